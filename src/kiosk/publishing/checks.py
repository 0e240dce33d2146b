"""What a curator should know before the exhibit is shown. Publishing and `kiosk check` run the same rules."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.consistency import PICTURES, consistency_findings
from kiosk.domain.contents import RecordKind, texts_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Severity
from kiosk.domain.findings import Finding, Rule
from kiosk.domain.text_states import is_museum_word, open_states
from kiosk.domain.texts import TextState
from kiosk.domain.wording import wording_findings

STATES = {
    TextState.MISSING: (Rule.MISSING_TEXT, "is not translated"),
    TextState.STALE: (Rule.STALE_TEXT, "was translated from words that have changed since"),
    TextState.DRAFT: (Rule.DRAFT_TEXT, "is a draft that nobody has reviewed"),
}
RULE_OF_MEDIA_TEXT = {"alt": Rule.MISSING_ALT, "credit": Rule.MISSING_CREDIT}


def check_exhibit(exhibit: Exhibit) -> list[Finding]:
    """Every breach of the rules, errors first. An exhibit with an error cannot be published."""
    findings = [
        *(_named_for_media(finding) for finding in consistency_findings(exhibit)),
        *wording_findings(exhibit),
        *text_states(exhibit),
        *missing_rights(exhibit),
        *missing_sources(exhibit),
    ]
    return sorted(findings, key=lambda finding: finding.severity is Severity.WARNING)


def text_states(exhibit: Exhibit) -> Iterator[Finding]:
    """Texts that are missing, stale or drafts, in every language that no rule derives."""
    for text in texts_of(exhibit):
        may_lack = is_museum_word(text.kind, text.field)
        for tag, state in open_states(text.texts, exhibit.languages, exhibit.master, may_lack=may_lack):
            rule, message = STATES[state]
            yield Finding(rule, text.kind, text.id, text.field, tag, message, Severity.WARNING)


def missing_rights(exhibit: Exhibit) -> Iterator[Finding]:
    """Media of which nobody has said who may show them."""
    for asset in exhibit.media:
        if asset.rights is None:
            noun = "picture" if asset.kind in PICTURES else "recording"
            yield _warning(
                Rule.MISSING_RIGHTS, RecordKind.MEDIA, asset.id, "rights", f"the {noun} states no rights"
            )


def missing_sources(exhibit: Exhibit) -> Iterator[Finding]:
    """Panels, and steps of maps, that rest on no source."""
    for chapter in exhibit.chapters:
        for panel in chapter.panels:
            if not panel.citations:
                message = "the panel names no source"
                yield _warning(Rule.MISSING_SOURCE, RecordKind.PANEL, panel.id, "sources", message)
    for map_ in exhibit.maps:
        for at, step in enumerate(map_.steps):
            if not step.citations:
                message = f"the step '{step.id}' names no source"
                yield _warning(Rule.MISSING_SOURCE, RecordKind.MAP, map_.id, f"steps.{at}.sources", message)


def _named_for_media(finding: Finding) -> Finding:
    if finding.kind is RecordKind.MEDIA and finding.rule is Rule.MISSING_TEXT:
        return replace(finding, rule=RULE_OF_MEDIA_TEXT.get(finding.field, finding.rule))
    return finding


def _warning(rule: Rule, kind: RecordKind, id_: str, field: str, message: str) -> Finding:
    return Finding(rule, kind, id_, field, "", message, Severity.WARNING)
