"""The linter and the description of the Python types that it is given."""

import shutil
from pathlib import Path

import pytest

import lint_qml
import qml_types

BASE = """
from PySide6.QtCore import Property, QObject, Signal

class NamedViewModel(QObject):
    changed = Signal()

    @Property(str, notify=changed)
    def name(self) -> str:
        return ""
"""
ELEMENT = """
from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable
from base_in_z import NamedViewModel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

@QmlElement
@QmlUncreatable("made in Python")
class StoryViewModel(NamedViewModel):
    pass
"""
SOUND = """
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend

Item {
    id: root
    required property StoryViewModel story
    property string title: root.story.name

    Item {
        objectName: root.story.name
    }
}
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "a_element.py").write_text(ELEMENT)
    (folder / "z_base.py").write_text(BASE)
    (folder / "plain.py").write_text("class NoElement:\n    pass\n")
    return folder


def linted(tmp_path: Path, qml: str) -> tuple[int, str]:
    shutil.copy(qml_types.ROOT / ".qmllint.ini", tmp_path)
    file = tmp_path / "Story.qml"
    file.write_text(qml)
    result = lint_qml.lint([file], [tmp_path / "types"])
    return result.returncode, result.stdout + result.stderr


def test_qml_that_keeps_to_the_python_types_is_clean(sources: Path, tmp_path: Path) -> None:
    assert qml_types.generate(sources, tmp_path / "types") == 1
    code, output = linted(tmp_path, SOUND)
    assert code == 0, output


@pytest.mark.parametrize(
    ("sound", "broken", "category"),
    [
        ("root.story.name", "root.story.nome", "missing-property"),
        ("StoryViewModel story", "StoryViewModl story", "unresolved-type"),
        ("objectName: root.story", "objectName: story", "unqualified"),
        ("import QtQuick\n", "import QtQuick\nimport QtQuick.Shapes\n", "unused-imports"),
        ("Item {", "Itm {", "import"),
    ],
)
def test_a_single_warning_fails(
    sources: Path, tmp_path: Path, sound: str, broken: str, category: str
) -> None:
    qml_types.generate(sources, tmp_path / "types")
    code, output = linted(tmp_path, SOUND.replace(sound, broken))
    assert code != 0
    assert category in output


def test_an_element_outside_our_module_is_refused(sources: Path, tmp_path: Path) -> None:
    (sources / "a_element.py").write_text(ELEMENT.replace("Kiosk.Backend", "Elsewhere"))
    with pytest.raises(
        qml_types.TypesError, match=r'StoryViewModel needs QML_IMPORT_NAME = "Kiosk\.Backend"'
    ):
        qml_types.generate(sources, tmp_path / "types")


def test_two_elements_of_one_name_are_refused(sources: Path, tmp_path: Path) -> None:
    (sources / "b_element.py").write_text(ELEMENT)
    with pytest.raises(qml_types.TypesError, match="another QML element named StoryViewModel"):
        qml_types.generate(sources, tmp_path / "types")


def test_an_element_that_the_dump_overlooks_is_refused(sources: Path, tmp_path: Path) -> None:
    (sources / "a_element.py").write_text(ELEMENT.replace("@QmlElement\n", "@QmlElement  # ours\n", 1))
    (sources / "c.py").write_text("import PySide6\nTEXT = '''\n@QmlElement\n'''\n")
    with pytest.raises(qml_types.TypesError, match="decorate 2 QML elements, but 1 were understood"):
        qml_types.generate(sources, tmp_path / "types")


def test_a_file_that_only_a_qmldir_knows_is_found(tmp_path: Path) -> None:
    (tmp_path / "qmldir").write_text("module M\nsingleton Theme 1.0 Theme.qml\nCard 1.0 Card.qml\n")
    (tmp_path / "Card.qml").touch()
    assert lint_qml.missing_files(tmp_path) == [tmp_path / "Theme.qml"]
