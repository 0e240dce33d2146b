"""One small picture of an original, for those who choose and place pictures; decoded in a child process."""

from pathlib import Path

from PIL import Image

from kiosk.media.child import Cancelled, ChildProcess, never
from kiosk.media.decode import decode_upright
from kiosk.media.refusals import PictureRefusedError, UnfitPictureError
from kiosk.media.renditions import write_jpeg

LARGEST_SIDE = 1920
UNFINISHED = ".part"


def make_preview(original: Path, target: Path, child: ChildProcess, cancelled: Cancelled = never) -> None:
    """Write a JPEG of at most 1920 pixels a side, whole or not at all. Raises PictureRefusedError."""
    try:
        child.run(write_preview, cancelled, original, target)
    except UnfitPictureError as fault:
        raise PictureRefusedError(original.name, fault.reason, fault.remedy) from fault


def write_preview(original: Path, target: Path) -> None:
    """The work of the child process."""
    image = decode_upright(original)
    image.thumbnail((LARGEST_SIDE, LARGEST_SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + UNFINISHED)
    write_jpeg(image, unfinished)
    unfinished.replace(target)
