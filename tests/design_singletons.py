"""The singletons of Kiosk.Design for tests in Python."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlApplicationEngine

QML = Path(__file__).resolve().parent.parent / "src/kiosk/qml"


@contextmanager
def design_singleton(name: str) -> Iterator[QObject]:
    """The singleton `name`. Needs a QGuiApplication.

    `QQmlEngine.singletonInstance` and `loadData` keep Python's lock while Qt's loader thread works; where a
    translator made in Python is installed, it wants the lock too, and both wait for ever. `load` does not.
    """
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    with TemporaryDirectory() as folder:
        file = Path(folder) / "Singleton.qml"
        file.write_text(f"import QtQml\nimport Kiosk.Design\nQtObject {{ property QtObject it: {name} }}\n")
        engine.load(str(file))
    (root,) = engine.rootObjects()
    singleton = root.property("it")
    assert isinstance(singleton, QObject)
    yield singleton
    engine.deleteLater()
