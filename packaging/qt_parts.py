"""The parts of Qt that the bundle carries; the hooks beside this file ask here.

Left out are plugins and QML modules that no screen uses. What they alone would pull in (GTK, TLS, SQL)
stays out with them, for PyInstaller looks for the libraries of what it was given.
"""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

QML = Path(__file__).resolve().parent.parent / "src/kiosk/qml"
QT_IMPORT = re.compile(r"^\s*import\s+(Qt[\w.]*)", re.MULTILINE)
ALWAYS_IMPORTED = frozenset({"QtQml", "QtQml.Models", "QtQml.WorkerScript", "QtQuick"})

PLUGINS = {
    "platforms": {"qoffscreen", "qxcb", "qwayland", "qwindows"},
    "imageformats": {"qjpeg", "qsvg", "qwebp"},
    "multimedia": {"ffmpegmediaplugin"},
    "xcbglintegrations": {"qxcb-egl-integration", "qxcb-glx-integration"},
    "wayland-shell-integration": {"xdg-shell", "fullscreen-shell-v1"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl", "dmabuf-server", "drm-egl-server"},
}

type Collected = list[tuple[str, str]]


def imported_qml_modules(qml: Path = QML) -> frozenset[str]:
    """The Qt modules that our QML imports, and those that QtQuick itself loads."""
    texts = (path.read_text(encoding="utf-8") for path in qml.rglob("*.qml"))
    return ALWAYS_IMPORTED.union(*(QT_IMPORT.findall(text) for text in texts))


def is_wanted(file: str, modules: frozenset[str]) -> bool:
    """Whether a file of Qt belongs into the bundle. Libraries do: they were asked for by what uses them."""
    parts = PurePosixPath(file.replace("\\", "/")).parts
    if "plugins" in parts:
        kind, name = parts[parts.index("plugins") + 1], parts[-1].split(".")[0]
        return name.removeprefix("lib") in PLUGINS.get(kind, ())
    if "qml" in parts:
        return ".".join(parts[parts.index("qml") + 1 : -1]) in modules and not file.endswith(".qmltypes")
    return "translations" not in parts


def wanted(collected: Iterable[tuple[str, str]]) -> Collected:
    """Of (file, destination) pairs those that the bundle carries."""
    modules = imported_qml_modules()
    return [(file, destination) for file, destination in collected if is_wanted(file, modules)]
