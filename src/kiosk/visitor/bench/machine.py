"""The machine that figures were taken on, and what a process costs it."""

import os
import platform
import re
from pathlib import Path

import PySide6
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

KIB = 1024


def machine_in_words(window: QQuickWindow) -> dict[str, str]:
    """What a reader must know to compare figures."""
    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": f"{os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / KIB**3:.0f} GiB",
        "system": platform.platform(),
        "python": platform.python_version(),
        "qt": PySide6.__version__,
        "platform": QGuiApplication.platformName(),
        "renderer": QQuickWindow.sceneGraphBackend() or window.rendererInterface().graphicsApi().name,
        "window": f"{window.width()}x{window.height()}",
    }


def _processor() -> str:
    try:
        found = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    except OSError:
        found = None
    return found[1] if found else platform.processor() or platform.machine()


def memory_kib(process: str = "self") -> float:
    """The proportional set size of a process in KiB: its own memory and its share of what it shares."""
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8")
    found = re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)
    if found is None:
        raise RuntimeError("the system does not say how much memory a process takes")
    return float(found[1])
