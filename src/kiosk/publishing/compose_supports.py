"""What the parts of a panel rest on: its pictures and recordings, its people, the places of its map."""

from collections.abc import Iterator

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.panels import (
    AudioContent,
    GalleryContent,
    MapContent,
    Panel,
    PeopleContent,
    PhotoContent,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.records import Person, Place
from kiosk.editions.evidence_views import SupportView
from kiosk.publishing.compose_originals import original_view
from kiosk.publishing.compose_records import citation_views
from kiosk.publishing.version import Version


def support_views(panel: Panel, version: Version) -> tuple[SupportView, ...]:
    """Everything that a panel shows beside its own words, each once, with its sources."""
    places = {place.id: place for place in version.exhibit.places}
    media, people, places_shown = _shown(panel, version.exhibit)
    return (
        *(_media(version.media[each], version) for each in dict.fromkeys(media) if each in version.media),
        *(_person(version.people[each], version) for each in dict.fromkeys(people)),
        *(_place(places[each], version) for each in dict.fromkeys(places_shown)),
    )


def _shown(panel: Panel, exhibit: Exhibit) -> tuple[list[str], list[str], list[str]]:
    """The ids of the media, the people and the places of a panel, in their order."""
    media: list[str | None] = []
    people: list[str | None] = []
    places: list[str] = []
    match panel.content:
        case TextContent(picture=picture) | PhotoContent(picture=picture):
            media = [picture]
        case GalleryContent(pictures=pictures):
            media = [*pictures]
        case QuoteContent(speaker=speaker, picture=picture):
            media, people = [picture], [speaker]
        case PeopleContent(people=shown):
            people = [*shown]
        case MapContent() as content:
            places = [place for step in exhibit.steps_of(content) for place in step.places]
        case VideoContent(media=recording, poster=picture) | AudioContent(media=recording, picture=picture):
            media = [recording, picture]
    return list(_known(media)), list(_known(people)), places


def _known(ids: list[str | None]) -> Iterator[str]:
    return (each for each in ids if each is not None)


def _media(asset: MediaAsset, version: Version) -> SupportView:
    verbatim = asset.caption_is_verbatim
    return SupportView(
        kind=asset.kind.value,
        title=version.plain(asset.caption),
        awaited=version.plain(asset.awaits.credit) if asset.awaits else "",
        sources=citation_views(asset.citations, version),
        original=original_view(asset.caption, version) if verbatim else None,
    )


def _person(person: Person, version: Version) -> SupportView:
    sources = citation_views(person.citations, version)
    return SupportView("person", version.plain(person.name), sources=sources)


def _place(place: Place, version: Version) -> SupportView:
    sources = citation_views(place.citations, version)
    return SupportView("place", version.plain(place.name), version.plain(place.note), sources=sources)
