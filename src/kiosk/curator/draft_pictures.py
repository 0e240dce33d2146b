"""Pictures of the draft, small enough to be shown at once: made when first wanted, kept by content."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.domain.faults import KioskError
from kiosk.editions.views import RenditionView
from kiosk.media.child import ChildProcess
from kiosk.media.preview import LARGEST_SIDE, make_preview
from kiosk.publishing.version import PreparedFiles
from kiosk.shell.jobs import JobRunner, Ok, Outcome
from kiosk.store.originals import Original

type MakePreview = Callable[[Path, Path, ChildProcess], None]


class DraftPictures(QObject):
    """Tells `made` when a picture that was asked for can be shown."""

    made = Signal()

    def __init__(self, folder: Path, parent: QObject, make: MakePreview = make_preview) -> None:
        super().__init__(parent)
        self._folder = folder
        self._make = make
        self._runner = JobRunner(self)
        self._child = ChildProcess()
        self._originals: Mapping[str, Original] = {}
        self._asked: set[str] = set()

    def know(self, originals: Mapping[str, Original]) -> None:
        """The originals of the exhibit by the ids of their records."""
        self._originals = originals

    def original(self, media_id: str) -> Original | None:
        return self._originals.get(media_id)

    def file_of(self, media_id: str) -> Path | None:
        """The small picture; None, and it is asked for, where there is none yet."""
        original = self._originals.get(media_id)
        if original is None or not original.media_type.startswith("image/"):
            return None
        file = self._folder / f"{original.sha256}.jpg"
        if file.exists():
            return file
        self._ask(original, file)
        return None

    def prepared(self, media_ids: tuple[str, ...]) -> dict[str, PreparedFiles]:
        """What can be shown of these pictures now, as an edition would have it."""
        return {id_: files for id_ in media_ids if (files := self._files(id_))}

    def close(self) -> None:
        self._runner.close()
        self._child.stop()

    def _files(self, media_id: str) -> PreparedFiles | None:
        original = self._originals.get(media_id)
        if original is None or not original.width or not original.height:
            return None
        file = self.file_of(media_id)
        share = min(1.0, LARGEST_SIDE / max(original.width, original.height))
        width, height = round(original.width * share), round(original.height * share)
        renditions = (RenditionView(width, height, str(file)),) if file else ()
        return PreparedFiles(original.width, original.height, renditions)

    def _ask(self, original: Original, file: Path) -> None:
        if original.sha256 in self._asked:
            return
        self._asked.add(original.sha256)

        def work() -> bool:
            try:
                self._make(original.path, file, self._child)
            except KioskError:
                return False
            return True

        self._runner.run(work, self._told)

    def _told(self, outcome: Outcome[bool]) -> None:
        if isinstance(outcome, Ok) and outcome.value:
            self.made.emit()
