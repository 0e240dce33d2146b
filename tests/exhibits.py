"""Synthetic exhibits for tests: every kind of panel, any number of chapters, small pictures of their own.

`small_exhibit` makes the domain objects, `write_originals` their files, `install_edition` a home that shows
them.
"""

import atexit
import json
import shutil
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PIL import Image
from tests.recordings import CAPTIONS, film, sound

from kiosk.domain.exhibit import AttractPicture, Chapter, Exhibit, Language
from kiosk.domain.media_assets import AwaitedOriginal, CaptionFile, FocalPoint, MediaAsset, MediaKind
from kiosk.domain.operation_maps import (
    Certainty,
    FeatureKind,
    MapFeature,
    MapName,
    MapSheet,
    MapStep,
    NameKind,
    OperationMap,
)
from kiosk.domain.panels import (
    AudioContent,
    Figure,
    FiguresContent,
    FigureSymbol,
    GalleryContent,
    MapContent,
    Panel,
    PanelContent,
    PeopleContent,
    PhotoContent,
    Precision,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.projection import Bounds
from kiosk.domain.records import Citation, Passage, Person, Place, PlaceKind, Side, Source, SourceKind, Term
from kiosk.domain.texts import LanguageMap, Text
from kiosk.editions.home import Home
from kiosk.editions.install import install
from kiosk.editions.open_best import open_best
from kiosk.editions.read import EditionReader
from kiosk.publishing.build import build_edition

CREATED = "2026-01-01T00:00:00+00:00"
PICTURE_SIZES = ((1200, 800), (800, 1200), (1000, 1000), (3900, 500))
RIGHTS = "https://creativecommons.org/publicdomain/zero/1.0/"
SERBIAN_BOTH = (Language("sr-Cyrl", "Ћирилица"), Language("sr-Latn", "Latinica", "sr-Cyrl"))
CITED = (Citation("knjiga", (1, 2, 3, 7)),)


def text(words: str, **others: str) -> LanguageMap:
    """A Serbian text; `en="…"` adds other languages."""
    return {"sr-Cyrl": Text(words), **{tag: Text(value) for tag, value in others.items()}}


def small_exhibit(
    chapters: int = 3,
    panels: int = 9,
    pictures: int = 4,
    languages: tuple[Language, ...] = SERBIAN_BOTH,
    title: str = "Пробна *изложба*",
) -> Exhibit:
    """An exhibit of `chapters` chapters with `panels` panels each, whose kinds take turns."""
    media = tuple(_picture(number) for number in range(pictures))
    return Exhibit(
        id="proba",
        title=text(title),
        date="1944-09-19/1944-10-20",
        lead=text("Изложба која показује сваку врсту табле."),
        languages=languages,
        master="sr-Cyrl",
        chapters=tuple(_chapter(number, panels, pictures) for number in range(chapters)),
        cover=media[0].id,
        attract=tuple(AttractPicture(each.id, text("Додирните слику.")) for each in media[:3]),
        about=text("О изложби која постоји само у пробама."),
        map="karta",
        media=(*media, _recording("film", MediaKind.VIDEO), _recording("snimak", MediaKind.AUDIO)),
        people=PEOPLE,
        places=PLACES,
        terms=TERMS,
        sources=SOURCES,
        passages=PASSAGES,
        maps=(operation_map(chapters, panels),),
    )


def write_originals(exhibit: Exhibit, folder: Path) -> Mapping[str, Path]:
    """Write the exhibit's files into `folder`, as its package names them; each path by media id."""
    paths = {asset.id: folder / asset.file for asset in exhibit.media}
    for number, asset in enumerate(exhibit.media):
        path = paths[asset.id]
        path.parent.mkdir(parents=True, exist_ok=True)
        if asset.kind in (MediaKind.VIDEO, MediaKind.AUDIO):
            path.write_bytes(film() if asset.kind is MediaKind.VIDEO else sound())
        else:
            draw(path, PICTURE_SIZES[number % len(PICTURE_SIZES)], number)
        for captions in asset.captions:
            (folder / captions.file).write_text(CAPTIONS, encoding="utf-8")
    write_map_files(folder)
    return paths


def caption_files(exhibit: Exhibit) -> list[str]:
    return [captions.file for asset in exhibit.media for captions in asset.captions]


def write_map_files(folder: Path) -> Mapping[str, Path]:
    """Write the files of `operation_map` below `folder`; their paths by their names in the package."""
    (folder / "maps").mkdir(parents=True, exist_ok=True)
    contents = {
        "maps/sloj.geojson": _geojson(
            ("kopno", "land", "Polygon", [RING]), ("reka", "river", "LineString", LINE)
        ),
        "maps/pokreti.geojson": _geojson(
            ("napad", "", "LineString", LINE), ("obruc", "", "Polygon", [RING]), ("puk", "", "Point", LINE[1])
        ),
        "maps/znak.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>\n',
        "maps/LICENCES.md": "All maps of this exhibit are free.\n",
    }
    for name, content in contents.items():
        (folder / name).write_text(content, encoding="utf-8")
    return {name: folder / name for name in contents}


def _geojson(*features: tuple[str, str, str, object]) -> str:
    listed = [
        {
            "type": "Feature",
            "id": id_,
            "properties": {"kind": kind},
            "geometry": {"type": shape, "coordinates": coordinates},
        }
        for id_, kind, shape, coordinates in features
    ]
    return json.dumps({"type": "FeatureCollection", "features": listed})


def draw(path: Path, size: tuple[int, int] = (600, 400), number: int = 0) -> Path:
    """A small picture that differs from number to number and from corner to corner."""
    across = Image.linear_gradient("L").rotate(90).resize(size)
    down = Image.linear_gradient("L").resize(size)
    even = Image.new("L", size, (40 * number) % 256)
    Image.merge("RGB", (across, down, even)).save(path, quality=90)
    return path


def install_edition(home: Home, **options: int) -> EditionReader:
    """Install a small exhibit in `home` and open it. `options` are those of `small_exhibit`."""
    install(home, built_edition(**options))
    reader = open_best(home)
    assert reader is not None
    return reader


@cache
def built_edition(**options: int) -> Path:
    """The folder of a small edition, built once for all tests of a run.

    Never write into it: install or copy it.
    """
    folder = Path(tempfile.mkdtemp(prefix="kiosk-edition-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    exhibit = small_exhibit(**options)
    (folder / "edition").mkdir()
    originals = write_originals(exhibit, folder / "package")
    files = {name: folder / "package" / name for name in caption_files(exhibit)}
    files |= write_map_files(folder / "package")
    build_edition(exhibit, originals, folder / "edition", 1, CREATED, package_files=files)
    return folder / "edition"


def _picture(number: int) -> MediaAsset:
    return MediaAsset(
        id=f"slika-{number}",
        kind=MediaKind.ILLUSTRATION if number % 2 == 0 else MediaKind.PHOTOGRAPH,
        file=f"pictures/slika-{number}.jpg",
        caption=text(f"Слика број {number}. Октобар 1944."),
        credit=text("Пробни цртач"),
        alt=text("Прелаз боја с леве на десну страну."),
        description=text("Боје прелазе једна у другу, без предмета."),
        date="1944-10",
        place="grad",
        rights=RIGHTS,
        focal_point=FocalPoint(0.25, 0.75),
        awaits=AwaitedOriginal(text("Пробни фотограф, архив")) if number % 2 == 0 else None,
        citations=CITED,
    )


def _recording(name: str, kind: MediaKind) -> MediaAsset:
    folder, ending = ("films", "mp4") if kind is MediaKind.VIDEO else ("sound", "ogg")
    return MediaAsset(
        id=name,
        kind=kind,
        file=f"{folder}/{name}.{ending}",
        caption=text("Снимак."),
        credit=text("Пробни сниматељ"),
        alt=text("Снимак без предмета."),
        rights=RIGHTS,
        citations=CITED,
        captions=(CaptionFile("sr-Cyrl", f"{folder}/{name}.sr-Cyrl.vtt"),),
    )


def _chapter(number: int, panels: int, pictures: int) -> Chapter:
    day = 19 + number % 9
    return Chapter(
        id=f"poglavlje-{number}",
        title=text(f"Поглавље {number + 1}"),
        date=f"1944-09-{day}/1944-09-{day + 2}",
        spine=text(f"Место {number + 1}"),
        summary=text("Шта се у овом поглављу види."),
        cover=f"slika-{number % pictures}",
        panels=tuple(_panel(number, position, pictures) for position in range(panels)),
    )


def _panel(chapter: int, position: int, pictures: int) -> Panel:
    content = _content(position, f"slika-{(chapter + position) % pictures}")
    return Panel(
        id=f"tabla-{chapter}-{position}",
        heading=text(f"Табла {position + 1} у поглављу {chapter + 1}"),
        content=content,
        date="1944-10-14" if position % 2 == 0 else None,
        citations=(Citation("knjiga", (chapter + 1, 4), text("по сећању")),),
        reported=text("Тако пише у књизи.") if position % 3 == 0 else {},
        not_known=text("Није познато ко је то видео.") if position % 4 == 0 else {},
    )


BODY = text(
    "Ово је први пасус табле, са [[rec|речју]] из речника и *курзивом*. Партизанске бригаде помињу се само "
    "зато што је реч дугачка.\n\nДруги пасус стоји 14. октобра 1944. и има 30.000 речи мање од романа."
)
FIGURES = (
    Figure(1500, text("оруђа и минобацача"), FigureSymbol.GUN, Precision.ABOUT, Side.SOVIET, "oruzje"),
    Figure(125, text("тенкова"), FigureSymbol.TANK, Precision.EXACT, Side.GERMAN, "oruzje"),
    Figure(845, text("зграда"), FigureSymbol.BUILDING, Precision.MORE_THAN),
    Figure(7, text("дана")),
)


def _content(position: int, picture: str) -> PanelContent:
    words = text("Ко чита, тај зна.")
    contents: tuple[PanelContent, ...] = (
        TextContent(BODY, picture),
        PhotoContent(picture, text("Реченица уз слику.")),
        GalleryContent(("slika-0", picture), BODY),
        QuoteContent(words, "pisac", text("на отварању"), "knjiga", "12", "odlomak", picture),
        FiguresContent(FIGURES, BODY),
        PeopleContent(("pisac", "citalac"), text("Двоје људи.")),
        MapContent("karta", (), BODY),
        VideoContent("film", BODY, text("Речи из филма."), picture),
        AudioContent("snimak", BODY, text("Речи са снимка."), picture),
    )
    return contents[position % len(contents)]


RING = [[20.42, 44.8], [20.5, 44.8], [20.5, 44.83], [20.42, 44.83], [20.42, 44.8]]
LINE = [[20.41, 44.79], [20.46, 44.81], [20.49, 44.84]]


def operation_map(chapters: int = 1, panels: int = 1) -> OperationMap:
    """A map of two sheets and three steps, on the files of `write_map_files`."""
    town, country = Bounds(20.4, 44.78, 20.52, 44.85), Bounds(20.0, 44.5, 21.0, 45.0)
    layers = ("maps/sloj.geojson",)
    names = (
        MapName(text=text("Река"), kind=NameKind.WATER, rank=1, course="reka"),
        MapName(text=text("Брдо"), kind=NameKind.REGION, longitude=20.45, latitude=44.82),
    )
    features = (
        MapFeature(
            id="napad",
            kind=FeatureKind.ATTACK,
            side=Side.SOVIET,
            weight=2,
            until="1944-10-16",
            label=text("пук"),
            units=text("Пробни пук"),
            citations=CITED,
        ),
        MapFeature(id="obruc", kind=FeatureKind.ENCIRCLED, side=Side.GERMAN, certainty=Certainty.APPROXIMATE),
        MapFeature(id="puk", kind=FeatureKind.UNIT, side=Side.SOVIET, symbol="maps/znak.svg"),
    )
    return OperationMap(
        id="karta",
        title=text("Карта"),
        about=text("Карта из ове изложбе."),
        licences=("maps/LICENCES.md",),
        geometry=("maps/pokreti.geojson",),
        sheets=(
            MapSheet(
                id="grad",
                title=text("Град"),
                bounds=town,
                width=400,
                schematic=True,
                layers=layers,
                names=names,
                credit=text("Цртеж за пробу."),
            ),
            MapSheet(
                id="okolina",
                title=text("Околина"),
                note=text("Без граница."),
                bounds=country,
                width=300,
                layers=layers,
                places=("reka",),
            ),
        ),
        features=features,
        steps=(
            _step(
                "prvi",
                "1944-10-14",
                "grad",
                ("napad", "puk"),
                ("grad",),
                chapter="poglavlje-0" if chapters else None,
                panel="tabla-0-0" if chapters and panels else None,
            ),
            _step(
                "drugi",
                "1944-10-15",
                "grad",
                ("obruc",),
                ("grad", "reka"),
                focus=Bounds(20.42, 44.8, 20.46, 44.82),
            ),
            _step("treci", "1944-10-20", "okolina", (), ()),
        ),
    )


def _step(
    id_: str,
    date: str,
    sheet: str,
    features: tuple[str, ...],
    places: tuple[str, ...],
    *,
    chapter: str | None = None,
    panel: str | None = None,
    focus: Bounds | None = None,
) -> MapStep:
    return MapStep(
        id=id_,
        date=date,
        sheet=sheet,
        title=text(f"Корак {id_}"),
        body=text(f"Шта се десило, [[rec|реч]] по реч: {id_}."),
        features=features,
        places=places,
        chapter=chapter,
        panel=panel,
        focus=focus,
        citations=CITED,
    )


PEOPLE = (
    Person("pisac", text("Пробни Писац"), text("писац књиге"), Side.NONE, text("Написао је књигу."), CITED),
    Person("citalac", text("Пробна Читатељка"), text("читатељка"), Side.YUGOSLAV, text("Чита књигу."), CITED),
)
PLACES = (
    Place(
        "grad",
        text("Град"),
        20.46,
        44.82,
        200,
        PlaceKind.CITY,
        text("Град из ове изложбе."),
        text("Измишљен."),
        CITED,
    ),
    Place("reka", text("Река"), 20.44, 44.81, None, PlaceKind.BANK, {}, {}, CITED),
)
TERMS = (Term("rec", text("реч"), text("Најмањи део језика који сам нешто значи."), CITED),)
SOURCES = (
    Source("knjiga", SourceKind.BOOK, text("Пробна књига"), ("pisac",), "1999", text("Постоји само овде.")),
    Source("razgovor", SourceKind.CONVERSATION, text("Разговор"), ("citalac",), None, {}, "knjiga"),
)
PASSAGES = (
    Passage(
        "odlomak",
        text("Одломак"),
        text("Писац се сећа:"),
        text("Ко чита, тај зна.\n\nКо зна, тај чита."),
        "pisac",
        "razgovor",
        "ru",
        CITED,
    ),
)
