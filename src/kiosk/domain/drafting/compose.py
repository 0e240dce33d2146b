"""From the accepted pieces of a proposal to an exhibit whose every text names its paragraphs."""

import re
from collections.abc import Iterator, Sequence

from kiosk.domain import prose
from kiosk.domain.budgets import BUDGETS, TextKind
from kiosk.domain.dates import MuseumDate
from kiosk.domain.drafting.articles import opening_of, word_count
from kiosk.domain.drafting.chapters import whole_span
from kiosk.domain.drafting.compose_records import PICTURE_FILE, Records
from kiosk.domain.drafting.house_words import house_words
from kiosk.domain.drafting.proposal import Piece, PieceKind, Proposal
from kiosk.domain.exhibit import Chapter, Exhibit, Language
from kiosk.domain.faults import KioskError
from kiosk.domain.markup import escape
from kiosk.domain.panels import (
    Figure,
    FiguresContent,
    FigureSymbol,
    Panel,
    PanelContent,
    PhotoContent,
    Precision,
    QuoteContent,
    TextContent,
)
from kiosk.domain.texts import LanguageMap, Text

__all__ = ["PICTURE_FILE", "exhibit_of"]

SHOWN = (PieceKind.TEXT, PieceKind.CAPTION, PieceKind.QUOTATION, PieceKind.LEFT)
FIGURES_OF_A_PANEL = 6
LARGEST_FIGURE = 10**15
SYMBOLS = (
    (FigureSymbol.TANK, re.compile(r"тенк|tenk|танк|\btanks?\b", re.IGNORECASE)),
    (
        FigureSymbol.AIRCRAFT,
        re.compile(r"авион|avion|самол|aircraft|aeroplane|airplane|\bplanes?\b", re.IGNORECASE),
    ),
    (FigureSymbol.GUN, re.compile(r"оруђ|oruđ|топов|topov|оруди|\bguns?\b|пуш[ек]к", re.IGNORECASE)),
    (
        FigureSymbol.SOLDIER,
        re.compile(r"војник|vojnik|солдат|бойц|борац|бораца|soldiers?|\bmen\b|troops", re.IGNORECASE),
    ),
    (
        FigureSymbol.BUILDING,
        re.compile(r"зград|zgrad|здањ|zdanj|здани|кућ|kuć|buildings?|houses?", re.IGNORECASE),
    ),
    (FigureSymbol.DAY, re.compile(r"^дан|^dan|^дней|^дня|^days?\b", re.IGNORECASE)),
)
PRECISIONS = {"exact": Precision.EXACT, "about": Precision.ABOUT, "more-than": Precision.MORE_THAN}


def exhibit_of(proposal: Proposal, date: MuseumDate | None = None) -> Exhibit:
    """The exhibit of the accepted pieces; `date` is its date where the text names none.

    Its photographs are still to come: each caption has a media record that shows `PICTURE_FILE`. Places are
    not
    in it, for their positions are not known. Raises KioskError where nothing to be shown is accepted, or
    where there is no date.
    """
    return _Composition(proposal, date).exhibit()


class _Composition:
    def __init__(self, proposal: Proposal, date: MuseumDate | None) -> None:
        self._proposal = proposal
        self._tag = proposal.language
        self._accepted = [piece for piece in proposal.pieces if piece.is_accepted]
        self._passages = [piece for piece in self._accepted if piece.kind in SHOWN]
        self._chapters = [piece for piece in self._accepted if piece.kind is PieceKind.CHAPTER]
        self._date = date or self._own_date()
        self._title = next(
            (piece.text for piece in self._accepted if piece.kind is PieceKind.TITLE), proposal.article.name
        )
        self._records = Records(self._accepted, self._tag, self._title)
        self._panel_ids: dict[str, int] = {}

    def exhibit(self) -> Exhibit:
        if not self._passages and not self._chapters:
            raise KioskError(
                "Nothing to be shown is accepted: accept a text, a caption or a quotation first."
            )
        if self._date is None:
            raise KioskError(
                "The text names no date, and an exhibit needs one: give it with --date, such as 1944-10."
            )
        chapters = tuple(self._chapter(at, each) for at, each in enumerate(self._groups(), 1))
        lead = next((piece for piece in self._passages if piece.kind is PieceKind.TEXT), None)
        return Exhibit(
            id=self._records.slug(self._title, "exhibit"),
            title=self._text(self._title),
            date=str(self._date),
            lead=self._text(_first_sentence(lead.text if lead else self._title)),
            languages=self._languages(),
            master=self._tag,
            chapters=chapters,
            media=self._records.media(),
            people=self._records.people(),
            sources=self._records.sources(),
            passages=self._records.passages(),
        )

    def _own_date(self) -> MuseumDate | None:
        dates = [piece.date for piece in self._chapters if piece.date]
        return whole_span(dates) or whole_span([piece.date for piece in self._accepted if piece.date])

    def _languages(self) -> tuple[Language, ...]:
        own = Language(self._tag, house_words(self._tag).language_name)
        if self._tag != "sr-Cyrl":
            return (own,)
        return own, Language("sr-Latn", house_words("sr-Latn").language_name, "sr-Cyrl")

    def _groups(self) -> list[tuple[Piece | None, list[Piece]]]:
        """Each accepted chapter with its accepted pieces; those of a dropped one go to the one before it."""
        groups: list[tuple[Piece | None, list[Piece]]] = [(chapter, []) for chapter in self._chapters] or [
            (None, [])
        ]
        for piece in (*self._passages, *(each for each in self._accepted if each.kind is PieceKind.NUMBER)):
            groups[self._home_of(piece)][1].append(piece)
        return groups

    def _home_of(self, piece: Piece) -> int:
        ids = [chapter.id for chapter in self._chapters]
        if piece.chapter in ids:
            return ids.index(piece.chapter)
        before = [
            at for at, chapter in enumerate(self._chapters) if chapter.paragraphs[0] <= piece.paragraphs[0]
        ]
        return before[-1] if before else 0

    def _chapter(self, at: int, group: tuple[Piece | None, list[Piece]]) -> Chapter:
        head, pieces = group
        title = head.text if head else self._title
        passages = [piece for piece in pieces if piece.kind is not PieceKind.NUMBER]
        panels = [panel for piece in passages for panel in self._panels(piece)]
        panels += self._figures([piece for piece in pieces if piece.kind is PieceKind.NUMBER])
        if head and not panels:
            panels = [self._panel("text", title, TextContent(self._text(title)), head)]
        first = next((piece.text for piece in passages if piece.kind is PieceKind.TEXT), title)
        date = (head.date if head else None) or self._date
        return Chapter(
            id=f"{at:02}-{self._records.slug(title, 'chapter')}",
            title=self._text(title),
            date=str(date),
            spine=self._text(title),
            summary=self._text(_first_sentence(first)),
            cover=None,
            panels=tuple(panels),
        )

    def _panels(self, piece: Piece) -> Iterator[Panel]:
        match piece.kind:
            case PieceKind.CAPTION:
                content = PhotoContent(self._records.media_id(piece))
                yield self._panel("photo", opening_of(piece.text), content, piece)
            case PieceKind.QUOTATION:
                yield self._quotation(piece)
            case _:
                heading = piece.heading or opening_of(piece.text)
                for part in _in_portions(piece.text):
                    yield self._panel("text", heading, TextContent(self._text(part)), piece)

    def _quotation(self, piece: Piece) -> Panel:
        words = next(iter(_in_portions(piece.text, BUDGETS[TextKind.QUOTATION].hard)))
        content = QuoteContent(
            words=self._text(words),
            speaker=self._records.person_id(piece.author),
            occasion=self._text(piece.introduction),
            work=self._records.work_id(piece),
            passage=self._records.passage_id(piece),
        )
        return self._panel("quote", piece.author or opening_of(piece.text), content, piece)

    def _figures(self, numbers: Sequence[Piece]) -> Iterator[Panel]:
        whole = [
            piece
            for piece in numbers
            if piece.value is not None and piece.value % 1 == 0 and piece.value < LARGEST_FIGURE
        ]
        for at in range(0, len(whole), FIGURES_OF_A_PANEL):
            part = whole[at : at + FIGURES_OF_A_PANEL]
            content = FiguresContent(tuple(self._figure(piece) for piece in part))
            heading = house_words(self._tag).figures
            yield self._panel("figures", heading, content, part[0], part)

    def _figure(self, piece: Piece) -> Figure:
        label = piece.unit or piece.text
        symbol = next((symbol for symbol, pattern in SYMBOLS if pattern.search(label)), FigureSymbol.NONE)
        precision = PRECISIONS.get(piece.precision.value if piece.precision else "exact")
        shown = piece.text if precision is None else label
        return Figure(int(piece.value or 0), self._text(shown), symbol, precision or Precision.ABOUT)

    def _panel(
        self, kind: str, heading: str, content: PanelContent, piece: Piece, more: Sequence[Piece] = ()
    ) -> Panel:
        self._panel_ids[kind] = self._panel_ids.get(kind, 0) + 1
        numbers = sorted({number for each in (piece, *more) for number in each.paragraphs})
        date = str(piece.date) if piece.date and piece.kind in (PieceKind.TEXT, PieceKind.CAPTION) else None
        citation = self._records.citation(numbers)
        return Panel(f"{kind}-{self._panel_ids[kind]}", self._text(heading), content, date, (citation,))

    def _text(self, value: str) -> LanguageMap:
        return {self._tag: Text(escape(value), reviewed=False)} if value.strip() else {}


def _first_sentence(text: str) -> str:
    return next(iter(prose.sentences(text)), text)


def _in_portions(text: str, limit: int = BUDGETS[TextKind.PANEL].hard) -> list[str]:
    """The text in parts of whole sentences, each within the words that a visitor reads standing."""
    if word_count(text) <= limit:
        return [text]
    parts: list[list[str]] = [[]]
    for paragraph in text.split("\n\n"):
        for sentence in prose.sentences(paragraph) or (paragraph,):
            if parts[-1] and word_count(" ".join((*parts[-1], sentence))) > limit:
                parts.append([])
            parts[-1].append(sentence)
    return [" ".join(part) for part in parts if part]
