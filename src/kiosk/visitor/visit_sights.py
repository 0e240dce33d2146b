"""What a moment of a visit means for its counts."""

import re
from collections.abc import Iterator

from kiosk.domain.prose import words
from kiosk.editions.views import PanelView
from kiosk.visitor.journey import Comfort, Screen, Sheet
from kiosk.visitor.visit_moments import Moment
from kiosk.visits.visit import Sight, Spot

WORDS_A_SECOND = 3.0
"""A standing reader's pace; publishing reckons a chapter's reading minutes by the same."""
MS_PER_S = 1000
TAG = re.compile(r"<[^>]*>")
KEYS, VIEWER = "keys", "viewer"
SPOTS = {Screen.HOME: Spot.HOME, Screen.CHAPTER: Spot.CHAPTER, Screen.MAP: Spot.MAP}


def sight_of(moment: Moment, usual: Comfort) -> Sight:
    """What the visitor has before them at a moment of a visit."""
    journey, panel = moment.journey, moment.panel
    return Sight(
        spot=SPOTS[journey.screen],
        language=journey.comfort.language,
        chapter=journey.chapter,
        panel=panel.id if panel else "",
        panel_count=moment.panel_count,
        reading_s=reading_s(panel) if panel else 0.0,
        map=moment.map if moment.step else "",
        step=moment.step,
        card=VIEWER if journey.viewed_picture else _card(journey.sheet),
        modes=frozenset(modes_of(journey.comfort, usual)),
    )


def reading_s(panel: PanelView) -> float:
    """Seconds that a panel takes to be read, or its recording to be played, whichever is longer."""
    count = sum(len(words(TAG.sub("", text))) for text in _texts(panel))
    played_s = panel.recording.duration_ms / MS_PER_S if panel.recording else 0.0
    return max(count / WORDS_A_SECOND, played_s)


def modes_of(comfort: Comfort, usual: Comfort) -> Iterator[str]:
    """What somebody has set otherwise than it usually is; a language is not told of here."""
    if comfort.text_scale != usual.text_scale:
        yield f"text-{round(comfort.text_scale * 100)}"
    if comfort.theme != usual.theme:
        yield f"theme-{comfort.theme}"
    if comfort.calm != usual.calm:
        yield "calm" if comfort.calm else "motion"


def _card(sheet: Sheet) -> str:
    return "" if sheet is Sheet.STAFF else sheet.value


def _texts(panel: PanelView) -> Iterator[str]:
    """The words that stand on a panel; of its pictures only where the caption is what there is to read."""
    yield panel.heading
    yield from (*panel.paragraphs, *panel.reported, *panel.not_known)
    if panel.quote:
        yield panel.quote.words
    if panel.kind == "photo" and panel.picture:
        yield panel.picture.caption
    yield from (picture.caption for picture in panel.pictures)
    yield from (figure.label for figure in panel.figures)
    yield from (f"{person.name} {person.role} {person.about}" for person in panel.people)
    for step in panel.steps:
        yield from (step.title, *step.paragraphs)
