"""Files that are there after a power cut, or not there at all."""

import os
from collections.abc import Iterable
from pathlib import Path

WRITERS = 8


def flush(path: Path) -> None:
    """Have the disk keep a file, or the names in a folder."""
    if path.is_dir() and os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() or os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def flush_tree(folder: Path) -> None:
    """Have the disk keep everything in `folder`, files before the folders that name them."""
    files: list[Path] = []
    folders: list[Path] = []
    for path, _, names in folder.walk(top_down=False):
        files.extend(path / name for name in names)
        folders.append(path)
    _flush_all(files)
    _flush_all(folders)


def replace_text(path: Path, text: str) -> None:
    """Put `text` into a file in one step: afterwards it holds either what it held or `text`."""
    fresh = path.with_name(f".{path.name}.new")
    with fresh.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(path)
    flush(path.parent)


def _flush_all(paths: Iterable[Path]) -> None:
    from concurrent.futures import ThreadPoolExecutor  # not needed at the start of the program

    with ThreadPoolExecutor(WRITERS) as pool:
        list(pool.map(flush, paths))
