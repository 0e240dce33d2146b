"""What visitors set for films and sounds, and whether one plays: shared by all panels."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

USUAL_VOLUME = 0.6
STEP = 0.2


@QmlElement
@QmlUncreatable("view models are made in Python")
class PlaybackViewModel(QObject):  # type: ignore[operator]
    """`volume` is from 0 to 1, in steps. Captions are shown unless somebody does without."""

    changed = Signal()
    playingChanged = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._volume = USUAL_VOLUME
        self._shows_captions = True
        self._is_playing = False

    def reset(self) -> None:
        """As it usually is, for the next visitor."""
        self._become(USUAL_VOLUME, shows_captions=True)

    @Property(float, notify=changed)
    def volume(self) -> float:
        return self._volume

    @Property(bool, notify=changed)
    def isLoudest(self) -> bool:
        return self._volume >= 1

    @Property(bool, notify=changed)
    def isSilent(self) -> bool:
        return self._volume <= 0

    @Property(bool, notify=changed)
    def showsCaptions(self) -> bool:
        return self._shows_captions

    @Slot()
    def louder(self) -> None:
        self._become(self._volume + STEP, shows_captions=self._shows_captions)

    @Slot()
    def quieter(self) -> None:
        self._become(self._volume - STEP, shows_captions=self._shows_captions)

    @Slot()
    def switchCaptions(self) -> None:
        self._become(self._volume, shows_captions=not self._shows_captions)

    @Property(bool, notify=playingChanged)
    def isPlaying(self) -> bool:
        return self._is_playing

    @Slot(bool)
    def tellPlaying(self, is_playing: bool) -> None:
        """Said by the panel that plays."""
        if is_playing != self._is_playing:
            self._is_playing = is_playing
            self.playingChanged.emit(is_playing)

    def _become(self, volume: float, *, shows_captions: bool) -> None:
        volume = round(min(max(volume, 0.0), 1.0), 2)
        if (volume, shows_captions) != (self._volume, self._shows_captions):
            self._volume, self._shows_captions = volume, shows_captions
            self.changed.emit()
