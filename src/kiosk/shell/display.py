"""Whether there is a screen to draw on: Qt itself would abort the program where there is none."""

import os
import re
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.domain.faults import KioskError

PLATFORMS = ("xcb", "wayland", "offscreen", "minimal", "eglfs", "linuxfb", "vnc", "windows", "cocoa")
X_DISPLAY = re.compile(r"(?P<host>[^:]*):(?P<number>[0-9]{1,5})(\.[0-9]+)?")
X_FIRST_PORT = 6000
PATIENCE_S = 2.0


def require_display() -> None:
    """Raise KioskError, with one sentence, where Qt would find no screen."""
    named = os.environ.get("QT_QPA_PLATFORM", "")
    platforms = [part.split(":")[0] for part in named.split(";")] if named else []
    if platforms and not any(platform.startswith(PLATFORMS) for platform in platforms):
        raise KioskError(f"QT_QPA_PLATFORM names {named!r}, which Qt does not have.")
    if sys.platform != "linux" or any(not each.startswith(("xcb", "wayland")) for each in platforms):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise KioskError(
            "There is no display to show the exhibit on; “kiosk tour --out DIR” draws them without one."
        )
    if not (_x_answers(os.environ) or _wayland_answers(os.environ)):
        named = " and ".join(
            f"{name}={os.environ[name]}" for name in ("DISPLAY", "WAYLAND_DISPLAY") if os.environ.get(name)
        )
        raise KioskError(f"Nothing answers at the display that {named} names; is its server running?")


def _x_answers(environment: Mapping[str, str]) -> bool:
    """Whether an X server takes connections there (DISPLAY is host:number.screen; X(7))."""
    found = X_DISPLAY.fullmatch(environment.get("DISPLAY", ""))
    if found is None:
        return False
    number = int(found["number"])
    if found["host"] in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers have their sockets
        return _takes_connections(f"\0{path}") or _takes_connections(path)
    with suppress(OSError), socket.create_connection((found["host"], X_FIRST_PORT + number), PATIENCE_S):
        return True
    return False


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    """Whether a compositor takes connections there (a name below XDG_RUNTIME_DIR, or a path)."""
    name = environment.get("WAYLAND_DISPLAY", "")
    return bool(name) and _takes_connections(str(Path(environment.get("XDG_RUNTIME_DIR", "/"), name)))


def _takes_connections(address: str) -> bool:
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(PATIENCE_S)
        client.connect(address)
        return True
    return False
