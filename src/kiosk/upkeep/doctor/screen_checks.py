"""What Qt finds: its version, the screen, touch, how it draws, the fonts and their Serbian letters."""

from collections.abc import Iterator

import PySide6
from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice, QScreen
from PySide6.QtQuick import QQuickWindow

from kiosk.shell import typography
from kiosk.upkeep.doctor.checks import Check, fine, problem, warning

OLDEST_QT = (6, 12)
FAMILIES = ("Source Serif 4", "Source Sans 3", "Oswald")
LEAST_PIXELS = 1080
MM_PER_INCH = 25.4
PLAUSIBLE_PIXELS_PER_MM = (1.2, 20.0)


def screen_checks(application: QGuiApplication) -> Iterator[Check]:
    """All checks that need Qt's application."""
    yield qt_check(tuple(int(part) for part in PySide6.__version__.split(".")))
    screen = application.primaryScreen()
    yield display_check(application.platformName(), screen)
    if screen is not None:
        yield density_check(screen.physicalDotsPerInch() / MM_PER_INCH)
    yield touch_check([device.name() for device in QInputDevice.devices() if _is_touch(device)])
    yield drawing_check(QQuickWindow.sceneGraphBackend())
    typography.register_fonts()
    yield fonts_check(QFontDatabase.families())
    yield letterforms_check(typography.serbian_letterforms())


def _is_touch(device: QInputDevice) -> bool:
    return device.type() is QInputDevice.DeviceType.TouchScreen


def qt_check(version: tuple[int, ...]) -> Check:
    named = ".".join(map(str, version))
    if version < OLDEST_QT:
        return problem("qt", f"Qt {named} cannot show Serbian letterforms; 6.12 or newer is needed.")
    return fine("qt", f"Qt {named}.")


def display_check(platform: str, screen: QScreen | None) -> Check:
    if screen is None:
        return problem("display", "There is no screen.")
    size = screen.size()
    said = f"{size.width()}×{size.height()} pixels by “{platform}”"
    if platform in ("offscreen", "minimal"):
        return warning("display", f"{said}: nobody can see it.")
    if min(size.width(), size.height()) < LEAST_PIXELS:
        return warning("display", f"{said}; at least 1920×1080 is advised.")
    return fine("display", f"{said}.")


def density_check(pixels_per_mm: float) -> Check:
    least, most = PLAUSIBLE_PIXELS_PER_MM
    if not least <= pixels_per_mm <= most:
        return warning(
            "density",
            "The screen does not say how large it is; measure it and set pixels_per_millimetre.",
        )
    return fine("density", f"The screen says that it has {pixels_per_mm:.2f} pixels to the millimetre.")


def touch_check(names: list[str]) -> Check:
    if not names:
        return warning("touch", "There is no touchscreen; the six keys and the mouse work.")
    return fine("touch", f"Touch comes from {', '.join(names)}.")


def drawing_check(backend: str) -> Check:
    if backend == "software":
        return fine("drawing", "Screens are drawn by the processor.")
    return fine("drawing", "Screens are drawn by the graphics processor, or by its stand-in.")


def fonts_check(families: list[str]) -> Check:
    if missing := [family for family in FAMILIES if family not in families]:
        return problem("fonts", f"{', '.join(missing)} could not be loaded; install the kiosk again.")
    return fine("fonts", f"{', '.join(FAMILIES)} are there.")


def letterforms_check(complaints: list[str]) -> Check:
    if complaints:
        listed = "; ".join(complaints)
        return problem("letterforms", f"Serbian letters are drawn in their Russian form: {listed}.")
    return fine("letterforms", "Italic б, г, д, п and т are drawn in their Serbian form.")
