"""Writes an exhibit as IIIF documents, with its pictures beside them, labelled by the IPTC standard."""

import json
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.media_assets import MediaAsset, MediaKind
from kiosk.exchange.iiif_canvases import IiifPicture
from kiosk.exchange.iiif_manifests import COLLECTION_FILE, Manifests
from kiosk.exchange.iiif_words import Wording, date_of_one_day
from kiosk.media.child import ChildProcess
from kiosk.media.labels import PictureLabel, write_labelled

__all__ = ["export_iiif"]

type Progress = Callable[[int, int], None]

ADDRESS = re.compile(r"https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9._~%/-]*)?")
PICTURES = "pictures"
SHOWN_KINDS = (MediaKind.ILLUSTRATION, MediaKind.PHOTOGRAPH)


def export_iiif(
    exhibit: Exhibit,
    files: Mapping[str, Path],
    target: Path,
    base: str,
    progress: Progress = lambda _done, _of: None,
) -> int:
    """Write a collection, a manifest for each chapter and the pictures into the folder `target`.

    `files` are the originals by their names in the package, `base` the address that `target` will have. An
    earlier export in its place is replaced. How many manifests were written. Raises KioskError.
    """
    address = _checked(base)
    if target.exists() and not _may_be_replaced(target):
        raise KioskError(f"{target} is there already and is no IIIF export; it was left as it is.")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    except OSError as error:
        raise KioskError(f"{target} cannot be written: {error.strerror or error}.") from error
    try:
        pictures = _pictures(exhibit, files, staging, progress)
        for name, document in Manifests(exhibit, address, pictures).documents():
            content = json.dumps(document, ensure_ascii=False, indent=2)
            (staging / name).write_text(f"{content}\n", encoding="utf-8")
        staging.chmod(0o755)
        _swap(staging, target)
    except OSError as error:
        raise KioskError(f"{target} cannot be written: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return len(exhibit.chapters)


def label_of(exhibit: Exhibit, asset: MediaAsset, wording: Wording) -> PictureLabel:
    """What a picture is to tell of itself."""
    places = {place.id: place.name for place in exhibit.places}
    titles = {source.id: source.title for source in exhibit.sources}
    cited = dict.fromkeys(citation.source for citation in asset.citations)
    sources = (next(iter(wording.plain(titles[source]).values()), "") for source in cited)
    place = wording.plain(places[asset.place]) if asset.place else {}
    return PictureLabel(
        title=wording.first_sentences(asset.caption),
        description=wording.plain(asset.caption),
        alt=wording.plain(asset.alt),
        extended=wording.plain(asset.description),
        credit=wording.plain(asset.credit),
        creator=asset.creator or "",
        date=date_of_one_day(asset.date),
        place=next(iter(place.values()), ""),
        source="; ".join(filter(None, sources)),
        rights=asset.rights or "",
        is_illustration=asset.kind is MediaKind.ILLUSTRATION,
    )


def _pictures(
    exhibit: Exhibit, files: Mapping[str, Path], folder: Path, progress: Progress
) -> dict[str, IiifPicture]:
    """Every picture with its label, written below `folder`, by its id."""
    shown = [asset for asset in exhibit.media if asset.kind in SHOWN_KINDS]
    wording = Wording(exhibit)
    pictures = {}
    with ChildProcess() as child:
        for done, asset in enumerate(shown, 1):
            label = label_of(exhibit, asset, wording)
            made = write_labelled(files[asset.file], folder / PICTURES, asset.id, label, child)
            pictures[asset.id] = IiifPicture(
                made.file.relative_to(folder).as_posix(),
                made.media_type,
                made.width,
                made.height,
                made.thumbnail.relative_to(folder).as_posix(),
                made.thumbnail_width,
                made.thumbnail_height,
            )
            progress(done, len(shown))
    return pictures


def _checked(base: str) -> str:
    if not ADDRESS.fullmatch(base):
        raise KioskError(f"'{base}' cannot begin addresses; write one such as https://museum.example/iiif/.")
    return base if base.endswith("/") else f"{base}/"


def _may_be_replaced(target: Path) -> bool:
    return target.is_dir() and ((target / COLLECTION_FILE).is_file() or not any(target.iterdir()))


def _swap(staging: Path, target: Path) -> None:
    old = staging.with_name(f"{staging.name}-old")
    if target.exists():
        target.rename(old)
    try:
        staging.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
