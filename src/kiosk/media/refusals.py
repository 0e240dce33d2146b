"""Why a picture or a recording is refused, in words that say what to do about it."""

from kiosk.domain.faults import KioskError


class FileRefusedError(KioskError):
    """A file that cannot be shown: the message names the file, the reason and a remedy."""

    def __init__(self, file: str, reason: str, remedy: str) -> None:
        super().__init__(f"{file}: {reason} {remedy}")
        self.file = file
        self.reason = reason
        self.remedy = remedy


class PictureRefusedError(FileRefusedError):
    """A picture that cannot be shown."""


class RecordingRefusedError(FileRefusedError):
    """A film or a sound that cannot be played."""


class CancelledError(KioskError):
    """The work was stopped because somebody asked for it."""


class UnfitPictureError(Exception):
    """Raised in a child process, where the file's name for people is not known."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason, remedy)
        self.reason = reason
        self.remedy = remedy


SAVE_AGAIN = "Open it in an image editor and save it again as JPEG or PNG."


def reason_for(error: BaseException) -> UnfitPictureError:
    """What an exception from decoding means, whatever its type."""
    match error:
        case UnfitPictureError():
            return error
        case MemoryError():
            return UnfitPictureError("It needs more memory than a picture may.", "Save it at a smaller size.")
        case FileNotFoundError():
            return UnfitPictureError("There is no such file.", "Check its name.")
        case PermissionError():
            return UnfitPictureError("It may not be read.", "Give this account the right to read it.")
        case _:
            return UnfitPictureError("It is damaged and cannot be decoded to the end.", SAVE_AGAIN)
