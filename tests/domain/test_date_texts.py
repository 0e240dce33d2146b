from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.date_texts import SpineParts, day_text, heading_text, long_text, short_text, spine_parts
from kiosk.domain.dates import MuseumDate
from kiosk.domain.transliteration import to_latin

DAYS = st.dates().map(str)
TAGS = ["sr-Cyrl", "sr-Latn", "en", "ru"]


def spaced(text: str) -> str:
    """The expectations below show a no-break space as `_`."""
    return text.replace("\u00a0", "_")


@pytest.mark.parametrize(
    ("date", "serbian", "english", "russian"),
    [
        ("1944-10-14", "14._октобра 1944.", "14_October 1944", "14_октября 1944_г."),
        ("1944-09-19/1944-09-21", "19–21._септембра 1944.", "19–21_September 1944", "19–21_сентября 1944_г."),
        (
            "1944-09-19/1944-10-20",
            "19._септембра_– 20._октобра 1944.",
            "19_September_– 20_October 1944",
            "19_сентября_— 20_октября 1944_г.",
        ),
        (
            "1944-12-30/1945-01-03",
            "30._децембра 1944._– 3._јануара 1945.",
            "30_December 1944_– 3_January 1945",
            "30_декабря 1944_г._— 3_января 1945_г.",
        ),
        ("1944-10", "Октобар 1944.", "October 1944", "Октябрь 1944_г."),
        ("1944-09/1944-10", "Септембар–октобар 1944.", "September–October 1944", "Сентябрь–октябрь 1944_г."),
        (
            "1944-12/1945-01",
            "Децембар 1944._– јануар 1945.",
            "December 1944_– January 1945",
            "Декабрь 1944_г._— январь 1945_г.",
        ),
        ("1944", "1944.", "1944", "1944_г."),
        ("1941/1945", "1941–1945.", "1941–1945", "1941–1945_гг."),
        ("1944-10-14~", "око 14._октобра 1944.", "about 14_October 1944", "около 14_октября 1944_г."),
        ("1944-10~", "око октобра 1944.", "about October 1944", "около октября 1944_г."),
        ("1944~", "око 1944.", "about 1944", "около 1944_г."),
        ("1944-10-14?", "14._октобра 1944. (?)", "14_October 1944 (?)", "14_октября 1944_г. (?)"),
        ("1944%", "око 1944. (?)", "about 1944 (?)", "около 1944_г. (?)"),
        (
            "1944-10-14~/1944-10-20~",
            "око 14–20._октобра 1944.",
            "about 14–20_October 1944",
            "около 14–20_октября 1944_г.",
        ),
        (
            "1944-10-14~/1944-10-20",
            "око 14._октобра 1944._– 20._октобра 1944.",
            "about 14_October 1944_– 20_October 1944",
            "около 14_октября 1944_г._— 20_октября 1944_г.",
        ),
        (
            "1944-09-19/1944-10",
            "19._септембра 1944._– октобар 1944.",
            "19_September 1944_– October 1944",
            "19_сентября 1944_г._— октябрь 1944_г.",
        ),
    ],
)
def test_dates_read_as_prose_in_each_language(date, serbian, english, russian):
    texts = [spaced(long_text(MuseumDate.parse(date), tag)) for tag in TAGS]
    assert texts == [serbian, to_latin(serbian), english, russian]


@pytest.mark.parametrize(
    ("date", "serbian", "english", "russian"),
    [
        ("1944-10-14", "14._октобар 1944.", "14_October 1944", "14_октября 1944_г."),
        ("1944-09-19/1944-09-21", "19–21._септембар 1944.", "19–21_September 1944", "19–21_сентября 1944_г."),
        (
            "1944-09-19/1944-10-20",
            "19._септембар_– 20._октобар 1944.",
            "19_September_– 20_October 1944",
            "19_сентября_— 20_октября 1944_г.",
        ),
        ("1944-10", "Октобар 1944.", "October 1944", "Октябрь 1944_г."),
        ("1944-10-14~", "око 14._октобра 1944.", "about 14_October 1944", "около 14_октября 1944_г."),
    ],
)
def test_a_heading_names_the_month_in_the_nominative_where_the_language_allows(
    date, serbian, english, russian
):
    texts = [spaced(heading_text(MuseumDate.parse(date), tag)) for tag in TAGS]
    assert texts == [serbian, to_latin(serbian), english, russian]


@pytest.mark.parametrize(
    ("date", "serbian", "english", "russian"),
    [
        ("1944-09-19", "19._IX", "19_Sep", "19_сент."),
        ("1944-10-16/1944-10-19", "16–19._X", "16–19_Oct", "16–19_окт."),
        ("1944-09-28/1944-09-29", "28–29._IX", "28–29_Sep", "28–29_сент."),
        ("1944-09-19/1944-10-20", "19._IX_– 20._X", "19_Sep_– 20_Oct", "19_сент._— 20_окт."),
        ("1944-10", "X_1944.", "Oct_1944", "окт._1944"),
        ("1944", "1944.", "1944", "1944"),
        ("1941/1945", "1941._– 1945.", "1941_– 1945", "1941_— 1945"),
    ],
)
def test_dates_are_short_on_the_spine(date, serbian, english, russian):
    texts = [spaced(short_text(MuseumDate.parse(date), tag)) for tag in TAGS]
    assert texts == [serbian, serbian, english, russian]


@pytest.mark.parametrize(
    ("date", "day", "month"),
    [
        ("1944-09-19", "19", "IX"),
        ("1944-09-19/1944-09-21", "19–21", "IX"),
        ("1944-09-19/1944-10-20", "19–20", "IX–X"),
        ("1944-09-19/1944-10-19", "19–19", "IX–X"),
        ("1944-10", "", "X"),
        ("1944-09-19/1944-10", "", "IX–X"),
        ("1944", "1944", ""),
        ("1941/1945-05-09", "1941–1945", ""),
    ],
)
def test_day_and_month_stand_apart_on_a_narrow_spine(date, day, month):
    assert spine_parts(MuseumDate.parse(date)) == SpineParts(day, month)


def test_a_language_without_month_names_gets_the_iso_form():
    date = MuseumDate.parse("1944-09-19/1944-10-20")
    texts = {spaced(write(date, "fr")) for write in (long_text, heading_text, short_text)}
    assert texts == {"1944-09-19_– 1944-10-20"}


@given(DAYS, st.sampled_from(TAGS))
def test_a_day_never_parts_from_its_month(day, tag):
    date = MuseumDate.parse(day)
    for text in (long_text(date, tag), heading_text(date, tag), short_text(date, tag)):
        assert text.split(" ")[0].startswith(str(date.start.day))
        assert "\u00a0" in text.split(" ")[0]


@given(DAYS, DAYS)
def test_serbian_in_latin_letters_is_the_cyrillic_text_transliterated(first, second):
    text = "/".join(sorted({first, second}))
    date = MuseumDate.parse(text)
    assert long_text(date, "sr-Latn") == to_latin(long_text(date, "sr-Cyrl"))


@pytest.mark.parametrize(
    ("date", "serbian", "english", "russian"),
    [
        ("1944-10-14", "14._октобар", "14_October", "14_октября"),
        ("1944-10?", "Октобар (?)", "October (?)", "Октябрь (?)"),
        ("1944-10-15/1944-10-19", "15–19._октобар", "15–19_October", "15–19_октября"),
        ("1944-10-15?/1944-10-19", "15–19._октобар (?)", "15–19_October (?)", "15–19_октября (?)"),
        ("1944-10-15/1944-10-19?", "15–19._октобар (?)", "15–19_October (?)", "15–19_октября (?)"),
        ("1944-10-15~/1944-10-19", "око 15–19._октобра", "about 15–19_October", "около 15–19_октября"),
        (
            "1944-09-30?/1944-10-02",
            "30._септембар (?)_– 2._октобар",
            "30_September (?)_– 2_October",
            "30_сентября (?)_— 2_октября",
        ),
    ],
)
def test_a_card_names_days_of_one_month_as_one_span_without_the_year(
    date: str, serbian: str, english: str, russian: str
) -> None:
    parsed = MuseumDate.parse(date)
    assert spaced(day_text(parsed, "sr-Cyrl")) == serbian
    assert spaced(day_text(parsed, "sr-Latn")) == to_latin(serbian)
    assert spaced(day_text(parsed, "en")) == english
    assert spaced(day_text(parsed, "ru")) == russian


@given(
    st.dates(), st.integers(1, 27), st.sampled_from(["", "?", "~", "%"]), st.sampled_from(["", "?", "~", "%"])
)
def test_a_doubt_about_either_day_stays_in_the_span_of_a_card(
    first: date, days: int, doubt: str, other: str
) -> None:
    last = first.replace(day=min(first.day + days, 28)) if first.day < 28 else first
    text = str(first) + doubt if last == first else f"{first}{doubt}/{last}{other}"
    doubts = doubt if last == first else doubt + other
    for tag in TAGS:
        assert ("(?)" in day_text(MuseumDate.parse(text), tag)) == any(each in doubts for each in "?%")
