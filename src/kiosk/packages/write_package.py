"""Writes a package in its canonical form, whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.packages.archive import pack
from kiosk.packages.documents_of import documents_of
from kiosk.packages.emit import emit
from kiosk.packages.file_names import CHAPTERS, EXHIBIT_FILE, MEDIA_FOLDERS, is_document

type Progress = Callable[[int, int], None]
"""Told how many files are done, of how many."""


def package_documents(exhibit: Exhibit) -> dict[str, bytes]:
    """The YAML files of the package, by name."""
    return {name: emit(document) for name, document in documents_of(exhibit).items()}


def write_package(
    exhibit: Exhibit, files: Mapping[str, Path], target: Path, progress: Progress = lambda _done, _of: None
) -> None:
    """Write the package into the folder `target`, in place of a package that is there already.

    `files` are the media files by their names in the package. Files beside the package's own, such as a
    licence, stay. Raises KioskError where `target` is something else than a package, and leaves it as it was.
    """
    if target.exists() and not (target.is_dir() and _may_be_replaced(target)):
        raise KioskError(f"{target} is there already and is not an exhibit package; it was left as it is.")
    with _Staging(target) as staging:
        _fill(staging, exhibit, files, progress)
        if target.exists():
            _keep_others(target, staging)
        _swap(staging, target)


def write_zip(
    exhibit: Exhibit, files: Mapping[str, Path], target: Path, progress: Progress = lambda _done, _of: None
) -> None:
    """Write the package as the zip file `target`. Raises KioskError where that is there and no file."""
    if target.exists() and not target.is_file():
        raise KioskError(f"{target} is there already and is not a file; it was left as it is.")
    with _Staging(target) as staging:
        names = _fill(staging / "package", exhibit, files, progress)
        packed = staging / "package.zip"
        pack(staging / "package", names, packed)
        _sync(packed)
        packed.replace(target)
        _sync(target.parent)


class _Staging:
    """A folder beside the target, on the same file system, that is gone afterwards."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._folder = Path()

    def __enter__(self) -> Path:
        try:
            self._target.parent.mkdir(parents=True, exist_ok=True)
            prefix = f".{self._target.name}-"
            self._folder = Path(tempfile.mkdtemp(prefix=prefix, dir=self._target.parent))
        except OSError as error:
            raise KioskError(f"{self._target} cannot be written: {error.strerror or error}.") from error
        self._folder.chmod(0o755)
        return self._folder

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


def _may_be_replaced(target: Path) -> bool:
    return (target / EXHIBIT_FILE).is_file() or not any(target.iterdir())


def _fill(folder: Path, exhibit: Exhibit, files: Mapping[str, Path], progress: Progress) -> list[str]:
    """Write every file of the package below `folder`; their names."""
    documents = package_documents(exhibit)
    total = len(documents) + len(files)
    try:
        for done, (name, content) in enumerate(documents.items(), 1):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            _sync(path)
            progress(done, total)
        for done, (name, source) in enumerate(files.items(), len(documents) + 1):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, path)
            _sync(path)
            progress(done, total)
    except OSError as error:
        raise KioskError(f"The package cannot be written: {error}.") from error
    return [*documents, *files]


def _keep_others(target: Path, staging: Path) -> None:
    """Copy what stands beside the package's own files and folders: a licence, a version control's folder."""
    for path in target.iterdir():
        if is_document(path.name) or path.name in (*MEDIA_FOLDERS, CHAPTERS):
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.copytree(path, staging / path.name, symlinks=True)
        else:
            shutil.copy2(path, staging / path.name, follow_symlinks=False)


def _swap(staging: Path, target: Path) -> None:
    old = staging.with_name(f"{staging.name}-old")
    try:
        if target.exists():
            target.rename(old)
        staging.rename(target)
        _sync(target.parent)
    except OSError as error:
        if old.exists() and not target.exists():
            old.rename(target)
        raise KioskError(f"{target} cannot be replaced: {error.strerror or error}.") from error
    shutil.rmtree(old, ignore_errors=True)


def _sync(path: Path) -> None:
    """Have the system write a file or folder through to the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows has no handle on folders; it writes their entries through by itself
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
