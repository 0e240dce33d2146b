"""The names and units of the bundled map: every step and language, near and far, in small and large type."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem
from tests.visitor.conftest import OpenKiosk
from tests.visitor.kiosk_window import KioskWindow
from tests.visitor.map.map_on_screen import camera_of, names_on, off, overlaps, stage_of

from kiosk.editions.home import Home
from kiosk.shell.settings import Settings

LEAST_NAMES = 2
RIM = 8
WIDE, UPRIGHT = (1920, 1080), (1080, 1920)
AS_OPENED, NEARER, WHOLE_SHEET = 1.0, 2.4, 0.1
"""How many times as near as a step opens. All other nearnesses are the placing's own tests' business."""


@pytest.mark.parametrize(
    ("size", "scale", "nearness"), [(WIDE, 1.0, NEARER), (UPRIGHT, 2.0, WHOLE_SHEET)], ids=["wide", "upright"]
)
def test_no_name_of_the_map_lies_over_another_or_off_the_map(
    open_kiosk: OpenKiosk, bundled_home: Home, size: tuple[int, int], scale: float, nearness: float
) -> None:
    kiosk = open_kiosk(Settings(calm=True, pixels_per_millimetre=3.6), size, bundled_home)
    kiosk.wait_for_screen("attract")
    model = kiosk.application.view_model
    model.start()
    model.openMap()
    kiosk.wait_for_screen("map")
    faults: list[str] = []
    languages = [each.tag for each in kiosk.application.guide.exhibit.languages]
    model.chooseTextScale(scale)
    for language in languages:
        model.chooseLanguage(language)
        kiosk.wait_until(lambda language=language: kiosk.journey.comfort.language == language)
        kiosk.settle()
        nearnesses = (AS_OPENED, nearness) if language == languages[0] else (AS_OPENED,)
        faults += [f"{language}: {fault}" for fault in walk(kiosk, nearnesses)]
    assert len(languages) == 4
    assert faults == []


def walk(kiosk: KioskWindow, nearnesses: tuple[float, ...]) -> list[str]:
    """What is wrong with the names at any step."""
    faults: list[str] = []
    stage = stage_of(kiosk)
    for row in kiosk.application.showcase.map.steps.rows():
        kiosk.application.view_model.showStep(row.stepId)
        for nearer in nearnesses:
            zoom(stage, nearer)
            names = names_on(stage)
            found = (*overlaps(names), *off(names, stage))
            faults += [f"{row.stepId}, {nearer} times as near: {fault}" for fault in found]
            if nearer == AS_OPENED and len(names) < LEAST_NAMES:
                faults.append(f"{row.stepId}: only {len(names)} names")
            if nearer == AS_OPENED:
                faults += [f"{row.stepId}: no symbol of {unit}" for unit in missing_units(kiosk)]
    return faults


def missing_units(kiosk: KioskWindow) -> list[str]:
    """Units of the step whose place is seen, but which have no symbol on the map."""
    map_, stage = kiosk.application.showcase.map, stage_of(kiosk)
    x, y, scale = camera_of(stage)
    room = QRectF(0, 0, stage.width(), stage.height()).adjusted(RIM, RIM, -RIM, -RIM)
    symbols = {each.property("labelId") for each in drawn_units(stage)}
    return [
        unit.id
        for unit in map_._sheet.units
        if unit.id in map_._step.units
        and unit.id not in symbols
        and room.contains(x + scale * unit.x, y + scale * unit.y)
    ]


def drawn_units(stage: QQuickItem) -> list[QQuickItem]:
    return [
        each for each in stage.childItems() if each.property("kind") == "unit" and each.property("symbol")
    ]


def zoom(stage: QQuickItem, factor: float) -> None:
    if factor != AS_OPENED:
        QQmlExpression(QQmlEngine.contextForObject(stage), stage, f"zoomBy({factor})").evaluate()
