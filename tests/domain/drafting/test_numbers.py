import pytest

from kiosk.domain.drafting.dates import dates_of
from kiosk.domain.drafting.numbers import numbers_of


def numbers(text: str, tag: str) -> list[tuple[int, str, str]]:
    texts = [(1, text)]
    found = numbers_of(texts, dates_of(texts, tag), tag)
    return [(int(each.value), each.precision.value, each.unit) for each in found]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        (
            "преко 2000 оруђа и 150 тенкова",
            "sr-Cyrl",
            [(2000, "more-than", "оруђа"), (150, "exact", "тенкова")],
        ),
        ("више од 20 хиљада војника", "sr-Cyrl", [(20000, "more-than", "војника")]),
        (
            "око 15 хиљада војника, око 9 хиљада је заробљено",
            "sr-Cyrl",
            [(15000, "about", "војника"), (9000, "about", "војника")],
        ),
        ("двадесет три жене", "sr-Cyrl", [(23, "exact", "жене")]),
        ("oko 6.000 stanovnika", "sr-Latn", [(6000, "about", "stanovnika")]),
        ("preko hiljadu ljudi", "sr-Latn", [(1000, "more-than", "ljudi")]),
        ("about 15,000 men and 845 buildings", "en", [(15000, "about", "men"), (845, "exact", "buildings")]),
        ("two hundred and fifty guns were lost", "en", [(250, "exact", "guns")]),
        ("более 300 орудий и до 30 танков", "ru", [(300, "more-than", "орудий"), (30, "at-most", "танков")]),
        (
            "около 15 000 солдат, 9 тыс. пленных",
            "ru",
            [(15000, "about", "солдат"), (9000, "exact", "пленных")],
        ),
    ],
)
def test_numbers_are_found_with_what_they_count(
    text: str, tag: str, expected: list[tuple[int, str, str]]
) -> None:
    assert numbers(text, tag) == expected


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("36. бригада и 4. гвардијски корпус", "sr-Cyrl"),
        ("у 21.30 ушли су у град тенкови Т-34-85", "sr-Cyrl"),
        ("три пута су кренули 14. октобра 1944. године", "sr-Cyrl"),
        ("the 21st Division at 9 p.m. on 14 October 1944", "en"),
        ("15-я бригада и самолёт С-47", "ru"),
    ],
)
def test_ordinals_hours_dates_and_designations_count_nothing(text: str, tag: str) -> None:
    assert numbers(text, tag) == []
