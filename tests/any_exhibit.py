"""Exhibits for tests of content: a little one by hand, and a strategy for any that holds together."""

from typing import Any

from hypothesis import strategies as st

from kiosk.domain.exhibit import AttractPicture, Chapter, Exhibit, Language
from kiosk.domain.markup import escape
from kiosk.domain.media_assets import AwaitedOriginal, CaptionFile, FocalPoint, MediaAsset, MediaKind
from kiosk.domain.museum_words import MuseumWord
from kiosk.domain.operation_maps import (
    Certainty,
    FeatureKind,
    MapFeature,
    MapName,
    MapSheet,
    MapStep,
    NameKind,
    OperationMap,
    files_of_map,
)
from kiosk.domain.panels import (
    AudioContent,
    Figure,
    FiguresContent,
    FigureSymbol,
    GalleryContent,
    MapContent,
    Panel,
    PeopleContent,
    PhotoContent,
    Precision,
    QuoteContent,
    TextContent,
    VideoContent,
)
from kiosk.domain.projection import Bounds
from kiosk.domain.records import Citation, Passage, Person, Place, PlaceKind, Side, Source, SourceKind, Term
from kiosk.domain.texts import NO_TEXT, LanguageMap, Text

MASTER = "sr-Cyrl"
OTHERS = ("sr-Latn", "en", "ru")
DATES = ("1944", "1944-10", "1944-10-14", "1944-09-28/1944-09-29", "1944-10~", "1944?")
MUSEUM_WORDS = (
    (),
    (
        MuseumWord("Touch the screen", {MASTER: Text("Додирните било где"), "en": Text("Tap to begin")}),
        MuseumWord("%n second(s) left", {"en": Text("%n second to go\n%n seconds to go", reviewed=False)}),
    ),
)


def master(words: str) -> LanguageMap:
    return {MASTER: Text(words)}


def little_exhibit() -> Exhibit:
    """One chapter with a text and a quotation, one picture, one person, one source."""
    cited = (Citation("tekst", (1, 2), master("По сећању.")),)
    return Exhibit(
        id="probna",
        title=master("Пробна *изложба*"),
        date="1944-09-19/1944-10-20",
        lead=master("Једна реченица."),
        languages=(Language(MASTER, "Ћирилица"), Language("sr-Latn", "Latinica", MASTER)),
        master=MASTER,
        cover="most",
        attract=(AttractPicture("most", master("Додирните екран.")),),
        about=master("Први пасус.\n\nДруги пасус."),
        chapters=(
            Chapter(
                "prvo",
                master("Прво поглавље"),
                "1944-09-19",
                master("Вис"),
                master("Како је почело."),
                "most",
                (
                    Panel(
                        "uvod",
                        master("Почетак"),
                        TextContent(master("Реч [[novj|НОВЈ]] стоји овде."), "most"),
                        "1944-09-19",
                        cited,
                    ),
                    Panel(
                        "rec",
                        master("Речи"),
                        QuoteContent(master("Напред!"), "tito", work="tekst", page="45"),
                        citations=cited,
                    ),
                ),
            ),
        ),
        media=(
            MediaAsset(
                "most",
                MediaKind.ILLUSTRATION,
                "pictures/most.png",
                master("Мост на Сави."),
                master("Кустоси."),
                master("Мост преко реке."),
                rights="https://creativecommons.org/licenses/by/4.0/",
                focal_point=FocalPoint(0.25, 0.75),
                awaits=AwaitedOriginal(master("Фотограф.")),
            ),
        ),
        people=(Person("tito", master("Јосип Броз Тито"), master("Маршал"), Side.YUGOSLAV, master("Вођа.")),),
        places=(Place("vis", master("Вис"), 16.18, 43.05, 200),),
        terms=(Term("novj", master("НОВЈ"), master("Народноослободилачка војска Југославије.")),),
        sources=(Source("tekst", SourceKind.ARTICLE, master("Чланак"), ("tito",), "1944"),),
    )


any_words = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1, max_size=8
).map(lambda words: words if words.strip() else f"реч{words}")
AWKWARD = (
    "Реч.",
    "Два\n\nпасуса",
    "Један\nред",
    "да",
    "null",
    "1944",
    "- ставка",
    "кључ: вредност",
    "# није",
    "'",
    " размак ",
    "\nпразан",
    "крај\n",
    "a #b",
    "„навод“",
    "ред \n  увучен",
    '"x"',
    "? шта",
    "…",
    "!",
    "&c",
    "@",
    "%",
    "крај:",
    "таб\tтаб",
    "*курзив* и [[term|реч]]",
)
prose = st.sampled_from(AWKWARD[:-1]) | any_words.map(escape)
fingerprints = st.sampled_from(["0123456789abcdef", "ffffffffffffffff", "0000000000000000"])
versions = st.builds(Text, prose, st.booleans(), st.none() | fingerprints)
texts = st.builds(
    lambda words, others: {MASTER: Text(words), **others},
    prose,
    st.dictionaries(st.sampled_from(OTHERS), versions, max_size=2),
)
maybe = st.just(NO_TEXT) | texts
dates = st.sampled_from(DATES)
maybe_date = st.none() | dates
sizes = st.integers(0, 2)


def some(pool: list[str]) -> st.SearchStrategy[str | None]:
    return st.sampled_from([None, *pool])


def many(pool: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(pool), max_size=3).map(tuple)


def content_of(file: str) -> str:
    """What a file of an exhibit holds: captions and maps what they need, any other its own name."""
    return "WEBVTT\n" if file.endswith(".vtt") else MAP_FILES.get(file, file)


def file_names(exhibit: Exhibit) -> list[str]:
    """The files that the media, captions and maps of an exhibit name."""
    of_media = (asset.file for asset in exhibit.media)
    captions = (each.file for asset in exhibit.media for each in asset.captions)
    of_maps = (name for map_ in exhibit.maps for _, name in files_of_map(map_))
    return list(dict.fromkeys([*of_media, *captions, *of_maps]))


def numbered(word: str, count: int) -> list[str]:
    return [f"{word}-{number}" for number in range(count)]


@st.composite
def exhibits(draw: st.DrawFn) -> Exhibit:
    """Any exhibit whose references are alive; panels of all kinds may stand in it."""
    people, places = numbered("osoba", 1 + draw(sizes)), numbered("mesto", 1 + draw(sizes))
    sources, passages = numbered("izvor", 1 + draw(sizes)), numbered("navod", draw(sizes))
    pictures, terms = numbered("slika", 1 + draw(sizes)), numbered("pojam", draw(sizes))
    chapters = numbered("glava", 1 + draw(sizes))
    maps = numbered("karta", draw(st.integers(0, 1)))
    cited = st.lists(
        st.builds(
            Citation, st.sampled_from(sources), st.lists(st.integers(1, 99), max_size=2).map(tuple), maybe
        ),
        max_size=2,
    ).map(tuple)
    contents = _contents(people, sources, passages, pictures, maps)
    made = [
        draw(st.builds(Panel, st.just(id_), texts, contents, maybe_date, cited, maybe, maybe))
        for id_ in draw(st.permutations(numbered("tabla", draw(st.integers(1, 4)))))
    ]

    def records[Record](pool: list[str], kind: Any, *parts: st.SearchStrategy[Any]) -> tuple[Record, ...]:
        return tuple(draw(st.builds(kind, st.just(id_), *parts)) for id_ in draw(st.permutations(pool)))

    return Exhibit(
        id=draw(st.sampled_from(["izlozba", "druga"])),
        title=draw(texts),
        date=draw(dates),
        lead=draw(texts),
        languages=(
            Language(MASTER, "Ћирилица"),
            Language("sr-Latn", draw(any_words), MASTER),
            *(Language(tag, draw(any_words)) for tag in OTHERS[1:]),
        ),
        master=MASTER,
        cover=draw(some(pictures)),
        attract=draw(
            st.lists(st.builds(AttractPicture, st.sampled_from(pictures), texts), max_size=2).map(tuple)
        ),
        about=draw(maybe),
        words=draw(st.sampled_from(MUSEUM_WORDS)),
        map=draw(some(maps)),
        chapters=tuple(
            Chapter(
                id_,
                draw(texts),
                draw(dates),
                draw(texts),
                draw(texts),
                draw(some(pictures)),
                tuple(made[position :: len(chapters)]),
            )
            for position, id_ in enumerate(chapters)
        ),
        media=tuple(draw(_media(id_, places, cited)) for id_ in [*pictures, "film", "zvuk"]),
        people=records(people, Person, texts, texts, st.sampled_from(Side), texts, cited),
        places=records(
            places,
            Place,
            texts,
            st.sampled_from([0.0, 20.46, -179.99999, 180.0]),
            st.sampled_from([0.0, 44.8, -80.0, 1e-07]),
            st.none() | st.integers(0, 10**6),
            st.sampled_from(PlaceKind),
            maybe,
            maybe,
            cited,
        ),
        terms=records(terms, Term, texts, texts, cited),
        sources=records(
            sources,
            Source,
            st.sampled_from(SourceKind),
            texts,
            many(people),
            maybe_date,
            maybe,
            some(sources),
        ),
        passages=records(
            passages,
            Passage,
            texts,
            texts,
            texts,
            some(people),
            st.sampled_from(sources),
            st.sampled_from([None, "ru"]),
            cited,
        ),
        maps=tuple(
            draw(_maps(id_, chapters, [panel.id for panel in made], places, cited))
            for id_ in draw(st.permutations(maps))
        ),
    )


MAP_FILES = {
    "maps/LICENCES.md": "Free.",
    "maps/znak.svg": "<svg/>",
    "maps/linije.geojson": """{"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "put", "geometry": {"type": "LineString", "coordinates": [[0, 0], [1, 1]]}},
        {"type": "Feature", "id": "krug", "geometry":
            {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}},
        {"type": "Feature", "id": "tacka", "geometry": {"type": "Point", "coordinates": [0.5, 0.5]}}
    ]}""",
    "maps/tlo.geojson": '{"type": "FeatureCollection", "features": []}',
}
"""The files that drawn maps name, and what is in them."""

WHOLE_EARTH = Bounds(-180.0, -85.0, 180.0, 85.0)


@st.composite
def _maps(
    draw: st.DrawFn,
    id_: str,
    chapters: list[str],
    panels: list[str],
    places: list[str],
    cited: st.SearchStrategy[Any],
) -> OperationMap:
    """A map on `MAP_FILES`, whose sheets hold the whole earth."""
    sheets, features = numbered("list", 1 + draw(sizes)), numbered("obelezje", draw(sizes))
    bounds = st.builds(
        Bounds,
        st.sampled_from([-10.5, 0.0]),
        st.sampled_from([-80.0, 1e-07]),
        st.sampled_from([0.25, 20.4]),
        st.sampled_from([1.5, 44.8]),
    )
    level = st.builds(
        lambda text, kind, rank, x: MapName(text=text, kind=kind, rank=rank, longitude=x, latitude=x - 1),
        texts,
        st.sampled_from(NameKind),
        st.integers(1, 5),
        st.sampled_from([0.0, 44.8]),
    )
    along = st.builds(MapName, text=texts, kind=st.sampled_from(NameKind), course=st.just("put"))
    return OperationMap(
        id=id_,
        title=draw(texts),
        about=draw(maybe),
        licences=draw(st.sampled_from([(), ("maps/LICENCES.md",)])),
        geometry=("maps/linije.geojson",),
        sheets=tuple(
            MapSheet(
                id=sheet,
                title=draw(texts),
                note=draw(maybe),
                bounds=WHOLE_EARTH,
                width=draw(st.integers(256, 16_384)),
                schematic=draw(st.booleans()),
                layers=draw(st.sampled_from([(), ("maps/tlo.geojson", "maps/linije.geojson")])),
                places=draw(many(places)),
                names=draw(st.lists(level | along, max_size=2).map(tuple)),
                credit=draw(maybe),
            )
            for sheet in sheets
        ),
        features=tuple(draw(_features(feature, cited)) for feature in features),
        steps=tuple(
            draw(
                st.builds(
                    MapStep,
                    id=st.just(step),
                    date=dates,
                    sheet=st.sampled_from(sheets),
                    title=texts,
                    body=texts,
                    features=many(features) if features else st.just(()),
                    places=many(places),
                    chapter=some(chapters),
                    panel=some(panels),
                    focus=st.none() | bounds,
                    citations=cited,
                )
            )
            for step in numbered("korak", draw(sizes))
        ),
    )


@st.composite
def _features(draw: st.DrawFn, id_: str, cited: st.SearchStrategy[Any]) -> MapFeature:
    geometry, kind = draw(
        st.sampled_from(
            [("put", FeatureKind.ATTACK), ("krug", FeatureKind.HELD), ("tacka", FeatureKind.UNIT)]
        )
    )
    return MapFeature(
        id=id_,
        feature=geometry,
        kind=kind,
        side=draw(st.sampled_from(Side)),
        certainty=draw(st.sampled_from(Certainty)),
        weight=draw(st.integers(1, 3)),
        until=draw(maybe_date),
        symbol="maps/znak.svg" if kind is FeatureKind.UNIT else None,
        label=draw(maybe),
        units=draw(maybe),
        citations=draw(cited),
    )


def _contents(
    people: list[str],
    sources: list[str],
    passages: list[str],
    pictures: list[str],
    maps: list[str],
) -> st.SearchStrategy[Any]:
    figure = st.builds(
        Figure,
        st.integers(-10, 10**9),
        texts,
        st.sampled_from(FigureSymbol),
        st.sampled_from(Precision),
        st.sampled_from(Side),
        st.sampled_from([None, "cevi", "12"]),
    )
    of_map = [st.builds(MapContent, st.sampled_from(maps), st.just(()), maybe)] if maps else []
    return st.one_of(
        st.builds(TextContent, texts, some(pictures)),
        st.builds(PhotoContent, st.sampled_from(pictures), maybe),
        st.builds(GalleryContent, many(pictures), maybe),
        st.builds(
            QuoteContent,
            texts,
            some(people),
            maybe,
            some(sources),
            st.none() | any_words,
            some(passages),
            some(pictures),
        ),
        *of_map,
        st.builds(FiguresContent, st.lists(figure, max_size=2).map(tuple), maybe),
        st.builds(PeopleContent, many(people), maybe),
        st.builds(VideoContent, st.just("film"), maybe, maybe, some(pictures)),
        st.builds(AudioContent, st.just("zvuk"), maybe, maybe, some(pictures)),
    )


def _media(id_: str, places: list[str], cited: st.SearchStrategy[Any]) -> st.SearchStrategy[MediaAsset]:
    kind = {"film": MediaKind.VIDEO, "zvuk": MediaKind.AUDIO}.get(id_, MediaKind.PHOTOGRAPH)
    file = {"film": "films/film.webm", "zvuk": "sound/zvuk.opus"}.get(id_, f"pictures/{id_}.png")
    share = st.sampled_from([0.0, 0.5, 0.125, 0.62, 1.0])
    return st.builds(
        MediaAsset,
        st.just(id_),
        st.just(kind),
        st.just(file),
        texts,
        texts,
        texts,
        maybe,
        st.none() | any_words,
        maybe_date,
        some(places),
        st.sampled_from([None, "https://creativecommons.org/licenses/by-sa/4.0/"]),
        st.builds(FocalPoint, share, share),
        st.none() | st.builds(AwaitedOriginal, maybe),
        st.booleans(),
        cited,
        _captions(file, kind),
    )


def _captions(file: str, kind: MediaKind) -> st.SearchStrategy[tuple[CaptionFile, ...]]:
    if kind is MediaKind.PHOTOGRAPH:
        return st.just(())
    tags = st.lists(st.sampled_from([MASTER, *OTHERS]), unique=True)
    return tags.map(
        lambda some: tuple(CaptionFile(tag, f"{file}.{tag}.vtt") for tag in (MASTER, *OTHERS) if tag in some)
    )
