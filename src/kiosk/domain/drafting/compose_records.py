"""The records of a drafted exhibit: media, persons, sources and passages, with ids of their own."""

from collections.abc import Iterable, Sequence

from kiosk.domain import prose
from kiosk.domain.drafting.house_words import house_words
from kiosk.domain.drafting.proposal import Piece, PieceKind
from kiosk.domain.markup import escape
from kiosk.domain.media_assets import AwaitedOriginal, MediaAsset, MediaKind
from kiosk.domain.records import Citation, Passage, Person, Side, Source, SourceKind
from kiosk.domain.search_folding import fold
from kiosk.domain.texts import NO_TEXT, LanguageMap, Text

__all__ = ["ARTICLE", "PICTURE_FILE", "Records"]

ARTICLE = "article"
PICTURE_FILE = "pictures/photograph-to-come.png"
LONGEST_ID = 60
LONGEST_ALT = 240


class Records:
    """The records that the accepted pieces need. Ids are the same for the same proposal."""

    def __init__(self, accepted: Sequence[Piece], tag: str, title: str) -> None:
        self._tag = tag
        self._title = title
        self._captions = [piece for piece in accepted if piece.kind is PieceKind.CAPTION]
        self._quotations = [piece for piece in accepted if piece.kind is PieceKind.QUOTATION]
        self._people: dict[str, tuple[str, Piece]] = {}
        taken: set[str] = set()
        for piece in accepted:
            if piece.kind is PieceKind.PERSON and piece.text not in self._people:
                self._people[piece.text] = (_new_id(self.slug(piece.text, "person"), taken), piece)
        self._abouts = {piece.text: self._sentence(piece, accepted) for _, piece in self._people.values()}
        self._works: dict[tuple[str, str | None], str] = {}
        taken = {ARTICLE}
        for piece in self._quotations:
            if piece.work and (piece.work, piece.author) not in self._works:
                self._works[piece.work, piece.author] = _new_id(self.slug(piece.work, "work"), taken)

    def slug(self, words: str, otherwise: str) -> str:
        """An id that reads like the words."""
        letters = "".join(char if char.isascii() else "" for char in fold(words))
        return "-".join(letters.split())[:LONGEST_ID].strip("-") or otherwise

    def citation(self, paragraphs: Iterable[int]) -> Citation:
        return Citation(ARTICLE, tuple(paragraphs))

    def person_id(self, name: str | None) -> str | None:
        return self._people[name][0] if name in self._people else None

    def media_id(self, piece: Piece) -> str:
        return piece.id

    def work_id(self, piece: Piece) -> str:
        return self._works.get((piece.work or "", piece.author), ARTICLE)

    def passage_id(self, piece: Piece) -> str:
        return piece.id

    def media(self) -> tuple[MediaAsset, ...]:
        words = house_words(self._tag)
        return tuple(
            MediaAsset(
                id=self.media_id(piece),
                kind=MediaKind.ILLUSTRATION,
                file=PICTURE_FILE,
                caption=self._text(piece.text),
                caption_is_verbatim=not piece.is_changed,
                credit=self._text(words.credit),
                alt=self._text(f"{words.picture}: {piece.text}"[:LONGEST_ALT]),
                date=str(piece.date) if piece.date else None,
                awaits=AwaitedOriginal(self._text(piece.credit or "")),
                citations=(self.citation(piece.paragraphs),),
            )
            for piece in self._captions
        )

    def people(self) -> tuple[Person, ...]:
        return tuple(
            Person(
                id_,
                self._text(name),
                self._text(piece.role or house_words(self._tag).named),
                Side.NONE,
                self._text(self._abouts[name]),
                (self.citation(piece.paragraphs),),
            )
            for name, (id_, piece) in self._people.items()
        )

    def sources(self) -> tuple[Source, ...]:
        article = Source(ARTICLE, SourceKind.ARTICLE, self._text(self._title))
        kinds = {(piece.work, piece.author): piece.work_kind for piece in self._quotations}
        works = (
            Source(
                id_,
                SourceKind(kinds[work, author] or SourceKind.BOOK),
                self._text(work),
                tuple(filter(None, (self.person_id(author),))),
                reported_in=ARTICLE,
            )
            for (work, author), id_ in self._works.items()
        )
        return article, *works

    def passages(self) -> tuple[Passage, ...]:
        return tuple(
            Passage(
                self.passage_id(piece),
                self._text(piece.work or piece.author or self._title),
                self._text(piece.introduction or self._title),
                self._text(piece.text),
                self.person_id(piece.author),
                self.work_id(piece),
                citations=(self.citation(piece.paragraphs),),
            )
            for piece in self._quotations
        )

    def _sentence(self, person: Piece, accepted: Sequence[Piece]) -> str:
        """The sentence of the text that names the person first; the name alone where no text is accepted."""
        last = person.text.replace("\u00a0", " ").split()[-1]
        for passage in accepted:
            is_shown = passage.kind in (PieceKind.TEXT, PieceKind.QUOTATION, PieceKind.CAPTION)
            if not (is_shown and set(passage.paragraphs) & set(person.paragraphs)):
                continue
            for text in (passage.introduction, passage.text):
                stem = last[: max(len(last) - 1, 3)]
                if found := next((each for each in prose.sentences(text) if stem in each), None):
                    return found
        return person.text

    def _text(self, value: str) -> LanguageMap:
        return {self._tag: Text(escape(value), reviewed=False)} if value.strip() else NO_TEXT


def _new_id(wanted: str, taken: set[str]) -> str:
    """The id, or the first of `id-2`, `id-3` … that is free."""
    free = next(
        id_ for id_ in (wanted, *(f"{wanted}-{at}" for at in range(2, len(taken) + 3))) if id_ not in taken
    )
    taken.add(free)
    return free
