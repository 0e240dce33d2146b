"""Whether the parts of an exhibit fit together: ids, references, languages. Every breach is an error."""

from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from difflib import get_close_matches

from kiosk.domain.contents import PlacedText, RecordKind, records_of, references_of, texts_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.findings import Finding, Rule
from kiosk.domain.languages import DERIVED_FROM
from kiosk.domain.map_consistency import map_findings
from kiosk.domain.markup import markup_fault, term_ids
from kiosk.domain.media_assets import MediaKind
from kiosk.domain.museum_words import word_fault, wording_fault
from kiosk.domain.texts import value_of

type KnownIds = Mapping[RecordKind, AbstractSet[str]]

PICTURES = frozenset({MediaKind.ILLUSTRATION, MediaKind.PHOTOGRAPH})
NOUN = {
    RecordKind.EXHIBIT: "an exhibit",
    RecordKind.CHAPTER: "a chapter",
    RecordKind.PANEL: "a panel",
    RecordKind.MEDIA: "a media record",
    RecordKind.PERSON: "a person",
    RecordKind.PLACE: "a place",
    RecordKind.TERM: "a glossary term",
    RecordKind.SOURCE: "a source",
    RecordKind.PASSAGE: "a passage",
    RecordKind.MAP: "a map",
}


def consistency_findings(
    exhibit: Exhibit, also_known: KnownIds | None = None, unread: AbstractSet[RecordKind] = frozenset()
) -> Iterator[Finding]:
    """All breaches, in the order of the exhibit.

    References to ids in `also_known`, and to any record of the kinds in `unread`, are taken to be alive.
    """
    known: dict[RecordKind, set[str]] = {kind: set((also_known or {}).get(kind, ())) for kind in RecordKind}
    for placed in records_of(exhibit):
        known[placed.kind].add(placed.id)
    yield from duplicate_ids(exhibit)
    yield from dead_references(exhibit, known, unread)
    yield from wrong_media_kinds(exhibit)
    yield from map_findings(exhibit)
    yield from wrong_languages(exhibit)
    yield from wrong_captions(exhibit)
    yield from wrong_words(exhibit)
    for text in texts_of(exhibit):
        yield from _text_findings(text, exhibit, known, unread)


def duplicate_ids(exhibit: Exhibit) -> Iterator[Finding]:
    """Ids that stand more than once among the records of a kind."""
    counted = Counter((placed.kind, placed.id) for placed in records_of(exhibit))
    for (kind, id_), count in counted.items():
        if count > 1:
            yield Finding(
                Rule.DUPLICATE_ID, kind, id_, "id", "", f"{NOUN[kind]} '{id_}' stands {count} times"
            )


def dead_references(
    exhibit: Exhibit, known: KnownIds, unread: AbstractSet[RecordKind] = frozenset()
) -> Iterator[Finding]:
    """Fields that name a record which is not there; of the kinds in `unread` nobody can tell."""
    for reference in references_of(exhibit):
        if reference.target_kind not in unread and reference.target not in known[reference.target_kind]:
            yield Finding(
                Rule.DEAD_REFERENCE,
                reference.kind,
                reference.id,
                reference.field,
                "",
                _no_such(reference.target_kind, reference.target, known),
            )


def wrong_media_kinds(exhibit: Exhibit) -> Iterator[Finding]:
    """Films and sound where a picture must stand, and the other way round."""
    kinds = {asset.id: asset.kind for asset in exhibit.media}
    panel_kinds = {panel.id: panel.kind.value for chapter in exhibit.chapters for panel in chapter.panels}
    for reference in references_of(exhibit):
        kind = kinds.get(reference.target)
        if reference.target_kind is not RecordKind.MEDIA or kind is None:
            continue
        wanted = panel_kinds.get(reference.id, "") if reference.field == "media" else "picture"
        if (kind not in PICTURES) if wanted == "picture" else (kind != wanted):
            message = f"'{reference.target}' is of kind {kind.value}, and {_a(wanted)} must stand here"
            yield Finding(Rule.DEAD_REFERENCE, reference.kind, reference.id, reference.field, "", message)


def wrong_languages(exhibit: Exhibit) -> Iterator[Finding]:
    """Languages listed twice, derived from nothing, or a master that is none."""
    languages = {language.tag: language for language in exhibit.languages}
    for index, language in enumerate(exhibit.languages):
        origin = language.derived_from
        if languages[language.tag] is not language:
            yield _language_finding(exhibit, f"languages.{index}", f"language {language.tag} stands twice")
        if origin is None:
            continue
        if origin not in languages or origin == language.tag:
            reason = f"{language.tag} is derived from {origin}, which is not another language of this exhibit"
            yield _language_finding(exhibit, f"languages.{index}.derived_from", reason)
        elif DERIVED_FROM.get(language.tag) != origin:
            reason = f"no rule derives {language.tag} from {origin}; leave derived_from out"
            yield _language_finding(exhibit, f"languages.{index}.derived_from", reason)
        elif languages[origin].derived_from:
            reason = f"{language.tag} is derived from {origin}, which is itself derived"
            yield _language_finding(exhibit, f"languages.{index}.derived_from", reason)
    if exhibit.master not in languages:
        reason = f"the master language {exhibit.master} is not among the languages"
        yield _language_finding(exhibit, "master", reason)
    elif languages[exhibit.master].derived_from:
        yield _language_finding(exhibit, "master", f"the master language {exhibit.master} is a derived one")


def wrong_captions(exhibit: Exhibit) -> Iterator[Finding]:
    """Captions below a picture, or in a language that the exhibit does not have."""
    tags = {language.tag for language in exhibit.languages}
    for asset in exhibit.media:
        for captions in asset.captions:
            if asset.kind in PICTURES:
                reason = "only films and recordings have captions"
                yield Finding(Rule.WRONG_LANGUAGE, RecordKind.MEDIA, asset.id, "captions", "", reason)
            elif captions.language not in tags:
                tag = captions.language
                reason = f"'{tag}' is not one of the languages of this exhibit ({', '.join(sorted(tags))})"
                yield Finding(Rule.WRONG_LANGUAGE, RecordKind.MEDIA, asset.id, "captions", tag, reason)


def wrong_words(exhibit: Exhibit) -> Iterator[Finding]:
    """Words that the program does not have, stand twice, or are said without their placeholders or forms."""
    seen: set[str] = set()
    for index, each in enumerate(exhibit.words):
        field = f"words.{index}"
        fault = f"“{each.word}” stands twice" if each.word in seen else word_fault(each.word)
        seen.add(each.word)
        if fault:
            yield Finding(Rule.WRONG_WORD, RecordKind.EXHIBIT, exhibit.id, f"{field}.word", "", fault)
            continue
        for tag, version in each.text.items():
            if reason := wording_fault(each.word, version.value, tag):
                yield Finding(Rule.WRONG_WORD, RecordKind.EXHIBIT, exhibit.id, f"{field}.text", tag, reason)


def _text_findings(
    text: PlacedText, exhibit: Exhibit, known: KnownIds, unread: AbstractSet[RecordKind]
) -> Iterator[Finding]:
    tags = {language.tag for language in exhibit.languages}
    if text.obligatory and not value_of(text.texts, exhibit.master):
        reason = f"has no text in {exhibit.master}, the master language"
        yield Finding(Rule.MISSING_TEXT, text.kind, text.id, text.field, exhibit.master, reason)
    for tag, version in text.texts.items():
        if tag not in tags:
            reason = f"'{tag}' is not one of the languages of this exhibit ({', '.join(sorted(tags))})"
            yield Finding(Rule.WRONG_LANGUAGE, text.kind, text.id, text.field, tag, reason)
        if fault := markup_fault(version.value):
            yield Finding(Rule.MARKUP, text.kind, text.id, text.field, tag, str(fault))
            continue
        for term in term_ids(version.value) if RecordKind.TERM not in unread else ():
            if term not in known[RecordKind.TERM]:
                reason = _no_such(RecordKind.TERM, term, known)
                yield Finding(Rule.DEAD_REFERENCE, text.kind, text.id, text.field, tag, reason)


def _no_such(kind: RecordKind, id_: str, known: KnownIds) -> str:
    near = get_close_matches(id_, known[kind], n=1)
    return f"there is no {NOUN[kind].split(' ', 1)[1]} '{id_}'" + (
        f"; did you mean '{near[0]}'?" if near else ""
    )


def _a(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def _language_finding(exhibit: Exhibit, field: str, reason: str) -> Finding:
    return Finding(Rule.WRONG_LANGUAGE, RecordKind.EXHIBIT, exhibit.id, field, "", reason)
