"""The draft of a panel as its visitors will see it, made by the code that makes editions."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from kiosk.curator.draft import Opened, Words, drafted
from kiosk.curator.form_fields import media_of
from kiosk.domain.date_texts import heading_text
from kiosk.domain.dates import MuseumDate
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.panels import Panel
from kiosk.domain.texts import NO_TEXT
from kiosk.editions.views import PanelView
from kiosk.publishing.compose_panels import panel_view
from kiosk.publishing.derive import derive_languages
from kiosk.publishing.recordings import TakenRecording
from kiosk.publishing.version import PreparedFiles, Version


@dataclass(frozen=True, slots=True)
class Composed:
    """A panel ready to be shown, and the line above its title. `place` of `of` in its chapter, from 0."""

    view: PanelView
    eyebrow: str
    place: int
    of: int


@dataclass(frozen=True, slots=True)
class Shown:
    """What the visitor's view needs to know beside the draft: files by media id, and the language."""

    tag: str
    pictures: Mapping[str, PreparedFiles]
    recordings: Mapping[str, TakenRecording]


def compose(base: Exhibit, opened: Opened, words: Words, shown: Shown) -> Composed | None:
    """The panel that is open, or the first of the chapter that is; None where there is none.

    Raises KioskError where its markup cannot be set.
    """
    found = _panel_of(base, opened, words)
    if found is None:
        return None
    chapter, panel = found
    media = tuple(record for each in opened.media if isinstance(record := drafted(each, words), MediaAsset))
    exhibit = base
    if any(each.tag == shown.tag and each.derived_from for each in base.languages):
        exhibit = _derived(base)
        panel, media = _derived_parts(base, panel, media)
    fresh = {each.id: each for each in media}
    exhibit = replace(
        exhibit,
        media=tuple(fresh.pop(each.id, each) for each in exhibit.media) + tuple(fresh.values()),
        chapters=(replace(chapter, panels=(panel,)),),
    )
    view = panel_view(panel, Version.of(exhibit, shown.tag, shown.pictures, shown.recordings))
    number = 1 + next(at for at, each in enumerate(base.chapters) if each.id == chapter.id)
    date = view.date or heading_text(MuseumDate.parse(chapter.date), shown.tag)
    ids = [each.id for each in chapter.panels]
    place = ids.index(panel.id) if panel.id in ids else len(ids)
    return Composed(view, f"{number} · {date}", place, max(len(ids), place + 1))


def shown_media(base: Exhibit, opened: Opened) -> tuple[str, ...]:
    """The ids of the pictures, films and sounds that the visitor's view will show."""
    found = _panel_of(base, opened, {})
    return media_of(found[1]) if found else ()


def _panel_of(base: Exhibit, opened: Opened, words: Words) -> tuple[Chapter, Panel] | None:
    record = drafted(opened.main, words)
    for chapter in base.chapters:
        if isinstance(record, Panel) and chapter.id == opened.main.chapter:
            return chapter, record
        if isinstance(record, Chapter) and chapter.id == record.id and chapter.panels:
            return chapter, chapter.panels[0]
    return None


@lru_cache(maxsize=1)
def _derived_of(key: "_ByIdentity") -> Exhibit:
    return derive_languages(key.exhibit)


@dataclass(frozen=True, slots=True, eq=False)
class _ByIdentity:
    """An exhibit as a key: the same object, whatever it holds."""

    exhibit: Exhibit

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other.exhibit is self.exhibit

    def __hash__(self) -> int:
        return id(self.exhibit)


def _derived(base: Exhibit) -> Exhibit:
    return _derived_of(_ByIdentity(base))


def _derived_parts(
    base: Exhibit, panel: Panel, media: tuple[MediaAsset, ...]
) -> tuple[Panel, tuple[MediaAsset, ...]]:
    """The draft with its Latin words, without going through the whole exhibit."""
    chapter = Chapter("", NO_TEXT, base.date, NO_TEXT, NO_TEXT, None, (panel,))
    small = Exhibit("", NO_TEXT, base.date, NO_TEXT, base.languages, base.master, (chapter,), media=media)
    derived = derive_languages(small)
    return derived.chapters[0].panels[0], derived.media
