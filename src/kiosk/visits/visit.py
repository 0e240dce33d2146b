"""What a visitor has before them from moment to moment, and what is counted of a visit that is over."""

from dataclasses import dataclass
from enum import StrEnum

type Panel = tuple[str, str]
"""The ids of a chapter and of a panel in it."""
type Step = tuple[str, str]
"""The ids of a map and of a step of it."""


class Spot(StrEnum):
    """The kind of screen that a visitor is at; a visit ends at one too."""

    HOME = "home"
    CHAPTER = "chapter"
    MAP = "map"


class Extent(StrEnum):
    """How much of a chapter was read: nothing, less than half of its panels, half or more, every one."""

    NONE = "none"
    SOME = "some"
    MOST = "most"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Sight:
    """What stands on the screen. Everything is named by its id, and empty where there is none.

    `panel_count` is that of the chapter, `reading_s` how many seconds the panel takes to be read or heard in
    full. `modes` are what the visitor has set otherwise than it usually is; `card` lies over the screen.
    """

    spot: Spot
    language: str
    chapter: str = ""
    panel: str = ""
    panel_count: int = 0
    reading_s: float = 0.0
    map: str = ""
    step: str = ""
    card: str = ""
    modes: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        is_chapter = self.spot is Spot.CHAPTER
        if is_chapter != bool(self.chapter) or is_chapter != bool(self.panel):
            raise ValueError("a chapter and a panel of it stand exactly on a chapter's screen")
        if is_chapter and self.panel_count < 1:
            raise ValueError("a chapter that is open has a panel")
        if bool(self.map) != bool(self.step):
            raise ValueError("a step belongs to a map")


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit that is over. Sets, not sequences: nothing tells what came before what.

    `day` and `hour` are the museum's local time at its beginning. `left_at` is the panel that was left
    standing.
    """

    day: str
    hour: int
    length_s: int
    language: str
    ending: Spot
    left_at: Panel | None
    returned_home: bool
    modes: frozenset[str]
    cards: frozenset[str]
    extents: tuple[tuple[str, Extent], ...]
    opened: frozenset[Panel]
    read: frozenset[Panel]
    steps: frozenset[Step]
