"""Writes an exhibit package of IIIF manifests and the pictures that lie beside them."""

import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import FaultyInputError, KioskError, errors_in
from kiosk.domain.media_assets import MediaAsset, MediaKind
from kiosk.exchange.import_iiif import Givens, IiifExhibit, exhibit_of
from kiosk.exchange.read_iiif import read_iiif
from kiosk.media.child import ChildProcess
from kiosk.media.labels import is_made_not_taken
from kiosk.packages.read_package import read_package
from kiosk.packages.write_package import write_package

__all__ = ["package_of_iiif"]

type Progress = Callable[[int, int], None]


def package_of_iiif(
    source: Path, target: Path, givens: Givens, progress: Progress = lambda _done, _of: None
) -> IiifExhibit:
    """Write the package of the manifest or collection `source` into the folder `target`.

    Raises KioskError, and writes nothing, where it cannot be read, tells too little, or names pictures that
    are not there or cannot be decoded.
    """
    found = exhibit_of(*read_iiif(source), givens)
    exhibit = _with_kinds(found.exhibit, found.files, progress)
    _check(exhibit, found.files, source)
    write_package(exhibit, found.files, target)
    return replace(found, exhibit=exhibit)


def _with_kinds(exhibit: Exhibit, files: Mapping[str, Path], progress: Progress) -> Exhibit:
    """Pictures that say that they were drawn or computed are illustrations; all others are photographs."""
    media: list[MediaAsset] = []
    with ChildProcess() as child:
        for done, asset in enumerate(exhibit.media, 1):
            is_made = is_made_not_taken(files[asset.file], child)
            kind = MediaKind.ILLUSTRATION if is_made else MediaKind.PHOTOGRAPH
            media.append(replace(asset, kind=kind))
            progress(done, len(exhibit.media))
    return replace(exhibit, media=tuple(media))


def _check(exhibit: Exhibit, files: Mapping[str, Path], source: Path) -> None:
    """Read the package as an import would, before anything of the target is touched."""
    try:
        trial = Path(tempfile.mkdtemp(prefix="kiosk-iiif-"))
    except OSError as error:
        raise KioskError(f"No temporary folder can be made: {error.strerror or error}.") from error
    try:
        write_package(exhibit, files, trial / "package")
        faults = errors_in(read_package(trial / "package").faults)
    finally:
        shutil.rmtree(trial, ignore_errors=True)
    if faults:
        raise FaultyInputError(f"{source.name} does not make a package that can be imported.", faults)
