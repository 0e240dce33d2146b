"""Decodes a picture of any accepted kind into upright sRGB pixels. Runs in child processes only: `child`."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import cast

from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

from kiosk.media import formats
from kiosk.media.refusals import SAVE_AGAIN, UnfitPictureError

SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
LAB = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
ORIENTATION = 0x0112
SIDEWAYS = (5, 6, 7, 8)
PAPER = (255, 255, 255)
MADE_FOR = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}
WITH_ALPHA = {"La": "LA", "RGBa": "RGBA", "PA": "RGBA", "LA": "LA", "RGBA": "RGBA"}
DEEP_MODES = ("I", "F", "I;16", "I;16B", "I;16L", "I;16N")


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Width and height in pixels as the picture is seen upright; `upright` is false where EXIF turns it."""

    width: int
    height: int
    media_type: str
    upright: bool


def decode_facts(path: Path) -> PictureFacts:
    """The facts of a picture whose every pixel could be decoded. Raises anything at all for others."""
    with _opened(path) as image:
        image.load()
        return _facts(image)


def decode_upright(path: Path) -> Image.Image:
    """The picture as upright sRGB pixels of eight bits, without metadata. Raises anything for a bad one."""
    with _opened(path) as image:
        image.load()
        return ImageOps.exif_transpose(in_srgb(image))


def in_srgb(image: Image.Image) -> Image.Image:
    """The same pixels as 8-bit sRGB, transparent ones on white paper."""
    orientation = image.getexif().get(ORIENTATION, 1)
    converted = _by_profile(_without_transparency(_eight_bit(image)), image.info.get("icc_profile"))
    converted.info.clear()
    if orientation != 1:
        converted.getexif()[ORIENTATION] = orientation
    return converted


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    if path.stat().st_size > formats.LARGEST_FILE:
        megabytes = formats.LARGEST_FILE // 1024 // 1024
        raise UnfitPictureError(f"The file is larger than {megabytes} MB.", "Save it as JPEG.")
    if path.stat().st_size == 0:
        raise UnfitPictureError("The file is empty.", "Copy it again from where it came.")
    Image.MAX_IMAGE_PIXELS = None
    try:
        image = Image.open(path, formats=formats.OPENED)
    except UnidentifiedImageError as error:
        raise UnfitPictureError(f"This is not a picture in {formats.NAMES}.", SAVE_AGAIN) from error
    with image:
        _check_size(image)
        yield image


def _check_size(image: Image.Image) -> None:
    pixels = image.width * image.height
    if pixels > formats.MOST_PIXELS or max(image.size) > formats.LONGEST_SIDE:
        raise UnfitPictureError(
            f"It has {image.width} × {image.height} pixels, more than {formats.MOST_PIXELS // 10**6} million "
            f"in all or {formats.LONGEST_SIDE} on a side.",
            "Save it at a smaller size.",
        )
    if pixels * getattr(image, "n_frames", 1) > formats.MOST_PIXELS_IN_ALL_FRAMES:
        raise UnfitPictureError("It holds too many frames.", "Save one frame of it as a picture.")


def _facts(image: Image.Image) -> PictureFacts:
    orientation = image.getexif().get(ORIENTATION, 1)
    width, height = image.size[::-1] if orientation in SIDEWAYS else image.size
    media_type = formats.MEDIA_TYPES[image.format or ""]
    return PictureFacts(width, height, media_type, orientation not in range(2, 9))


def _eight_bit(image: Image.Image) -> Image.Image:
    if image.mode not in DEEP_MODES:
        return image
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")
    low, high = _range(image)
    scale = 255 / ((high - low) or 1)
    return image.convert("F").point(lambda value: value * scale - low * scale).convert("L")


def _range(image: Image.Image) -> tuple[float, float]:
    """Black and white of a picture whose mode does not say where they are."""
    low, high = (float(cast("float", end)) for end in image.getextrema())
    if image.mode == "I" and low >= 0:
        return next(((0.0, limit) for limit in (255.0, 65535.0) if high <= limit), (low, high))
    return low, high


def _without_transparency(image: Image.Image) -> Image.Image:
    if image.mode in WITH_ALPHA:
        image = image.convert(WITH_ALPHA[image.mode])
    elif "transparency" in image.info:
        image = image.convert("RGBA")
    elif image.mode in ("P", "1"):
        return image.convert("RGB" if image.mode == "P" else "L")
    if image.mode not in ("LA", "RGBA"):
        return image
    flat = Image.new("L", image.size, 255) if image.mode == "LA" else Image.new("RGB", image.size, PAPER)
    flat.paste(image.convert(flat.mode), mask=image.getchannel("A"))
    return flat


def _by_profile(image: Image.Image, icc: bytes | None) -> Image.Image:
    profile = _profile(icc, image.mode)
    if profile is None and image.mode == "LAB":
        profile = LAB
    if profile is not None:
        with suppress(ImageCms.PyCMSError):
            return _converted(image, profile)
    return image.convert("RGB") if image.mode != "RGB" else image.copy()


def _converted(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(
        image,
        profile,
        SRGB,
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    return cast("Image.Image", converted)  # None only where it works in place


def _profile(icc: bytes | None, mode: str) -> ImageCms.ImageCmsProfile | None:
    """The embedded profile, if it can be read and was made for pixels of this mode."""
    if not icc or mode not in MADE_FOR:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(icc))
    except (ImageCms.PyCMSError, OSError, ValueError):
        return None
    return profile if profile.profile.xcolor_space == MADE_FOR[mode] else None
