"""Figures, and what was promised of them."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """`promised` is the most that the figure may be, in the same unit; None where nothing is promised."""

    name: str
    value: float
    unit: str
    promised: float | None = None
    remark: str = ""

    @property
    def is_kept(self) -> bool:
        return self.promised is None or self.value <= self.promised


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of `values` that at least `share` (0 to 1) of them do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


def slope(values: Sequence[float]) -> float:
    """How much `values` grow from one to the next, by least squares."""
    return statistics.linear_regression(range(len(values)), values).slope
