"""New panels and chapters: as empty as their kind allows."""

from kiosk.domain.consistency import PICTURES
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.media_assets import MediaKind
from kiosk.domain.panels import (
    AudioContent,
    Figure,
    FiguresContent,
    GalleryContent,
    MapContent,
    Panel,
    PanelContent,
    PanelKind,
    PeopleContent,
    PhotoContent,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.texts import NO_TEXT, Text


def can_be_added(kind: PanelKind, exhibit: Exhibit) -> bool:
    """Whether the exhibit has what a panel of that kind cannot be without."""
    return _content(kind, exhibit) is not None


def new_panel(id_: str, kind: PanelKind, heading: str, exhibit: Exhibit) -> Panel:
    """A panel with nothing but a heading in the master language. Raises KioskError where it needs more."""
    content = _content(kind, exhibit)
    if content is None:
        raise KioskError(f"The exhibit has nothing yet that a panel of the kind {kind.value} could show.")
    return Panel(id_, {exhibit.master: Text(heading, reviewed=False)}, content)


def new_chapter(id_: str, title: str, exhibit: Exhibit) -> Chapter:
    """A chapter at the end, on the last day of the story so far."""
    date = exhibit.chapters[-1].date if exhibit.chapters else exhibit.date
    words = {exhibit.master: Text(title, reviewed=False)}
    return Chapter(id_, words, date, NO_TEXT, NO_TEXT, None, ())


def _content(kind: PanelKind, exhibit: Exhibit) -> PanelContent | None:
    picture = next((each.id for each in exhibit.media if each.kind in PICTURES), None)
    film = next((each.id for each in exhibit.media if each.kind is MediaKind.VIDEO), None)
    sound = next((each.id for each in exhibit.media if each.kind is MediaKind.AUDIO), None)
    contents: dict[PanelKind, PanelContent | None] = {
        PanelKind.TEXT: TextContent(NO_TEXT),
        PanelKind.QUOTE: QuoteContent(NO_TEXT, None),
        PanelKind.PHOTO: PhotoContent(picture) if picture else None,
        PanelKind.GALLERY: GalleryContent((picture,)) if picture else None,
        PanelKind.FIGURES: FiguresContent((Figure(1, NO_TEXT),)),
        PanelKind.PEOPLE: PeopleContent((exhibit.people[0].id,)) if exhibit.people else None,
        PanelKind.MAP: MapContent(exhibit.maps[0].id) if exhibit.maps else None,
        PanelKind.VIDEO: VideoContent(film) if film else None,
        PanelKind.AUDIO: AudioContent(sound) if sound else None,
    }
    return contents[kind]
