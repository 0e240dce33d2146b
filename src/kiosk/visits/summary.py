"""What the counts of some days come to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from kiosk.visits.counts import Count, Fact, ids_of, subject_of
from kiosk.visits.visit import Extent

HOURS_OF_A_DAY = 24
BOUNCE_S = 10
FEWEST_TOLD = 3
"""What fewer visits did is not told: it might be what one visitor did."""


@dataclass(frozen=True, slots=True)
class Tally:
    """So many visits, of so many, did what `subject` names."""

    subject: str
    visits: int


@dataclass(frozen=True, slots=True)
class Lengths:
    """In seconds, from steps of five, rounded down. `bounces` are visits of less than ten seconds."""

    median_s: int = 0
    lower_quartile_s: int = 0
    upper_quartile_s: int = 0
    bounces: int = 0


@dataclass(frozen=True, slots=True)
class PanelUse:
    """In how many visits a panel was opened, read, and left standing by somebody who walked away."""

    panel: str
    opened: int
    read: int
    left: int


@dataclass(frozen=True, slots=True)
class ChapterUse:
    """In how many visits a chapter was opened, and in how many of these read to each extent, of all four."""

    chapter: str
    opened: int
    extents: tuple[tuple[Extent, int], ...]
    panels: tuple[PanelUse, ...]


@dataclass(frozen=True, slots=True)
class StepUse:
    map: str
    step: str
    visits: int


@dataclass(frozen=True, slots=True)
class Summary:
    """`days` are those with visits, in order; `hours` the 24 of the museum's day, over all days.

    `without_hour` visits are of days so old that their hours are no longer known. Tallies come with the
    largest first, chapters and their panels by id.
    """

    visits: int = 0
    days: tuple[tuple[str, int], ...] = ()
    hours: tuple[int, ...] = (0,) * HOURS_OF_A_DAY
    without_hour: int = 0
    lengths: Lengths = Lengths()
    languages: tuple[Tally, ...] = ()
    modes: tuple[Tally, ...] = ()
    cards: tuple[Tally, ...] = ()
    endings: tuple[Tally, ...] = ()
    returns_home: int = 0
    chapters: tuple[ChapterUse, ...] = ()
    steps: tuple[StepUse, ...] = ()

    @property
    def is_told(self) -> bool:
        """Whether there are enough visits to say what they did."""
        return self.visits >= FEWEST_TOLD


def summarise(counts: Iterable[Count]) -> Summary:
    """The sums of `counts`, of whatever days they are."""
    days: Counter[str] = Counter()
    hours: Counter[int | None] = Counter()
    sums: dict[Fact, Counter[str]] = {fact: Counter() for fact in Fact}
    for each in counts:
        sums[each.fact][each.subject] += each.visits
        if each.fact is Fact.VISIT:
            days[each.day] += each.visits
            hours[each.hour] += each.visits
    return Summary(
        visits=days.total(),
        days=tuple(sorted(days.items())),
        hours=tuple(hours[hour] for hour in range(HOURS_OF_A_DAY)),
        without_hour=hours[None],
        lengths=_lengths(sums[Fact.LENGTH]),
        languages=_tallies(sums[Fact.LANGUAGE]),
        modes=_tallies(sums[Fact.MODE]),
        cards=_tallies(sums[Fact.CARD]),
        endings=_tallies(sums[Fact.ENDING]),
        returns_home=sums[Fact.RETURN_HOME].total(),
        chapters=_chapters(sums),
        steps=tuple(StepUse(*ids_of(step), visits) for step, visits in sorted(sums[Fact.STEP].items())),
    )


def discreet(summary: Summary) -> Summary:
    """The summary without hours of fewer than three visits; of fewer in all, nothing but their days."""
    if not summary.is_told:
        return Summary(visits=summary.visits, days=summary.days, without_hour=summary.visits)
    told = tuple(visits if visits >= FEWEST_TOLD else 0 for visits in summary.hours)
    quiet = sum(summary.hours) - sum(told)
    return replace(summary, hours=told, without_hour=summary.without_hour + quiet)


def _tallies(sums: Counter[str]) -> tuple[Tally, ...]:
    in_order = sorted(sums.items(), key=lambda each: (-each[1], each[0]))
    return tuple(Tally(subject, visits) for subject, visits in in_order)


def _lengths(sums: Counter[str]) -> Lengths:
    by_length = Counter({int(seconds): visits for seconds, visits in sums.items()})
    return Lengths(
        median_s=_quantile(by_length, 0.5),
        lower_quartile_s=_quantile(by_length, 0.25),
        upper_quartile_s=_quantile(by_length, 0.75),
        bounces=sum(visits for seconds, visits in by_length.items() if seconds < BOUNCE_S),
    )


def _quantile(by_length: Counter[int], share: float) -> int:
    """The shortest length that at least this share of the visits does not exceed; 0 without visits."""
    wanted, reached = share * by_length.total(), 0
    for seconds, visits in sorted(by_length.items()):
        reached += visits
        if reached >= wanted:
            return seconds
    return 0


def _chapters(sums: dict[Fact, Counter[str]]) -> tuple[ChapterUse, ...]:
    panels: dict[str, list[PanelUse]] = {}
    for subject in sorted(sums[Fact.OPENED].keys() | sums[Fact.LEFT].keys()):
        chapter, panel = ids_of(subject)
        panels.setdefault(chapter, []).append(
            PanelUse(panel, sums[Fact.OPENED][subject], sums[Fact.READ][subject], sums[Fact.LEFT][subject])
        )
    chapters = sorted(sums[Fact.CHAPTER].keys() | panels.keys())
    return tuple(
        ChapterUse(
            chapter,
            sums[Fact.CHAPTER][chapter],
            tuple((extent, sums[Fact.EXTENT][subject_of(chapter, extent)]) for extent in Extent),
            tuple(panels.get(chapter, ())),
        )
        for chapter in chapters
    )
