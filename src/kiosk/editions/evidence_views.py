"""What *Како знамо?* and a translated quotation show: sources, what rests on them, originals.

They are parts of the views in `kiosk.editions.views`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OriginalView:
    """What a translation was made from. `note` says so to its reader (`Translated from Serbian`).

    `paragraphs` are the words as the source has them, styled or plain as the translation is; none where the
    exhibit does not hold them. `name` is what to call them, `language` their BCP 47 tag.
    """

    note: str
    name: str = ""
    language: str = ""
    paragraphs: tuple[str, ...] = ()
    open_mark: str = ""
    close_mark: str = ""


@dataclass(frozen=True, slots=True)
class CitationView:
    """A source as *Како знамо?* shows it: title, by whom, which paragraphs, through which other source.

    `through` goes on from `reported_in`: the works in which that one is reported in its turn.
    """

    source: str
    title: str
    authors: str
    paragraphs: str
    note: str
    source_note: str
    reported_in: str
    through: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SupportView:
    """A picture, recording, person or place of a panel, and the sources that it rests on.

    `kind` is a media kind, person or place. `awaited` credits the original that an illustration stands for.
    """

    kind: str
    title: str
    note: str = ""
    awaited: str = ""
    sources: tuple[CitationView, ...] = ()
    original: OriginalView | None = None
