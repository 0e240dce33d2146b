"""Looks at a picture before anything is done with it."""

from pathlib import Path

from kiosk.media.child import ChildProcess, never
from kiosk.media.decode import PictureFacts, decode_facts
from kiosk.media.refusals import PictureRefusedError, UnfitPictureError

__all__ = ["PictureFacts", "probe_picture"]


def probe_picture(path: Path, child: ChildProcess | None = None) -> PictureFacts:
    """The facts of a picture that can be decoded to its last pixel. Raises PictureRefusedError for any other.

    A `child` that several calls share saves the start of a process for each.
    """
    if child is None:
        with ChildProcess() as own_child:
            return probe_picture(path, own_child)
    try:
        return child.run(decode_facts, never, path)
    except UnfitPictureError as fault:
        raise PictureRefusedError(str(path), fault.reason, fault.remedy) from fault
