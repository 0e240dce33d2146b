"""What of Qt the bundle carries."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import qt_parts  # noqa: E402 - the folder is put on the path first

MODULES = frozenset({"QtQuick", "QtQuick.Layouts"})


@pytest.mark.parametrize(
    "file",
    [
        "/qt/plugins/platforms/libqxcb.so",
        "C:\\qt\\plugins\\platforms\\qwindows.dll",
        "/qt/plugins/imageformats/libqwebp.so",
        "/qt/plugins/multimedia/libffmpegmediaplugin.so",
        "/qt/qml/QtQuick/qmldir",
        "/qt/qml/QtQuick/Layouts/libqquicklayoutsplugin.so",
        "/qt/lib/libQt6Quick.so.6",
    ],
)
def test_what_the_screens_need_is_carried(file: str) -> None:
    assert qt_parts.is_wanted(file, MODULES)


@pytest.mark.parametrize(
    "file",
    [
        "/qt/plugins/platformthemes/libqgtk3.so",
        "/qt/plugins/tls/libqopensslbackend.so",
        "/qt/plugins/imageformats/libqpdf.so",
        "/qt/qml/QtQuick/Controls/qmldir",
        "/qt/qml/QtQuick/plugins.qmltypes",
        "/qt/translations/qtbase_de.qm",
    ],
)
def test_the_rest_is_left_out(file: str) -> None:
    assert not qt_parts.is_wanted(file, MODULES)


def test_the_qml_modules_carried_are_those_that_our_screens_import(tmp_path: Path) -> None:
    assert "QtMultimedia" in qt_parts.imported_qml_modules()
    (tmp_path / "A.qml").write_text("import QtQuick\nimport QtQuick.Shapes 1.0\nimport Kiosk.Design\n")
    assert qt_parts.imported_qml_modules(tmp_path) == qt_parts.ALWAYS_IMPORTED | {"QtQuick.Shapes"}
