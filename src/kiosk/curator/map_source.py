"""Operation maps as the edition on the screen has them: a panel only points at one."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.editions.home import Home
from kiosk.editions.map_views import OperationMapView
from kiosk.editions.open_best import open_best
from kiosk.shell.jobs import JobRunner, Ok, Outcome

type FoundMap = tuple[OperationMapView, Path]


class MapSource(QObject):
    """Reads a map when it is first wanted, and tells `found` when it is there."""

    found = Signal()

    def __init__(self, home: Home, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._runner = runner
        self._maps: dict[tuple[str, str], FoundMap | None] = {}

    def find(self, map_id: str, language: str) -> FoundMap | None:
        """The map of that id; None while it is being read, and where no edition has it."""
        key = (map_id, language)
        if key not in self._maps:
            self._maps[key] = None
            self._runner.run(lambda: self._read(map_id, language), lambda outcome: self._take(key, outcome))
        return self._maps[key]

    def forget(self) -> None:
        """There is another edition on the screen."""
        self._maps.clear()

    def _read(self, map_id: str, language: str) -> FoundMap | None:
        reader = open_best(self._home)
        if reader is None:
            return None
        with reader:
            offered = {each.tag for each in reader.languages()}
            tag = language if language in offered else reader.default_language
            try:
                return reader.map(map_id, tag), reader.folder
            except LookupError:
                return None

    def _take(self, key: tuple[str, str], outcome: Outcome[FoundMap | None]) -> None:
        if isinstance(outcome, Ok) and outcome.value is not None:
            self._maps[key] = outcome.value
            self.found.emit()
