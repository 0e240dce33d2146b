"""What the process does with memory: large pictures go back to the system, and the start is not swept."""

import ctypes
import gc
import sys

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
LARGE_BYTES = 1 << 20


def return_large_blocks() -> None:
    """Have the C library map every large block by itself.

    Left alone, glibc raises its threshold to the largest block it has seen freed (mallopt(3)); pictures then
    come out of the heap, and weeks of them leave it full of holes.
    """
    if sys.platform != "linux":
        return
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):
        library.mallopt(M_MMAP_THRESHOLD, LARGE_BYTES)
        library.mallopt(M_TRIM_THRESHOLD, LARGE_BYTES)


def sweep_no_start() -> None:
    """Leave Python's collector off while a program starts: all that is made then stays to the end."""
    gc.disable()


def sweep_from_now_on() -> None:
    """Turn the collector on again, for what comes after the start; later sweeps leave out what is there."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
