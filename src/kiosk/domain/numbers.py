"""Numbers as readers of a language write them."""

from collections.abc import Mapping
from decimal import Decimal

from kiosk.domain.languages import number_rules, plural_form

__all__ = ["count_phrase", "number_text"]

MINUS = "\u2212"


def number_text(value: int | Decimal, tag: str) -> str:
    """The number in the manner of a language: Serbian `2000`, `30.000`, `0,5`, English `30,000`, `0.5`.

    All decimals of a Decimal are written. Raises ValueError for what is not finite.
    """
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(f"{value} is no number that can be written out.")
    rules = number_rules(tag)
    whole, _, decimals = f"{number.copy_abs():f}".partition(".")
    if int(whole) >= rules.group_from:
        whole = f"{int(whole):,}".replace(",", rules.group_mark)
    sign = MINUS if number < 0 else ""
    return f"{sign}{whole}{rules.decimal_mark}{decimals}" if decimals else f"{sign}{whole}"


def count_phrase(count: int, forms: Mapping[str, str], tag: str) -> str:
    """A number and its noun, held together: `21 тенк`, `2 тенка`, `150 тенкова`.

    `forms` has the noun by plural form, and at least `other`, which stands in for any form that is absent.
    """
    noun = forms.get(plural_form(tag, count)) or forms["other"]
    return f"{number_text(count, tag)}\u00a0{noun}"
