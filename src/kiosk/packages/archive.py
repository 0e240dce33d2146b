"""A package as one `.zip`: unpacked with distrust, packed so that the same package gives the same bytes."""

import lzma
import shutil
import stat
import struct
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from kiosk.domain.faults import Fault, FaultyInputError, KioskError
from kiosk.packages.file_names import (
    EXHIBIT_FILE,
    MEDIA_FOLDERS,
    case_clashes,
    is_package_name,
    media_name_fault,
)

MAX_FILES = 20_000
MAX_BYTES = 16 * 1024**3
MAX_RATIO = 200
RATIO_FROM = 1024 * 1024
CHUNK = 1024 * 1024
A_DAY_S = 24 * 60 * 60
MEDIA_PATHS = tuple(f"{folder}/" for folder in MEDIA_FOLDERS)
EPOCH = (1980, 1, 1, 0, 0, 0)
BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    OverflowError,
    KeyError,
    struct.error,
    zlib.error,
    lzma.LZMAError,
)


@contextmanager
def unpack(path: Path, staging: Path) -> Iterator[Path]:
    """The package in the zip file `path`, unpacked below `staging` for as long as the context lasts.

    Nothing is written before every name has been looked at. Raises KioskError for what is no package.
    """
    try:
        archive = zipfile.ZipFile(path)
    except BROKEN as error:
        raise KioskError(f"{path} is neither a package's folder nor a readable zip file.") from error
    with archive:
        members = _members(archive, path)
        folder = _staging_folder(staging)
        try:
            _extract(archive, members, folder, path)
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _staging_folder(staging: Path) -> Path:
    """A new folder below `staging`. What a killed import left there more than a day ago is cleared away."""
    try:
        staging.mkdir(parents=True, exist_ok=True)
        for left in staging.glob("package-*"):
            if time.time() - left.stat().st_mtime > A_DAY_S:
                shutil.rmtree(left, ignore_errors=True)
        return Path(tempfile.mkdtemp(prefix="package-", dir=staging))
    except OSError as error:
        raise KioskError(f"The folder {staging} cannot be used: {error.strerror or error}.") from error


def _members(archive: zipfile.ZipFile, path: Path) -> dict[str, zipfile.ZipInfo]:
    """The files to unpack, by their names in the package. Raises FaultyInputError with every name refused."""
    infos = archive.infolist()
    if len(infos) > MAX_FILES:
        raise KioskError(f"{path} holds {len(infos)} files; a package holds at most {MAX_FILES}.")
    if sum(info.file_size for info in infos) > MAX_BYTES:
        raise KioskError(f"{path} unpacks to more than {MAX_BYTES // 1024**3} GiB.")
    faults = [Fault(path.name, 0, reason) for info in infos if (reason := _refusal(info))]
    names = [info.filename for info in infos]
    doubles = [name for name, count in Counter(names).items() if count > 1]
    faults += [Fault(path.name, 0, f"'{name}' is in the archive twice") for name in doubles]
    faults += [
        Fault(path.name, 0, f"'{one}' and '{other}' differ in capital letters only")
        for one, other in case_clashes(name.rstrip("/") for name in names)
    ]
    prefix = _common_folder(names)
    files = {info.filename.removeprefix(prefix): info for info in infos if not info.is_dir()}
    faults += [
        Fault(path.name, 0, f"'{name}': {reason}") for name in files if (reason := _bad_media_name(name))
    ]
    if faults:
        raise FaultyInputError(f"{path} is refused: it holds files that no package may hold.", faults)
    return {name: info for name, info in files.items() if is_package_name(name)}


def _refusal(info: zipfile.ZipInfo) -> str | None:
    """Why a file of the archive is refused, whatever the package says of it."""
    name, parts = info.orig_filename, info.filename.rstrip("/").split("/")
    kind = stat.S_IFMT(info.external_attr >> 16)
    if name.startswith(("/", "\\")) or "\\" in name or (len(name) > 1 and name[1] == ":") or "\0" in name:
        return f"'{_shown(name)}' is an absolute path or has a backslash in it"
    if any(part in ("", ".", "..") for part in parts):
        return f"'{_shown(name)}' leads out of its folder"
    if kind and not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
        return f"'{_shown(name)}' is a link or a device"
    if info.flag_bits & 1:
        return f"'{_shown(name)}' is encrypted"
    if info.file_size > RATIO_FROM and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        return f"'{_shown(name)}' unpacks to more than {MAX_RATIO} times its size"
    return None


def _bad_media_name(name: str) -> str | None:
    is_hidden = PurePosixPath(name).name.startswith(".")
    return media_name_fault(name) if name.startswith(MEDIA_PATHS) and not is_hidden else None


def _common_folder(names: list[str]) -> str:
    """`FOLDER/` where the package lies in one folder of the archive, as most programs pack it; or ""."""
    if EXHIBIT_FILE in names:
        return ""
    heads = [name.removesuffix(EXHIBIT_FILE) for name in names if name.endswith(f"/{EXHIBIT_FILE}")]
    return heads[0] if len(heads) == 1 and heads[0].count("/") == 1 else ""


def _extract(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], folder: Path, path: Path) -> None:
    budget = MAX_BYTES
    for name, info in members.items():
        target = folder / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(info) as source, target.open("xb") as file:
                while chunk := source.read(CHUNK):
                    budget -= len(chunk)
                    if budget < 0:
                        raise KioskError(f"{path} unpacks to more than {MAX_BYTES // 1024**3} GiB.")
                    file.write(chunk)
        except BROKEN as error:
            raise KioskError(f"{path} is damaged: '{name}' cannot be unpacked.") from error


def pack(folder: Path, names: Iterable[str], target: Path) -> None:
    """Write the files `names` of a package's folder into the zip file `target`, always the same way."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(names):
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 3
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            with (folder / name).open("rb") as source, archive.open(info, "w", force_zip64=True) as packed:
                shutil.copyfileobj(source, packed, CHUNK)


def _shown(name: str) -> str:
    return name.encode("unicode_escape").decode("ascii") if not name.isprintable() else name
