"""Builds an edition from an exhibit and its originals."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from kiosk import __version__
from kiosk.domain.exhibit import Exhibit, Language
from kiosk.domain.faults import KioskError
from kiosk.domain.languages import qt_locale
from kiosk.editions.manifest import DATABASE, FILES, Manifest, entry_of, write_files, write_manifest
from kiosk.editions.read import HOME
from kiosk.editions.views import LanguageView, RenditionView, TilesView
from kiosk.media.child import Cancelled, never
from kiosk.media.prepare import PictureJob, PreparedPicture, prepare_pictures
from kiosk.publishing.compose_chapters import chapter_view, home_view
from kiosk.publishing.compose_maps import operation_map_view
from kiosk.publishing.compose_records import is_picture, passage_view, person_view, picture_view, term_view
from kiosk.publishing.derive import derive_languages
from kiosk.publishing.draw_sheets import DrawGrounds
from kiosk.publishing.edition_words import museum_words
from kiosk.publishing.grounds.draw import draw_grounds
from kiosk.publishing.prepare_maps import MAPS, PreparedMap, prepare_maps
from kiosk.publishing.recordings import FILMS, SOUND, take_recordings
from kiosk.publishing.search_index import search_rows
from kiosk.publishing.version import PreparedFiles, Version
from kiosk.publishing.write_database import Contents, Document, PanelPlace, SearchRow, write_database

PICTURES = "pictures"
MEDIA = (PICTURES, FILMS, SOUND, MAPS)
NO_FILES: Mapping[str, Path] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work has come: `done` of `total` parts, and the step that is under way."""

    done: int
    total: int
    step: str


type Report = Callable[[Progress], None]


def build_edition(
    exhibit: Exhibit,
    originals: Mapping[str, Path],
    into: Path,
    number: int,
    created: str,
    report: Report = lambda _progress: None,
    cancelled: Cancelled = never,
    package_files: Mapping[str, Path] = NO_FILES,
    draw: DrawGrounds = draw_grounds,
) -> Manifest:
    """Build edition `number` in the empty folder `into`; `originals` names the file of each media id.

    `package_files` are the files by the names that the package knows them by, such as those of captions and
    maps; `draw` draws the grounds of maps. `created` is UTC in ISO 8601. Raises KioskError where a picture, a
    film, a map or a text cannot be shown.
    """
    exhibit = derive_languages(exhibit)
    pictures = _prepare(exhibit, originals, into, report, cancelled)
    recordings = take_recordings(
        exhibit,
        originals,
        package_files,
        into,
        lambda done, total: report(Progress(done, total, "films")),
    )
    maps = prepare_maps(
        exhibit,
        package_files,
        into,
        lambda done, total: report(Progress(done, total, "maps")),
        draw,
        cancelled,
    )
    report(Progress(0, 1, "texts"))
    versions = [Version.of(exhibit, language.tag, pictures, recordings) for language in exhibit.languages]
    write_database(into / DATABASE, _contents(exhibit, versions, maps, number, created))
    report(Progress(1, 1, "texts"))
    return _seal(exhibit, into, number, created)


def _prepare(
    exhibit: Exhibit, originals: Mapping[str, Path], into: Path, report: Report, cancelled: Cancelled
) -> dict[str, PreparedFiles]:
    assets = [asset for asset in exhibit.media if is_picture(asset)]
    for asset in assets:
        if asset.id not in originals:
            raise KioskError(f"The picture {asset.id} has no file.")
    jobs = [PictureJob(asset.file, originals[asset.id], into / PICTURES / asset.id) for asset in assets]
    prepared = prepare_pictures(
        jobs, lambda done, total: report(Progress(done, total, "pictures")), cancelled
    )
    return {asset.id: _files(asset.id, made) for asset, made in zip(assets, prepared, strict=True)}


def _files(media_id: str, made: PreparedPicture) -> PreparedFiles:
    folder = f"{PICTURES}/{media_id}"
    tiles = made.tiles
    return PreparedFiles(
        made.width,
        made.height,
        tuple(RenditionView(each.width, each.height, f"{folder}/{each.file}") for each in made.renditions),
        TilesView(f"{folder}/{tiles.folder}", tiles.size, tiles.columns, tiles.rows) if tiles else None,
    )


def _contents(
    exhibit: Exhibit,
    versions: list[Version],
    maps: Mapping[str, PreparedMap],
    number: int,
    created: str,
) -> Contents:
    return Contents(
        facts={
            "exhibit": exhibit.id,
            "number": str(number),
            "created": created,
            "default_language": exhibit.master,
        },
        languages=tuple(_language_view(language, exhibit) for language in exhibit.languages),
        documents=(document for version in versions for document in _documents(version, maps)),
        panels=_panel_places(exhibit),
        search=_search(versions),
    )


def _language_view(language: Language, exhibit: Exhibit) -> LanguageView:
    words = tuple(museum_words(exhibit, language.tag).items())
    return LanguageView(language.tag, language.name, qt_locale(language.tag), words)


def _documents(version: Version, maps: Mapping[str, PreparedMap]) -> Iterator[Document]:
    exhibit, tag = version.exhibit, version.tag
    yield Document("home", HOME, tag, 0, home_view(version))
    for number, chapter in enumerate(exhibit.chapters, start=1):
        yield Document("chapter", chapter.id, tag, number, chapter_view(number, version))
    for position, person in enumerate(exhibit.people):
        yield Document("person", person.id, tag, position, person_view(person, version))
    for position, term in enumerate(exhibit.terms):
        yield Document("term", term.id, tag, position, term_view(term, version))
    for position, passage in enumerate(exhibit.passages):
        yield Document("passage", passage.id, tag, position, passage_view(passage, version))
    for position, picture_id in enumerate(version.pictures):
        yield Document("picture", picture_id, tag, position, picture_view(picture_id, version))
    for position, map_ in enumerate(exhibit.maps):
        view = operation_map_view(map_, maps[map_.id], version)
        yield Document("map", map_.id, tag, position, view)


def _panel_places(exhibit: Exhibit) -> Iterator[PanelPlace]:
    for chapter in exhibit.chapters:
        for position, panel in enumerate(chapter.panels):
            yield PanelPlace(panel.id, chapter.id, position, panel.kind.value)


def _search(versions: list[Version]) -> Iterator[SearchRow]:
    for version in versions:
        yield from search_rows(version)


def _seal(exhibit: Exhibit, into: Path, number: int, created: str) -> Manifest:
    """Write the list of files and the manifest: from here on every byte is accounted for."""
    media = [path for folder in MEDIA for path in (into / folder).rglob("*") if path.is_file()]
    write_files(into, (entry_of(into, path.relative_to(into).as_posix()) for path in media))
    manifest = Manifest(
        exhibit=exhibit.id,
        number=number,
        created=created,
        program=__version__,
        languages=tuple(language.tag for language in exhibit.languages),
        database=entry_of(into, DATABASE),
        files=entry_of(into, FILES),
    )
    write_manifest(into, manifest)
    return manifest
