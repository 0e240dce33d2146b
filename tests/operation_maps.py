"""A synthetic operation map: two sheets, five steps, strokes, areas and labels of all kinds; its ground."""

from dataclasses import replace
from pathlib import Path

from PIL import Image

from kiosk.editions.map_views import (
    AreaView,
    GroundView,
    LegendEntryView,
    MapLabelView,
    MapPlaceView,
    MapSheetView,
    MapStepView,
    MovementView,
    OperationMapView,
    UnitView,
)
from kiosk.editions.views import CitationView, RenditionView, TilesView

TILE = 512
LAND = {"ink": "#20242A", "paper": "#EDE4D1", "contrast": "#FFFFFF"}
SYMBOL = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 140">'
    '<rect x="10" y="20" width="180" height="100"'
    ' fill="#ff8080" stroke="#000" stroke-width="8"/></svg>'
)
CITED = (CitationView("knjiga", "Књига", "Писац", "1–2", "", "", ""),)
RIVER = (0.0, 300.0, 400.0, 420.0, 900.0, 380.0, 1400.0, 620.0, 2100.0, 700.0, 3000.0, 640.0, 4000.0, 900.0)
KINDS = ("town", "village", "station", "square", "bridge", "fortress", "building", "hill")
NAMES = (
    "Смедерево",
    "Гроцка",
    "Болеч",
    "Бањица",
    "Славија",
    "Вождовац",
    "Авала",
    "Дедиње",
    "Чукарица",
    "Земун",
)


def operation_map(map_id: str = "operacija") -> OperationMapView:
    sheets = (_sheet("balkan", 2400, 1800, ""), _sheet("grad", 4000, 2600, "схематски приказ"))
    return OperationMapView(map_id, "Ток операције", ("О карти која постоји само у пробама.",), sheets, STEPS)


def write_ground(view: OperationMapView, folder: Path) -> None:
    """The pictures that the map's sheets name."""
    for sheet in view.sheets:
        for ground in sheet.grounds:
            for rendition in ground.renditions:
                picture = Image.new("RGB", (rendition.width, rendition.height), LAND[ground.theme])
                _save(picture, folder / rendition.file)
            if ground.tiles is not None:
                _write_tiles(ground.tiles, LAND[ground.theme], folder)
        for unit in sheet.units:
            (folder / unit.symbol).parent.mkdir(parents=True, exist_ok=True)
            (folder / unit.symbol).write_text(SYMBOL)


def without_labels(view: OperationMapView) -> OperationMapView:
    return replace(view, sheets=tuple(replace(sheet, labels=(), places=()) for sheet in view.sheets))


def _save(picture: Image.Image, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file)


def _write_tiles(tiles: TilesView, colour: str, folder: Path) -> None:
    tile = Image.new("RGB", (tiles.size, tiles.size), colour)
    for column in range(tiles.columns):
        for row in range(tiles.rows):
            _save(tile, folder / tiles.folder / f"{column}_{row}.jpg")


def _sheet(sheet_id: str, width: int, height: int, note: str) -> MapSheetView:
    return MapSheetView(
        sheet_id,
        "Београд и околина" if note else "Балкан",
        note,
        width,
        height,
        18.0 if note else 400.0,
        tuple(_ground(sheet_id, theme, width, height) for theme in LAND),
        (
            MapLabelView("Дунав", "water", 1, 1400, 620, RIVER),
            MapLabelView(
                "Сава", "water", 2, 700, 1500, (200.0, 2000.0, 500.0, 1700.0, 900.0, 1500.0, 1500.0, 700.0)
            ),
            MapLabelView("Панчевачки рит", "water", 3, width * 0.6, height * 0.16),
            MapLabelView("Шумадија", "region", 2, width * 0.45, height * 0.8),
            MapLabelView("Кошутњак", "wood", 4, width * 0.25, height * 0.6),
            MapLabelView("Врачар", "district", 4, width * 0.5, height * 0.5),
        ),
        tuple(_places(width, height)),
        (
            _movement(
                "napad", "attack", "soviet", (0.6, 0.9, 0.56, 0.7, 0.52, 0.5, 0.5, 0.35), width, height, 3
            ),
            _movement("divizija", "attack", "yugoslav", (0.1, 0.9, 0.25, 0.8, 0.42, 0.6), width, height, 2),
            _movement(
                "protivnapad", "counter", "german", (0.95, 0.85, 0.8, 0.8, 0.66, 0.62), width, height, 2, True
            ),
            _movement("bugari", "move", "bulgarian", (0.9, 0.5, 0.75, 0.45, 0.6, 0.42), width, height, 1),
            _movement(
                "let", "flight", "soviet", (0.1, 0.3, 0.3, 0.12, 0.55, 0.1, 0.8, 0.25), width, height, 1
            ),
            _movement(
                "povlacenje", "retreat", "german", (0.5, 0.35, 0.4, 0.3, 0.28, 0.32), width, height, 1, True
            ),
            _movement("plan", "plan", "soviet", (0.9, 0.2, 0.7, 0.3, 0.55, 0.32), width, height, 3, True),
        ),
        (
            _area("vatra", "shelled", "soviet", 0.42, 0.56, 0.1, width, height),
            _area("borba", "fought", "german", 0.56, 0.42, 0.06, width, height),
            _area("opsada", "besieged", "german", 0.47, 0.3, 0.05, width, height),
            _area("napusteno", "abandoned", "soviet", 0.68, 0.5, 0.05, width, height),
        ),
        (
            UnitView(
                "puk",
                "soviet",
                "symbols/puk.svg",
                width * 0.35,
                height * 0.45,
                False,
                "38. пук",
                "38. гвардијски тенковски пук",
            ),
        ),
    )


def _places(width: int, height: int) -> list[MapPlaceView]:
    city = MapPlaceView(
        "beograd", "Београд", "city", 1, width * 0.48, height * 0.4, "", False, ("Главни град.",), CITED
    )
    others = [
        MapPlaceView(
            f"mesto-{number}",
            name,
            KINDS[number % len(KINDS)],
            2 + number % 4,
            width * (0.08 + 0.87 * ((number * 37) % 100) / 100),
            height * (0.08 + 0.85 * ((number * 61) % 100) / 100),
            "Положај је приближан." if number % 3 == 0 else "",
            number % 3 == 0,
            (f"О месту {name}.",),
        )
        for number, name in enumerate(NAMES * 3)
    ]
    return [city, *others]


def _ground(sheet_id: str, theme: str, width: int, height: int) -> GroundView:
    folder = f"maps/{sheet_id}/{theme}"
    small = RenditionView(width // 4, height // 4, f"{folder}/small.jpg")
    whole = RenditionView(width // 2, height // 2, f"{folder}/whole.jpg")
    tiles = TilesView(f"{folder}/tiles", TILE, -(-width // TILE), -(-height // TILE))
    return GroundView(theme, (small, whole), tiles)


def _movement(
    name: str,
    kind: str,
    side: str,
    shares: tuple[float, ...],
    width: int,
    height: int,
    weight: int,
    is_approximate: bool = False,
) -> MovementView:
    line = tuple(share * (height if place % 2 else width) for place, share in enumerate(shares))
    return MovementView(
        name, kind, side, line, weight, is_approximate, f"Јединица {name}", f"Пуно име јединице {name}"
    )


def _area(
    name: str, kind: str, side: str, x: float, y: float, reach: float, width: int, height: int
) -> AreaView:
    corners = ((-1, -0.4), (-0.3, -1), (0.8, -0.7), (1, 0.5), (0.2, 1), (-0.9, 0.6))
    ring = tuple(
        number
        for across, down in corners
        for number in ((x + across * reach) * width, (y + down * reach) * height)
    )
    return AreaView(name, kind, side, ring, False, f"Подручје {name}", f"Ко је где: {name}")


LEGEND = (
    LegendEntryView("movement", "attack", "soviet", False, "Црвена армија"),
    LegendEntryView("movement", "attack", "yugoslav", False, "НОВЈ"),
    LegendEntryView("movement", "counter", "german", True, "Немачке снаге, приближно"),
    LegendEntryView("area", "shelled", "soviet", False, "Артиљеријска ватра"),
    LegendEntryView("area", "besieged", "german", False, "Опсада"),
)


def _step(
    step_id: str,
    sheet: str,
    date: str,
    day: str,
    title: str,
    words: tuple[str, ...],
    focus: tuple[float, float, float, float],
    shown: tuple[tuple[str, ...], ...],
    legend: int,
) -> MapStepView:
    movements, areas, units, earlier, places = shown
    return MapStepView(
        step_id, sheet, date, day, title, words, focus, movements, areas, units, earlier, places,
        "poglavlje-0", "Прва глава", "", LEGEND[:legend], CITED,
    )  # fmt: skip


STEPS = (
    _step(
        "let",
        "balkan",
        "1944-09-19",
        "19. септембар",
        "Лет за Москву",
        ("Два авиона полећу ноћу. Пут није познат.",),
        (200.0, 100.0, 1900.0, 1300.0),
        (("let",), (), (), (), ("mesto-0",)),
        1,
    ),
    _step(
        "plan",
        "balkan",
        "1944-09-28",
        "28. септембар",
        "План операције",
        ("План двеју војски. Бугарске снаге крећу.",),
        (300.0, 200.0, 1900.0, 1400.0),
        (("plan", "bugari"), (), (), ("let",), ("beograd",)),
        2,
    ),
    _step(
        "proboj",
        "grad",
        "1944-10-14",
        "14. октобар",
        "Бањица – Славија",
        ("Зора: тенкови на југу Београда крећу ка тргу Славија.", "Партизани иду ка станици."),
        (400.0, 700.0, 3000.0, 1800.0),
        (("napad", "divizija"), ("vatra",), ("puk",), (), ("beograd", "mesto-3", "mesto-4")),
        4,
    ),
    _step(
        "noc",
        "grad",
        "1944-10-14",
        "14. октобар",
        "Ноћни пробој из Смедерева",
        ("Тридесет тенкова иде ка Гроцкој.",),
        (1600.0, 900.0, 2400.0, 1600.0),
        (("protivnapad",), ("borba", "napusteno"), (), ("napad", "vatra"), ("mesto-0", "mesto-1")),
        5,
    ),
    _step(
        "kraj",
        "grad",
        "1944-10-20",
        "20. октобар",
        "Калемегдан",
        ("Тврђава је опкољена. Увече се предаје.",),
        (1300.0, 500.0, 1300.0, 900.0),
        (("povlacenje",), ("opsada",), (), ("napad",), ("beograd",)),
        5,
    ),
)
