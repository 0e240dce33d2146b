"""Any visits: walks through a small exhibit, with any time spent at each sight."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import settings
from hypothesis import strategies as st

from kiosk.visits.visit import Sight, Spot, Visit
from kiosk.visits.visit_under_way import VisitUnderWay

BELGRADE = ZoneInfo("Europe/Belgrade")
A_FEW = settings(max_examples=30)
"""Walks are long; so many of them meet every rule."""
PANEL_COUNTS = {"sever": 1, "jug": 3}


@dataclass(frozen=True)
class Walk:
    """Sights, each with the seconds until the next one, and the seconds without a sign of life at the end."""

    began: datetime
    sights: tuple[tuple[Sight, float], ...]
    idle_s: float
    modes: frozenset[str]


def home(language: str = "sr-Cyrl", card: str = "", modes: frozenset[str] = frozenset()) -> Sight:
    return Sight(Spot.HOME, language, card=card, modes=modes)


def panel(
    chapter: str, number: int, reading_s: float = 20.0, language: str = "sr-Cyrl", card: str = ""
) -> Sight:
    """A panel of the small exhibit, counted from 1."""
    return Sight(Spot.CHAPTER, language, chapter, f"p{number}", PANEL_COUNTS[chapter], reading_s, card=card)


def step(name: str) -> Sight:
    return Sight(Spot.MAP, "sr-Cyrl", map="karta", step=name)


def over(walk: Walk, start_s: float = 1000.0) -> Visit:
    """The visit that a walk comes to."""
    under_way, now_s = VisitUnderWay(walk.began), start_s
    for sight, seconds in walk.sights:
        under_way.see(sight, now_s)
        now_s += seconds
    return under_way.end(now_s, max(start_s, now_s - walk.idle_s), walk.modes)


def walk_of(*sights: tuple[Sight, float], idle_s: float = 0.0, began: datetime | None = None) -> Walk:
    return Walk(began or datetime(2026, 11, 22, 14, 5, tzinfo=BELGRADE), sights, idle_s, frozenset())


PLACES = tuple((chapter, number + 1) for chapter, count in PANEL_COUNTS.items() for number in range(count))
SIGHTS = (
    home(),
    home("en", "access", frozenset({"text-150"})),
    home("sr-Latn", modes=frozenset({"theme-contrast", "calm"})),
    *(panel(*place, 8.0 * place[1], language) for place in PLACES for language in ("sr-Cyrl", "en")),
    panel("jug", 2, card="sources"),
    step("prvi"),
    step("drugi"),
)
HOURS = tuple(
    datetime(2026, month, day, hour, tzinfo=BELGRADE, fold=fold)
    for month, day, hour, fold in (
        (3, 29, 1, 0),
        (3, 29, 3, 0),
        (10, 25, 2, 0),
        (10, 25, 2, 1),
        (10, 26, 9, 0),
    )
)
seconds = st.sampled_from((0.0, 0.5, 2.0, 6.0, 15.0, 40.0))
walks = st.builds(
    Walk,
    st.sampled_from(HOURS),
    st.lists(st.tuples(st.sampled_from(SIGHTS), seconds), min_size=1, max_size=8).map(tuple),
    st.sampled_from((0.0, 3.0, 120.0)),
    st.sampled_from((frozenset(), frozenset({"keys"}))),
)
some_walks = st.lists(walks, max_size=5)
