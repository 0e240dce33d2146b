"""What each paragraph is to the article: its title, a heading, a caption, body, or nothing to be shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.drafting.articles import Article, Form, Paragraph
from kiosk.domain.drafting.caption_words import caption_list_title, is_byline, is_source_list_title
from kiosk.domain.drafting.dates import DateMention
from kiosk.domain.drafting.line_signs import ENOUGH, LETTERS, LONGEST_CAPTION, SENTENCE_END, Lines
from kiosk.domain.drafting.names import Spot

__all__ = ["Part", "Placed", "layout_of"]

HEAD_OF_TEXT = 3
LEFT_FORMS = {Form.NOTE: "a note below or beside the text", Form.TABLE: "a row of a table"}


class Part(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    CAPTION = "caption"
    BODY = "body"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph, its part and why. `level` is a heading's."""

    paragraph: Paragraph
    part: Part
    reason: str
    level: int = 0

    @property
    def number(self) -> int:
        return self.paragraph.number

    @property
    def spot(self) -> Spot:
        """The whole of the paragraph."""
        return Spot(self.number, 0, len(self.paragraph.text))


def layout_of(article: Article, dates: Sequence[DateMention], tag: str) -> tuple[Placed, ...]:
    return _Layout(article, dates, tag).placed()


class _Layout:
    def __init__(self, article: Article, dates: Sequence[DateMention], tag: str) -> None:
        self._paragraphs = article.paragraphs
        self._lines = Lines(article.paragraphs, dates, tag)
        self._open_list = ""

    def placed(self) -> tuple[Placed, ...]:
        found = [self._place(at) for at in range(len(self._paragraphs))]
        return tuple(self._as_title(found))

    def _as_title(self, found: list[Placed]) -> list[Placed]:
        """The same, the first heading being the title where the text has none and more follows."""
        if any(each.part is Part.TITLE for each in found) or len(found) <= 1:
            return found
        tops = [each for each in found if each.part is Part.HEADING and each.level <= 1]
        first = found[0]
        is_only_top = first.part is Part.HEADING and (len(tops) == 1 or first.paragraph.form is Form.PLAIN)
        counts = self._lines.counts
        leads = counts[1] > counts[0] or found[1].part is Part.HEADING
        is_short = first.part is Part.BODY and self._lines.is_title_line(0) and leads
        if is_only_top or is_short:
            found[0] = Placed(first.paragraph, Part.TITLE, "the first line")
        return found

    def _place(self, at: int) -> Placed:
        each = self._paragraphs[at]
        if not LETTERS.search(each.text):
            return Placed(each, Part.LEFT, "a dividing line without words")
        opened, placed = self._list_opened(each), _by_form(each)
        if opened or (placed and placed.part is Part.HEADING):
            self._open_list = opened
            return self._list_head(each) if opened or placed is None else placed
        if placed or self._open_list:
            return placed or self._in_list(at)
        if at <= HEAD_OF_TEXT and is_byline(each.text) and not SENTENCE_END.search(each.text):
            return Placed(each, Part.LEFT, "names the author of the text")
        return self._by_score(at)

    def _list_opened(self, each: Paragraph) -> str:
        if caption_list_title(each.text):
            return "captions"
        return "sources" if is_source_list_title(each.text) else ""

    def _list_head(self, each: Paragraph) -> Placed:
        noun = "captions" if self._open_list == "captions" else "sources and notes"
        return Placed(each, Part.LEFT, f"the title of a list of {noun}")

    def _in_list(self, at: int) -> Placed:
        each = self._paragraphs[at]
        if self._open_list == "sources":
            return Placed(each, Part.LEFT, "belongs to the sources and notes at the end of the text")
        if self._lines.counts[at] <= LONGEST_CAPTION:
            return Placed(each, Part.CAPTION, "stands in a list of captions")
        self._open_list = ""
        return self._by_score(at)

    def _by_score(self, at: int) -> Placed:
        each = self._paragraphs[at]
        caption, why = self._lines.caption_sign(at)
        heading = self._lines.heading_points(at)
        if heading >= ENOUGH and heading > caption:
            return Placed(each, Part.HEADING, "a short line above the text", 1)
        if caption >= ENOUGH:
            return Placed(each, Part.CAPTION, why)
        return Placed(each, Part.BODY, "running text")


def _by_form(each: Paragraph) -> Placed | None:
    """What the file itself calls the paragraph; None for one that is written like any other."""
    match each.form:
        case Form.TITLE:
            return Placed(each, Part.TITLE, "the file calls it the title")
        case Form.HEADING:
            return Placed(each, Part.HEADING, "the file calls it a heading", max(each.level, 1))
        case Form.CAPTION:
            return Placed(each, Part.CAPTION, "the file calls it a caption")
        case Form.QUOTE:
            return Placed(each, Part.BODY, "the file calls it a quotation")
        case form:
            return Placed(each, Part.LEFT, LEFT_FORMS[form]) if form in LEFT_FORMS else None
