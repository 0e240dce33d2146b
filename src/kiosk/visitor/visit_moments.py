"""What the screen notes down of a visit: moments, as they come, to be understood elsewhere."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.editions.views import PanelView
from kiosk.visitor.journey import Comfort, Journey


@dataclass(frozen=True, slots=True)
class Moment:
    """From `at_s` on the visitor stands here, before this panel, or this step of a map."""

    at_s: float
    journey: Journey
    panel: PanelView | None = None
    panel_count: int = 0
    map: str = ""
    step: str = ""


@dataclass(frozen=True, slots=True)
class VisitEnd:
    """A visit is over; `last_sign_s` is when somebody was there for certain. Some are not to be counted."""

    at_s: float
    last_sign_s: float
    used_keys: bool = False
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class VisitPart:
    """The next moments of a visit that began at `began`, and perhaps its end."""

    began: datetime
    usual: Comfort
    moments: tuple[Moment, ...]
    end: VisitEnd | None = None
