"""How the texts of an exhibit are written: their length, their typography, the letters they are made of."""

import re
from collections.abc import Iterator, Mapping

from kiosk.domain.budgets import BudgetLevel, TextKind, budget_findings
from kiosk.domain.contents import PlacedText, RecordKind, texts_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import Severity
from kiosk.domain.findings import Finding, Rule
from kiosk.domain.languages import language_of
from kiosk.domain.markup import markup_fault
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.panels import Panel, QuoteContent
from kiosk.domain.records import Passage
from kiosk.domain.transliteration import mixed_script_words
from kiosk.domain.typography_lint import lint_typography

BUDGETED = {
    (RecordKind.EXHIBIT, "title"): TextKind.EXHIBIT_TITLE,
    (RecordKind.EXHIBIT, "lead"): TextKind.EXHIBIT_INTRODUCTION,
    (RecordKind.EXHIBIT, "about"): TextKind.EXHIBIT_INTRODUCTION,
    (RecordKind.CHAPTER, "title"): TextKind.CHAPTER_TITLE,
    (RecordKind.CHAPTER, "summary"): TextKind.CHAPTER_INTRODUCTION,
    (RecordKind.PANEL, "body"): TextKind.PANEL,
    (RecordKind.MAP, "about"): TextKind.EXHIBIT_INTRODUCTION,
    (RecordKind.MAP, "steps.body"): TextKind.PANEL,
    (RecordKind.PANEL, "words"): TextKind.QUOTATION,
    (RecordKind.MEDIA, "caption"): TextKind.CAPTION,
    (RecordKind.MEDIA, "credit"): TextKind.CREDIT,
    (RecordKind.MEDIA, "awaits.credit"): TextKind.CREDIT,
    (RecordKind.MEDIA, "description"): TextKind.DESCRIPTION,
    (RecordKind.TERM, "definition"): TextKind.DEFINITION,
}
NUMBERS = re.compile(r"\.\d+(?=\.)")


def wording_findings(exhibit: Exhibit) -> Iterator[Finding]:
    """Texts over their budget, with faulty typography, or with words that mix scripts.

    Verbatim captions, quotations and passages are a source's own: in its language their punctuation stands as
    it is. Their translations are ours.
    """
    passages = {passage.id: passage for passage in exhibit.passages}
    for text in texts_of(exhibit):
        source = language_of(source_language(text, passages) or exhibit.master)
        for tag, version in text.texts.items():
            if not markup_fault(version.value):
                untouched = is_verbatim(text) and language_of(tag) == source
                yield from _findings(text, tag, version.value, untouched=untouched)


def is_verbatim(text: PlacedText) -> bool:
    """Whether the words are a source's own."""
    match text.kind, text.field:
        case RecordKind.MEDIA, "caption":
            return isinstance(text.record, MediaAsset) and text.record.caption_is_verbatim
        case (RecordKind.PANEL, "words") | (RecordKind.PASSAGE, "body"):
            return True
        case _:
            return False


def source_language(text: PlacedText, passages: Mapping[str, Passage]) -> str | None:
    """The language in which the source has the words of a passage or a quotation; None for the master."""
    match text.record:
        case Passage() as passage:
            return passage.original_language
        case Panel(content=QuoteContent(passage=str(id_))) if id_ in passages:
            return passages[id_].original_language
        case _:
            return None


def _findings(text: PlacedText, tag: str, value: str, *, untouched: bool) -> Iterator[Finding]:
    for word in mixed_script_words(value):
        severity = Severity.WARNING if untouched else Severity.ERROR
        message = f"“{word}” mixes Latin and Cyrillic letters"
        yield Finding(Rule.MIXED_SCRIPT, text.kind, text.id, text.field, tag, message, severity)
    kind = BUDGETED.get((text.kind, NUMBERS.sub("", text.field)))
    if kind and not (is_verbatim(text) and kind is TextKind.CAPTION):
        for over in budget_findings(kind, value):
            if over.level is BudgetLevel.OVER_LIMIT:
                yield _warning(Rule.BUDGET, text, tag, over.message)
    if not untouched:
        for message in lint_typography(value, tag):
            yield _warning(Rule.TYPOGRAPHY, text, tag, message)


def _warning(rule: Rule, text: PlacedText, tag: str, message: str) -> Finding:
    return Finding(rule, text.kind, text.id, text.field, tag, message, Severity.WARNING)
