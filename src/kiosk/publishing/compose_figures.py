"""Views of numbers made visible: how many symbols, and how much one of them stands for."""

from collections.abc import Iterable
from itertools import groupby

from kiosk.domain.languages import plural_form
from kiosk.domain.numbers import count_phrase, number_text
from kiosk.domain.panels import Figure, FigureSymbol
from kiosk.editions.views import FigureView
from kiosk.publishing.version import Version

MOST_SYMBOLS = 500
MOST_BUILDINGS = 1000


def figure_views(figures: Iterable[Figure], version: Version) -> tuple[FigureView, ...]:
    """The figures of one panel. Those of one scale share the amount that a symbol stands for.

    What symbols stand for is said once, below the last of those in a row that stand for the same amount.
    """
    figures = tuple(figures)
    amounts = [(figure, _amount(figure, figures)) for figure in figures]
    views: list[FigureView] = []
    for amount, alike in groupby(amounts, key=lambda pair: pair[1] if _is_drawn(pair[0]) else 0):
        row = [figure for figure, _ in alike]
        legend = _legend([figure.symbol for figure in row], amount, version) if amount else ""
        views += [_figure_view(figure, amount, "", version) for figure in row[:-1]]
        views.append(_figure_view(row[-1], amount, legend, version))
    return tuple(views)


def amount_per_symbol(largest: int, most: int = MOST_SYMBOLS) -> int:
    """The smallest power of ten that draws `largest` in at most `most` symbols: one to one where it fits."""
    amount = 1
    while largest > amount * most:
        amount *= 10
    return amount


def _amount(figure: Figure, figures: Iterable[Figure]) -> int:
    """How much a symbol stands for, so that every figure drawn to the same scale fits."""
    beside = [other for other in figures if figure.scale and other.scale == figure.scale] or [figure]
    return max(
        amount_per_symbol(
            other.value, MOST_BUILDINGS if other.symbol is FigureSymbol.BUILDING else MOST_SYMBOLS
        )
        for other in beside
    )


def _is_drawn(figure: Figure) -> bool:
    return figure.symbol is not FigureSymbol.NONE and figure.value > 0


def _figure_view(figure: Figure, amount: int, legend: str, version: Version) -> FigureView:
    return FigureView(
        value=figure.value,
        number=number_text(figure.value, version.tag),
        precision=version.words.precision(figure.precision),
        label=version.plain(figure.label),
        symbol=figure.symbol.value,
        side=figure.side.value,
        symbols=max(round(figure.value / amount), 1) if amount else 0,
        per_symbol=amount or 1,
        legend=legend,
    )


def _legend(symbols: Iterable[FigureSymbol], amount: int, version: Version) -> str:
    """`Сваки знак је 10 оруђа, тенкова или авиона.`"""
    words = version.words
    kinds = list(dict.fromkeys(symbols))
    if amount == 1:
        things = [words.singles[kind] for kind in kinds]
    else:
        nouns = [words.things[kind][plural_form(version.tag, amount)] for kind in kinds[1:]]
        things = [count_phrase(amount, words.things[kinds[0]], version.tag), *nouns]
    listed = f" {words.alternative} ".join(filter(None, (", ".join(things[:-1]), things[-1])))
    return f"{words.each_symbol} {listed}."
