"""From an article to a proposal, by rules alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.date_texts import heading_text
from kiosk.domain.dates import DatePoint, MuseumDate
from kiosk.domain.drafting.articles import Article, opening_of
from kiosk.domain.drafting.caption_words import credit_in
from kiosk.domain.drafting.chapters import ChapterStart, chapters_of, sub_headings, whole_span
from kiosk.domain.drafting.dates import DateMention, dates_of
from kiosk.domain.drafting.languages import language_of_text
from kiosk.domain.drafting.layout import Part, Placed, layout_of
from kiosk.domain.drafting.names import Spot, names_of
from kiosk.domain.drafting.numbers import numbers_of
from kiosk.domain.drafting.people import FoundPerson, people_of
from kiosk.domain.drafting.places import FoundPlace, places_of
from kiosk.domain.drafting.proposal import Piece, PieceKind, Proposal
from kiosk.domain.drafting.quotations import FoundQuotation, quotations_of

__all__ = ["propose"]


@dataclass(frozen=True, slots=True)
class _Findings:
    """All that the rules have found in an article, before it is made into pieces."""

    article: Article
    tag: str
    placed: tuple[Placed, ...]
    dates: tuple[DateMention, ...]
    people: tuple[FoundPerson, ...]
    places: tuple[FoundPlace, ...]
    quotations: tuple[FoundQuotation, ...]

    @property
    def filled(self) -> frozenset[int]:
        """The paragraphs that quotations take up whole."""
        return frozenset(number for found in self.quotations for number in found.fills)


def propose(article: Article, language: str | None = None) -> Proposal:
    """The exhibit that the article could become. Every paragraph is in a piece of a covering kind.

    `language` is found from the text where it is not given.
    """
    tag = language or language_of_text("\n".join(each.text for each in article.paragraphs))
    found = _find(article, tag)
    title = _title(found)
    starts = chapters_of(found.placed, found.filled, found.dates, title.text, tag)
    chapters = [_chapter(at, start) for at, start in enumerate(starts, 1)]
    covering = [title, *chapters, *_passages(found, chapters, starts)]
    order = {kind: at for at, kind in enumerate(PieceKind)}
    covering.sort(key=lambda piece: (piece.paragraphs[:1] or (0,), order[piece.kind]))
    return Proposal(article, tag, tuple(_numbered([*covering, *_mentions(found)])))


def _find(article: Article, tag: str) -> _Findings:
    texts = [(each.number, each.text) for each in article.paragraphs]
    dates = dates_of(texts, tag)
    placed = layout_of(article, dates, tag)
    names = names_of(texts, tag)
    people = people_of(names)
    places = places_of(names, frozenset(spot for person in people for spot in person.spots))
    skipped = frozenset(each.number for each in placed if each.part is not Part.BODY)
    quotations = quotations_of(article.paragraphs, skipped, people, tag)
    return _Findings(article, tag, placed, dates, people, places, quotations)


def _title(found: _Findings) -> Piece:
    """The title that the text has, or one made of its commonest place and its dates."""
    head = next((each for each in found.placed if each.part is Part.TITLE), None)
    if head:
        return Piece(
            "", PieceKind.TITLE, head.paragraph.text, (head.number,), head.reason, holds=(head.number,)
        )
    place = max(found.places, key=lambda each: len(each.spots), default=None)
    span = _years([date.date for date in found.dates if date.date])
    parts = [place.name if place else "", heading_text(span, found.tag) if span else ""]
    made = ", ".join(part for part in parts if part)
    first = (place.spots[0].paragraph,) if place else ()
    reason = "the text has no title of its own: made of its commonest place and its dates"
    return Piece("", PieceKind.TITLE, made or found.article.name, first, reason)


def _years(dates: Sequence[MuseumDate]) -> MuseumDate | None:
    """The span of the dates; one of several years by its years alone."""
    years = sorted({point.year for date in dates for point in (date.start, date.end) if point})
    if len(years) > 1:
        return MuseumDate(DatePoint(years[0]), DatePoint(years[-1]))
    return whole_span(dates)


def _chapter(at: int, start: ChapterStart) -> Piece:
    number = start.heading or start.first
    holds = (start.heading,) if start.heading else ()
    return Piece(
        f"chapter-{at}", PieceKind.CHAPTER, start.title, (number,), start.reason, date=start.date, holds=holds
    )


def _passages(found: _Findings, chapters: Sequence[Piece], starts: Sequence[ChapterStart]) -> Iterator[Piece]:
    """Texts, captions, quotations and what is left, each with its chapter."""
    for piece in (*_placed_pieces(found), *_quotations(found)):
        if piece.kind is PieceKind.LEFT:
            yield piece
            continue
        before = [at for at, start in enumerate(starts) if start.first <= piece.paragraphs[0]]
        home = chapters[before[-1] if before else 0].id if chapters else None
        yield replace(piece, chapter=home)


def _placed_pieces(found: _Findings) -> Iterator[Piece]:
    deep = {each.number for each in sub_headings(found.placed)}
    titles = [each.number for each in found.placed if each.part is Part.TITLE]
    heading: Placed | None = None
    for each in found.placed:
        is_text = each.part is Part.BODY and each.number not in found.filled
        if heading is not None and (each.part is Part.HEADING or (each.part is Part.BODY and not is_text)):
            yield _left(heading, "a heading without running text of its own")
            heading = None
        if each.number in deep:
            heading = each
        elif is_text:
            yield _text(each, heading, found)
            heading = None
        elif each.part is Part.CAPTION:
            yield _caption(each, found)
        elif each.part is Part.LEFT:
            yield _left(each, each.reason)
        elif each.part is Part.TITLE and each.number != titles[0]:
            yield _left(each, "a second title")
    if heading is not None:
        yield _left(heading, "a heading without running text of its own")


def _left(placed: Placed, reason: str) -> Piece:
    return Piece(
        "",
        PieceKind.LEFT,
        placed.paragraph.text,
        (placed.number,),
        reason,
        (placed.spot,),
        holds=(placed.number,),
    )


def _text(placed: Placed, heading: Placed | None, found: _Findings) -> Piece:
    numbers = (heading.number, placed.number) if heading else (placed.number,)
    date = next((each for each in found.dates if each.paragraph == placed.number and each.is_day), None)
    return Piece(
        "",
        PieceKind.TEXT,
        placed.paragraph.text,
        numbers,
        placed.reason,
        (placed.spot,),
        heading=heading.paragraph.text if heading else opening_of(placed.paragraph.text),
        date=date.date if date else None,
        year_is_inferred=date is not None and date.year_is_inferred,
        holds=numbers,
    )


def _caption(placed: Placed, found: _Findings) -> Piece:
    here = [each for each in found.dates if each.paragraph == placed.number and each.date]
    text = placed.paragraph.text
    return Piece(
        "",
        PieceKind.CAPTION,
        text,
        (placed.number,),
        placed.reason,
        (placed.spot,),
        date=here[-1].date if here else None,
        year_is_inferred=bool(here) and here[-1].year_is_inferred,
        credit=credit_in(text),
        holds=(placed.number,),
    )


def _quotations(found: _Findings) -> Iterator[Piece]:
    for each in found.quotations:
        yield Piece(
            "",
            PieceKind.QUOTATION,
            each.words,
            each.paragraphs,
            each.reason,
            (each.spot,),
            introduction=each.introduction,
            author=each.author,
            work=each.work,
            work_kind=each.work_kind,
            holds=each.fills,
        )


def _mentions(found: _Findings) -> Iterator[Piece]:
    for person in found.people:
        reason = "named with a rank or an office" if person.role else "named as persons are"
        yield _mention(PieceKind.PERSON, person.name, person.spots, reason, role=person.role)
    for place in found.places:
        yield _mention(PieceKind.PLACE, place.name, place.spots, "named as places are")
    yield from _dates(found.dates)
    texts = [(each.number, each.text) for each in found.article.paragraphs]
    for number in numbers_of(texts, found.dates, found.tag):
        shown = found.article.text_of(number.spot.paragraph)[number.spot.start : number.spot.end]
        piece = _mention(PieceKind.NUMBER, shown, (number.spot,), "a number and what it counts")
        yield replace(piece, value=number.value, precision=number.precision, unit=number.unit)


def _dates(dates: Sequence[DateMention]) -> Iterator[Piece]:
    """Each date once, with all its places."""
    groups: dict[str, list[DateMention]] = {}
    for date in dates:
        groups.setdefault(str(date.date or date.text.lower()), []).append(date)
    for group in groups.values():
        spots = tuple(Spot(each.paragraph, each.start, each.end) for each in group)
        is_inferred = all(each.year_is_inferred for each in group)
        first = group[0]
        reason = "a date" if first.date else "a date, and the text says no year for it"
        piece = _mention(PieceKind.DATE, first.text, spots, reason)
        yield replace(piece, date=first.date, year_is_inferred=is_inferred)


def _mention(
    kind: PieceKind, text: str, spots: tuple[Spot, ...], reason: str, role: str | None = None
) -> Piece:
    numbers = tuple(sorted({spot.paragraph for spot in spots}))
    return Piece("", kind, text, numbers, reason, spots, role=role)


def _numbered(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces with their ids: the kind, and a count within it in reading order."""
    counts: dict[PieceKind, int] = {}
    for piece in pieces:
        counts[piece.kind] = counts.get(piece.kind, 0) + 1
        yield replace(piece, id=f"{piece.kind.value}-{counts[piece.kind]}")
