"""The capitalised words of a text, from which names of persons and places are read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from kiosk.domain.drafting.capitals import Run, runs_of

__all__ = ["Names", "Spot", "names_of"]


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """Where something stands: characters `start` to `end` of a paragraph."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True)
class Names:
    """The capitalised runs of a text, and what is known of its words."""

    tag: str
    texts: tuple[tuple[int, str], ...]
    runs: tuple[Run, ...]
    text_of: dict[int, str] = field(repr=False)

    @cached_property
    def capitalised(self) -> frozenset[str]:
        return frozenset(token.text for run in self.runs for token in run.tokens)

    @cached_property
    def small(self) -> frozenset[str]:
        words = (word for _, text in self.texts for word in text.split())
        return frozenset(word.strip('.,;:!?()„“”«»"') for word in words if word[:1].islower())


def names_of(texts: Sequence[tuple[int, str]], tag: str) -> Names:
    runs = tuple(run for number, text in texts for run in runs_of(number, text))
    return Names(tag, tuple(texts), runs, dict(texts))
