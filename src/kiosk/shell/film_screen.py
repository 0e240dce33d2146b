"""Shows the frames of a film where Qt Quick draws without a graphics processor, and its own item cannot."""

from typing import Any

from PySide6.QtCore import Property, QObject, QRectF, QSizeF, Qt, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FilmScreen(QQuickPaintedItem):
    """A player's frames, as large as they fit. Give `sink` to the player as its video output."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QVideoSink  # only where a film is shown is it worth its memory

        self._image = QImage()
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take)

    @Property(QObject, constant=True)
    def sink(self) -> QObject:
        return self._sink

    @Slot("QVideoFrame")
    def _take(self, frame: Any) -> None:
        self._image = frame.toImage()
        self.update()

    def paint(self, painter: QPainter) -> None:
        if self._image.isNull():
            return
        size = QSizeF(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, 0, 0)
        place.setSize(size)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
