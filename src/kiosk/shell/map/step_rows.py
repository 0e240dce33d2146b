"""The steps of a map as rows of a list: what happens, who takes part, which places are named."""

from collections.abc import Iterable, Sequence

from kiosk.editions.map_views import MapStepView, OperationMapView
from kiosk.shell.map.map_models import StepRow

BETWEEN_PARAGRAPHS = "<br><br>"


def step_rows(view: OperationMapView, steps: Sequence[MapStepView], current: str) -> list[StepRow]:
    days = [step.day for step in steps]
    return [
        _row(view, step, begins_day=place == 0 or days[place - 1] != step.day, is_current=step.id == current)
        for place, step in enumerate(steps)
    ]


def _row(view: OperationMapView, step: MapStepView, *, begins_day: bool, is_current: bool) -> StepRow:
    sheet = next((each for each in view.sheets if each.id == step.sheet), view.sheets[0])
    named = [place for place in sheet.places if place.id in step.places]
    return StepRow(
        step.id,
        step.day,
        step.title,
        BETWEEN_PARAGRAPHS.join(step.paragraphs),
        begins_day,
        is_current,
        _each_once(
            each.units
            for group, shown in (
                (sheet.movements, step.movements),
                (sheet.areas, step.areas),
                (sheet.units, step.units),
            )
            for each in group
            if each.id in shown
        ),
        [place.id for place in named],
        [place.name for place in named],
    )


def _each_once(words: Iterable[str]) -> list[str]:
    return [word for word in dict.fromkeys(words) if word]
