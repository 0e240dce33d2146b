"""Pictures, films and recordings as the museum describes them."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.records import Citation
from kiosk.domain.texts import NO_TEXT, LanguageMap


class MediaKind(StrEnum):
    ILLUSTRATION = "illustration"
    PHOTOGRAPH = "photograph"
    VIDEO = "video"
    AUDIO = "audio"


@dataclass(frozen=True, slots=True)
class FocalPoint:
    """The point that every crop keeps, as shares of width and height from the top left corner (0 to 1)."""

    x: float = 0.5
    y: float = 0.5


@dataclass(frozen=True, slots=True)
class AwaitedOriginal:
    """The rights-managed photograph that will replace an illustration once the museum holds its licence."""

    credit: LanguageMap = NO_TEXT


@dataclass(frozen=True, slots=True)
class CaptionFile:
    """The captions of a film or a recording in one language: a WebVTT file, relative to the package."""

    language: str
    file: str


@dataclass(frozen=True, slots=True)
class MediaAsset:
    """A media file with its description. `file` is relative to the package; `rights` is a rights URI."""

    id: str
    kind: MediaKind
    file: str
    caption: LanguageMap
    credit: LanguageMap
    alt: LanguageMap
    description: LanguageMap = NO_TEXT
    creator: str | None = None
    date: str | None = None
    place: str | None = None
    rights: str | None = None
    focal_point: FocalPoint = FocalPoint()
    awaits: AwaitedOriginal | None = None
    caption_is_verbatim: bool = False
    citations: tuple[Citation, ...] = ()
    captions: tuple[CaptionFile, ...] = ()
