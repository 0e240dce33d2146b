"""Writes what a museum knows about a picture into a copy of it, as XMP by the IPTC standard.

Properties that a copy has already and that are not among these stay. Pictures that web pages cannot show are
copied as JPEG; all others keep every byte of their pixels. Labels are written in child processes: `child`.
"""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from kiosk.media.child import Cancelled, ChildProcess, never
from kiosk.media.decode import decode_facts, decode_upright
from kiosk.media.refusals import PictureRefusedError, UnfitPictureError

__all__ = ["DIGITALLY_MADE", "LabelledPicture", "PictureLabel", "is_made_not_taken", "write_labelled"]

SHOWN_BY_BROWSERS = ("image/jpeg", "image/png", "image/webp")
DIGITALLY_MADE = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation"
TAKEN_BY_CAMERAS = ("digitalCapture", "negativeFilm", "positiveFilm", "print", "computationalCapture")
SOURCE_TYPE = "Xmp.iptcExt.DigitalSourceType"
PUBLIC_DOMAIN = "/publicdomain/"
THUMBNAIL_SIDE = 480
QUALITY = 92


@dataclass(frozen=True, slots=True)
class PictureLabel:
    """What a picture tells of itself. Words stand by their language, the master's first.

    `date` is a year, month or day in ISO 8601, `rights` the address of a licence.
    """

    title: Mapping[str, str]
    description: Mapping[str, str]
    alt: Mapping[str, str]
    extended: Mapping[str, str]
    credit: Mapping[str, str]
    creator: str = ""
    date: str = ""
    place: str = ""
    source: str = ""
    rights: str = ""
    is_illustration: bool = False


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """A copy with its label, and a small one to go with it; sizes are in pixels, as seen upright."""

    file: Path
    media_type: str
    width: int
    height: int
    thumbnail: Path
    thumbnail_width: int
    thumbnail_height: int


def write_labelled(
    original: Path,
    folder: Path,
    name: str,
    label: PictureLabel,
    child: ChildProcess,
    cancelled: Cancelled = never,
) -> LabelledPicture:
    """A labelled copy of `original` in `folder`, with a thumbnail. Raises PictureRefusedError."""
    try:
        return child.run(label_in_child, cancelled, original, folder, name, label)
    except UnfitPictureError as fault:
        raise PictureRefusedError(name, fault.reason, fault.remedy) from fault


def is_made_not_taken(picture: Path, child: ChildProcess) -> bool:
    """Whether a picture says of itself that it was drawn or computed. Raises PictureRefusedError."""
    try:
        known = child.run(source_type_in_child, never, picture).rpartition("/")[2]
    except UnfitPictureError as fault:
        raise PictureRefusedError(picture.name, fault.reason, fault.remedy) from fault
    return bool(known) and known not in TAKEN_BY_CAMERAS


def source_type_in_child(picture: Path) -> str:
    """The picture's IPTC digital source type; empty where it tells none, or in a format that keeps none."""
    import pyexiv2

    if decode_facts(picture).media_type not in SHOWN_BY_BROWSERS:
        return ""
    with pyexiv2.ImageData(picture.read_bytes()) as image:
        return str(image.read_xmp().get(SOURCE_TYPE, ""))


def label_in_child(original: Path, folder: Path, name: str, label: PictureLabel) -> LabelledPicture:
    facts = decode_facts(original)
    upright = decode_upright(original)
    media_type = facts.media_type if facts.media_type in SHOWN_BY_BROWSERS else "image/jpeg"
    suffix = original.suffix.lower() if media_type == facts.media_type else ".jpg"
    file = folder / f"{name}{suffix}"
    folder.mkdir(parents=True, exist_ok=True)
    if media_type == facts.media_type:
        shutil.copyfile(original, file)
    else:
        upright.save(file, "JPEG", quality=QUALITY, subsampling=0)
    file.write_bytes(_labelled(file.read_bytes(), label))
    thumbnail = folder / "thumbnails" / f"{name}.jpg"
    small = _small(upright)
    thumbnail.parent.mkdir(exist_ok=True)
    small.save(thumbnail, "JPEG", quality=QUALITY)
    return LabelledPicture(file, media_type, facts.width, facts.height, thumbnail, *small.size)


def _small(upright: Image.Image) -> Image.Image:
    small = upright.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE), Image.Resampling.LANCZOS)
    return small


def _labelled(content: bytes, label: PictureLabel) -> bytes:
    import pyexiv2

    with Image.open(BytesIO(content)) as image:
        image.verify()
    with pyexiv2.ImageData(content) as image:
        known = image.read_xmp()
        image.modify_xmp(_properties(label, has_source_type=SOURCE_TYPE in known))
        labelled: bytes = image.get_bytes()
    return labelled


def _properties(label: PictureLabel, *, has_source_type: bool) -> dict[str, Any]:
    credit = next(iter(label.credit.values()), "")
    properties = {
        "Xmp.dc.title": _in_languages(label.title),
        "Xmp.dc.description": _in_languages(label.description),
        "Xmp.dc.rights": _in_languages(label.credit),
        "Xmp.iptc.AltTextAccessibility": _in_languages(label.alt),
        "Xmp.iptc.ExtDescrAccessibility": _in_languages(label.extended),
        "Xmp.dc.creator": [label.creator] if label.creator else None,
        "Xmp.photoshop.Credit": credit,
        "Xmp.photoshop.Source": label.source,
        "Xmp.photoshop.DateCreated": label.date,
        "Xmp.iptc.Location": label.place,
        "Xmp.xmpRights.WebStatement": label.rights,
        "Xmp.xmpRights.Marked": str(PUBLIC_DOMAIN not in label.rights) if label.rights else "",
        SOURCE_TYPE: DIGITALLY_MADE if label.is_illustration and not has_source_type else "",
    }
    return {name: value for name, value in properties.items() if value}


def _in_languages(words: Mapping[str, str]) -> dict[str, str]:
    """XMP wants the default first, and again under its own language."""
    known = {tag: said for tag, said in words.items() if said}
    if not known:
        return {}
    default = next(iter(known.values()))
    return {'lang="x-default"': default, **{f'lang="{tag}"': said for tag, said in known.items()}}
