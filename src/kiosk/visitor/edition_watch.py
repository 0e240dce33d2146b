"""Notices that another edition has been installed, and has it taken over once nobody is looking."""

from PySide6.QtCore import QFileSystemWatcher, QObject, Slot

from kiosk.editions.home import Home
from kiosk.visitor.guide import Guide


class EditionWatch(QObject):
    def __init__(self, home: Home, guide: Guide, parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._guide = guide
        self._has_changed = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._note)

    def begin(self) -> None:
        """Watch the editions' folder, or the home until there is one."""
        folder = self._home.editions if self._home.editions.is_dir() else self._home.root
        if folder.is_dir() and str(folder) not in self._watcher.directories():
            self._watcher.addPath(str(folder))

    @Slot(str)
    def _note(self, _folder: str) -> None:
        self.begin()
        self._has_changed = True
        self.take_over_when_idle()

    @Slot()
    def take_over_when_idle(self) -> None:
        if self._has_changed and not self._guide.journey.is_visit:
            self._has_changed = False
            self._guide.take_over_new_edition()
