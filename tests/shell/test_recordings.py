"""Films and sounds on a page: played, sought, read, left, and done without where they cannot be had."""

from pathlib import Path

import PySide6.QtMultimedia  # noqa: F401 - without it there are no films, and the tests must say so
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.recordings import film, sound
from tests.shell.block_page import Page

from kiosk.editions.recording_views import CueView, RecordingView
from kiosk.editions.views import PanelView

pytestmark = pytest.mark.qt_log_ignore("Could not open media")

LENGTH_MS = 3000
CUES = (CueView(0, 1000, "Прва."), CueView(1200, 2900, "Друга."))


def view(kind: str, file: str, panel_id: str = "tabla", length_ms: int = LENGTH_MS) -> PanelView:
    recording = RecordingView("snimak", kind, file, length_ms, 160, 90, "Натпис.", "Сниматељ", "Опис", CUES)
    return PanelView(
        panel_id, kind, "Снимак", "", ("Уводне речи.",), recording=recording, transcript=("Речи са снимка.",)
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "film.mp4").write_bytes(film())
    (tmp_path / "dug.mp4").write_bytes(film(seconds=30))
    (tmp_path / "film.webm").write_bytes(film("webm", "libvpx-vp9", "libopus"))
    (tmp_path / "zvuk.ogg").write_bytes(sound())
    (tmp_path / "los.mp4").write_bytes(b"not a film" * 100)
    return tmp_path


class Screening:
    """A page that shows a film or a sound, and the hands that use it."""

    def __init__(self, page: Page, folder: Path, qtbot: QtBot, kind: str, file: str) -> None:
        self.page = page
        self.qtbot = qtbot
        self.folder = folder
        self.playback = page.model.recording.playback
        page.model.show(view(kind, file), folder)
        page.settle()

    @property
    def stage(self) -> QQuickItem:
        (stage,) = self.page.items("RecordingStage")
        return stage

    @property
    def position(self) -> int:
        return int(self.stage.property("position"))

    def tap(self, name: str) -> None:
        button = self.page.button(name)
        middle = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
        QTest.mouseClick(self.page.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def play(self) -> None:
        self.tap("Play")
        self.qtbot.waitUntil(lambda: self.playback.isPlaying)

    def scrub_bar(self) -> QQuickItem:
        (bar,) = self.page.items("ScrubBar")
        return bar


@pytest.fixture
def long_film(page: Page, folder: Path, qtbot: QtBot) -> Screening:
    screening = Screening(page, folder, qtbot, "video", "dug.mp4")
    screening.play()
    return screening


@pytest.mark.parametrize(
    ("kind", "file"), [("video", "film.mp4"), ("video", "film.webm"), ("audio", "zvuk.ogg")]
)
def test_a_recording_plays_when_asked_and_ends_quietly(
    page: Page, folder: Path, qtbot: QtBot, kind: str, file: str
) -> None:
    screening = Screening(page, folder, qtbot, kind, file)
    assert not screening.playback.isPlaying, "nothing plays by itself"

    screening.play()
    qtbot.waitUntil(lambda: "Прва." in page.words())
    qtbot.waitUntil(lambda: "Друга." in page.words())
    qtbot.waitUntil(lambda: not screening.playback.isPlaying, timeout=10_000)
    assert screening.position == 0
    assert not {"Прва.", "Друга."} & page.words()
    assert page.button("Play").isVisible()
    assert page.warnings == []


def test_the_frames_of_a_film_are_seen_without_a_graphics_processor(
    page: Page, folder: Path, qtbot: QtBot
) -> None:
    screening = Screening(page, folder, qtbot, "video", "film.mp4")
    screening.play()

    def is_grey() -> bool:
        place = screening.stage.mapToScene(QPointF(screening.stage.width() / 2, 100)).toPoint()
        colour = QColor(page.window.grabWindow().pixelColor(place))
        return colour.saturation() < 12 and 50 < colour.value() < 250

    qtbot.waitUntil(is_grey)


def test_a_film_is_paused_and_goes_on(long_film: Screening, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: long_film.position > 200)
    long_film.tap("Pause")
    qtbot.waitUntil(lambda: not long_film.playback.isPlaying)
    paused_at = long_film.position
    assert paused_at > 0

    long_film.play()
    qtbot.waitUntil(lambda: long_film.position > paused_at + 200)


def test_ten_seconds_on_and_back(long_film: Screening, qtbot: QtBot) -> None:
    long_film.tap("Forward 10 seconds")
    qtbot.waitUntil(lambda: 10_000 <= long_film.position < 14_000)
    long_film.tap("Forward 10 seconds")
    qtbot.waitUntil(lambda: 20_000 <= long_film.position < 25_000)
    long_film.tap("Back 10 seconds")
    qtbot.waitUntil(lambda: 10_000 <= long_film.position < 16_000)


def test_the_bar_is_tapped_and_moved_by_keys(long_film: Screening, qtbot: QtBot) -> None:
    bar = long_film.scrub_bar()
    place = bar.mapToScene(QPointF(bar.width() / 2, bar.height() / 2)).toPoint()
    window = long_film.page.window
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    qtbot.waitUntil(lambda: 13_000 < long_film.position < 19_000)

    long_film.tap("Pause")
    qtbot.waitUntil(lambda: not long_film.playback.isPlaying)
    before = long_film.position
    bar.forceActiveFocus()
    QTest.keyClick(window, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: abs(long_film.position - before - 5000) < 300)
    QTest.keyClick(window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: abs(long_film.position - before) < 300)


def test_the_volume_has_steps_and_ends(long_film: Screening) -> None:
    volumes = []
    for _ in range(3):
        long_film.tap("Louder")
        volumes.append(long_film.playback.volume)
    assert volumes == [0.8, 1.0, 1.0]
    for _ in range(6):
        long_film.tap("Quieter")
    assert long_film.playback.isSilent

    long_film.playback.reset()
    assert long_film.playback.volume == 0.6


def test_captions_can_be_done_without(page: Page, folder: Path, qtbot: QtBot) -> None:
    screening = Screening(page, folder, qtbot, "audio", "zvuk.ogg")
    screening.tap("Captions")
    screening.play()

    qtbot.waitUntil(lambda: screening.position > 300)
    assert "Прва." not in page.words()
    screening.tap("Captions")
    qtbot.waitUntil(lambda: "Прва." in page.words() or "Друга." in page.words())


def test_the_transcript_is_one_tap_away(page: Page, folder: Path, qtbot: QtBot) -> None:
    screening = Screening(page, folder, qtbot, "video", "film.mp4")
    assert "Речи са снимка." not in page.words()

    screening.tap("Transcript")
    assert "Речи са снимка." in page.words()
    assert "Уводне речи." not in page.words()


def test_a_page_that_is_left_falls_silent(long_film: Screening) -> None:
    long_film.page.item.setProperty("isCurrent", False)

    assert not long_film.playback.isPlaying
    assert long_film.page.items("FilmPlayer") == []
    long_film.page.item.setProperty("isCurrent", True)
    assert not long_film.playback.isPlaying
    assert long_film.position == 0


def test_nothing_that_plays_is_loaded_for_a_page_nobody_sees(page: Page, folder: Path, qtbot: QtBot) -> None:
    page.item.setProperty("isCurrent", False)
    Screening(page, folder, qtbot, "video", "film.mp4")

    assert page.items("FilmPlayer") == []


def test_another_language_does_not_stop_a_film(long_film: Screening, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: long_film.position > 200)
    told = view("video", "dug.mp4")
    recording = told.recording
    assert recording is not None
    translated = RecordingView(
        recording.id,
        recording.kind,
        recording.file,
        LENGTH_MS,
        160,
        90,
        "Caption.",
        "",
        "",
        (CueView(0, 30_000, "First."),),
    )
    long_film.page.model.show(
        PanelView("tabla", "video", "Film", "", recording=translated, transcript=("Words.",)),
        long_film.folder,
    )

    assert long_film.playback.isPlaying
    qtbot.waitUntil(lambda: "First." in long_film.page.words())
    assert long_film.position > 200


@pytest.mark.parametrize("file", ["los.mp4", "nema-ga.mp4"])
def test_a_film_that_cannot_be_played_leaves_its_words(
    page: Page, folder: Path, qtbot: QtBot, file: str
) -> None:
    page.model.show(view("video", file), folder)

    qtbot.waitUntil(lambda: page.items("StandInBlock") != [])
    page.settle()
    assert {"Уводне речи.", "Речи са снимка."} <= page.words()
    assert page.items("PlayerControls") == []
    assert not page.model.recording.playback.isPlaying


def test_after_a_film_that_cannot_be_played_the_next_one_can(page: Page, folder: Path, qtbot: QtBot) -> None:
    page.model.show(view("video", "los.mp4"), folder)
    qtbot.waitUntil(lambda: page.items("StandInBlock") != [])

    page.model.show(view("video", "film.mp4", "druga"), folder)
    page.settle()
    assert page.items("StandInBlock") == []
    page.button("Play").activated.emit()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: page.model.recording.playback.isPlaying)


def test_captions_that_overlap_stand_together(page: Page, folder: Path) -> None:
    cues = (CueView(0, 5000, "А"), CueView(1000, 2000, "Б"))
    recording = RecordingView("s", "audio", "zvuk.ogg", LENGTH_MS, 0, 0, "", "", "", cues)
    page.model.show(PanelView("t", "audio", "", "", recording=recording), folder)
    caption_at = page.model.recording.captionAt

    assert [caption_at(ms) for ms in (0, 999, 1000, 1999, 2000, 5000)] == ["А", "А", "А\nБ", "А\nБ", "А", ""]


def test_playing_begins_by_the_select_key(page: Page, folder: Path, qtbot: QtBot) -> None:
    screening = Screening(page, folder, qtbot, "audio", "zvuk.ogg")
    page.button("Play").forceActiveFocus()

    QTest.keyClick(page.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screening.playback.isPlaying)


def test_a_drag_along_the_bar_seeks(long_film: Screening, qtbot: QtBot) -> None:
    bar = long_film.scrub_bar()
    window = long_film.page.window
    places = [
        bar.mapToScene(QPointF(bar.width() * share, bar.height() / 2)).toPoint() for share in (0.2, 0.4, 0.8)
    ]
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[0])
    for place in places:
        QTest.mouseMove(window, place, 20)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, places[-1])

    qtbot.waitUntil(lambda: 22_000 < long_film.position < 29_000)
