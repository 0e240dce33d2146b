"""A film or a sound as the screens show it, and what is said in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CueView:
    """A caption: plain words that stand on the screen from `start_ms` until before `end_ms`."""

    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True, slots=True)
class RecordingView:
    """A film or a sound, `kind` video or audio. `file` is relative to the edition's folder.

    `width` and `height` are those of a film, in pixels; 0 for a sound.
    """

    id: str
    kind: str
    file: str
    duration_ms: int
    width: int
    height: int
    caption: str
    credit: str
    alt: str
    cues: tuple[CueView, ...] = ()
