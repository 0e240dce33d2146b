"""`kiosk check`: what is missing or wrong in the content store's exhibit.

`--json` prints one object:

- `exhibit`: the exhibit's id;
- `errors`, `warnings`: how many findings there are of each severity;
- `counts`: how many findings there are of each rule, by the rule's name (`missing-text`, `stale-text`,
  `draft-text`, `dead-reference`, `duplicate-id`, `wrong-language`, `markup`, `mixed-script`, `budget`,
  `typography`, `missing-alt`, `missing-credit`, `missing-rights`, `missing-source`, `missing-file`);
- `languages`: for each language tag how many texts are `reviewed`, `draft`, `stale` and `missing`; `derived`
  in place of `missing` where the language is made from another;
- `findings`: a list of objects with `rule`, `severity` (`error`, `warning`), `record` (`panel`, `media`, …),
  `id`, `field`, `language` ("" where none is meant) and `message`.

The exit code is 1 where there is an error.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import typer

from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.domain.contents import RecordKind, texts_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Severity
from kiosk.domain.findings import Finding, Rule
from kiosk.domain.operation_maps import files_of_map
from kiosk.domain.texts import TextState, state_of, value_of
from kiosk.publishing.checks import check_exhibit
from kiosk.store.engine import open_store
from kiosk.store.originals import Original, originals_of_media, package_files
from kiosk.store.read_exhibit import read_exhibit

FOUND_PROBLEMS = 1


def command(home: HomeOption = None, as_json: JsonOption = False) -> int:
    """Check the exhibit: translations, descriptions, credits, rights, sources, lengths, references."""
    here = home_at(home)
    engine = open_store(here.content_database)
    exhibit = read_exhibit(engine)
    findings = [
        *missing_files(originals_of_media(engine, here.originals)),
        *missing_map_files(exhibit, package_files(engine, here.originals)),
        *check_exhibit(exhibit),
    ]
    if as_json:
        typer.echo(json.dumps(report(exhibit, findings), ensure_ascii=False, indent=2))
    else:
        _print(exhibit, findings)
    return FOUND_PROBLEMS if any(each.severity is Severity.ERROR for each in findings) else 0


def missing_files(originals: Mapping[str, Original]) -> Iterator[Finding]:
    """Media whose file is gone from the folder of originals, or has another size than it had."""
    for media_id, original in originals.items():
        if not _is_whole(original):
            message = f"the original {original.path.name} is missing or damaged"
            yield Finding(Rule.MISSING_FILE, RecordKind.MEDIA, media_id, "file", "", message)


def missing_map_files(exhibit: Exhibit, files: Mapping[str, Original]) -> Iterator[Finding]:
    """Maps with a file that is gone from the folder of originals, or has another size than it had."""
    for map_ in exhibit.maps:
        for field, name in files_of_map(map_):
            if name not in files or not _is_whole(files[name]):
                message = f"the original of {name} is missing or damaged"
                yield Finding(Rule.MISSING_FILE, RecordKind.MAP, map_.id, field, "", message)


def _is_whole(original: Original) -> bool:
    return original.path.is_file() and original.path.stat().st_size == original.size


def report(exhibit: Exhibit, findings: list[Finding]) -> dict[str, Any]:
    """What `--json` prints."""
    severities = Counter(finding.severity for finding in findings)
    return {
        "exhibit": exhibit.id,
        "errors": severities[Severity.ERROR],
        "warnings": severities[Severity.WARNING],
        "counts": dict(sorted(Counter(finding.rule.value for finding in findings).items())),
        "languages": {language.tag: _states(exhibit, language.tag) for language in exhibit.languages},
        "findings": [_record(finding) for finding in findings],
    }


def _states(exhibit: Exhibit, tag: str) -> dict[str, int]:
    derived = {language.tag for language in exhibit.languages if language.derived_from}
    counts = dict.fromkeys(("reviewed", "draft", "stale", "derived" if tag in derived else "missing"), 0)
    for text in texts_of(exhibit):
        if value_of(text.texts, exhibit.master):
            state = state_of(text.texts, tag, exhibit.master)
            name = "derived" if state is TextState.MISSING and tag in derived else state.value
            counts[name] += 1
    return counts


def _record(finding: Finding) -> dict[str, str]:
    return {
        "rule": finding.rule.value,
        "severity": finding.severity.value,
        "record": finding.kind.value,
        "id": finding.id,
        "field": finding.field,
        "language": finding.language,
        "message": finding.message,
    }


def _print(exhibit: Exhibit, findings: list[Finding]) -> None:
    for finding in findings:
        place = f"{finding.kind.value} {finding.id}, {finding.field}"
        language = f" ({finding.language})" if finding.language else ""
        typer.echo(f"{finding.severity.value}: {place}{language}: {finding.message}")
    severities = Counter(finding.severity for finding in findings)
    typer.echo(f"{exhibit.id}: {severities[Severity.ERROR]} errors, {severities[Severity.WARNING]} warnings.")
