"""Without a screen there is one sentence, where Qt alone would end the program without any."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.faults import KioskError
from kiosk.shell.display import require_display


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")


def test_without_any_display_there_is_one_sentence() -> None:
    with pytest.raises(KioskError, match="no display"):
        require_display()


@pytest.fixture
def compositor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Something that takes connections where a Wayland compositor would."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-9"))
        server.listen()
        yield


@pytest.mark.usefixtures("compositor")
def test_a_display_that_answers_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    require_display()


@pytest.mark.usefixtures("compositor")
def test_one_display_that_answers_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    monkeypatch.setenv("DISPLAY", ":64999")
    require_display()


@pytest.mark.parametrize("display", [":64999", "unix:64999.0", "127.0.0.1:40001", "nonsense"])
@pytest.mark.parametrize("platform", ["", "xcb", "xcb;wayland"])
def test_a_display_where_nothing_answers_is_named(
    monkeypatch: pytest.MonkeyPatch, display: str, platform: str
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    with pytest.raises(KioskError, match=f"Nothing answers .* DISPLAY={display}"):
        require_display()


@pytest.mark.parametrize("platform", ["offscreen", "eglfs", "linuxfb:fb=/dev/fb0", "wayland;offscreen"])
def test_a_platform_that_qt_has_will_do(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    require_display()


def test_a_platform_that_qt_lacks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    with pytest.raises(KioskError, match="nonsense"):
        require_display()
