import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.dates import DateError, DatePoint, MuseumDate, Precision

MARKS = st.sampled_from(["", "~", "?", "%"])
YEARS = st.integers(1, 9999).map("{:04}".format)
MONTHS = st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
DAYS = st.dates().map(str)
POINTS = st.builds("{}{}".format, YEARS | MONTHS | DAYS, MARKS)


def dates_of(text: str) -> list[MuseumDate]:
    return [MuseumDate.parse(part) for part in text.split()]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("1944", MuseumDate(DatePoint(1944))),
        ("1944-10", MuseumDate(DatePoint(1944, 10))),
        ("1944-10-14", MuseumDate(DatePoint(1944, 10, 14))),
        ("1944-10~", MuseumDate(DatePoint(1944, 10, approximate=True))),
        ("1944-10-14?", MuseumDate(DatePoint(1944, 10, 14, uncertain=True))),
        ("1944%", MuseumDate(DatePoint(1944, approximate=True, uncertain=True))),
        ("1944-09-19/1944-10-20", MuseumDate(DatePoint(1944, 9, 19), DatePoint(1944, 10, 20))),
        ("1944-09/1944-10-20", MuseumDate(DatePoint(1944, 9), DatePoint(1944, 10, 20))),
        ("1944-09~/1944-10", MuseumDate(DatePoint(1944, 9, approximate=True), DatePoint(1944, 10))),
    ],
)
def test_edtf_is_read_and_written(text, date):
    assert MuseumDate.parse(text) == date
    assert str(date) == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Write 1944, 1944-10"),
        ("14.10.1944", "Write 1944, 1944-10"),
        ("1944-1", "Write 1944, 1944-10"),
        ("44-10", "Write 1944, 1944-10"),
        ("1944-10-14\n", "Write 1944, 1944-10"),
        ("١٩٤٤", "Write 1944, 1944-10"),
        ("~1944", "Write 1944, 1944-10"),
        ("1944-10-14/", "Write 1944, 1944-10"),
        ("1944/1945/1946", "Write 1944, 1944-10"),
        ("0000", "four digits"),
        ("1944-13", "no month 13"),
        ("1944-00", "no month 00"),
        ("1944-09-31", "no day 31 in 1944-09"),
        ("1943-02-29", "no day 29 in 1943-02"),
        ("1944-10-20/1944-09-19", "does not end after it begins"),
        ("1944-10/1944-10", "does not end after it begins"),
        ("1944-10-05/1944-10-01", "does not end after it begins"),
    ],
)
def test_anything_else_is_refused_with_a_sentence(text, reason):
    with pytest.raises(DateError, match=reason) as caught:
        MuseumDate.parse(text)
    assert str(caught.value).startswith(f"“{text}” is no date: ")


def test_a_day_without_a_month_cannot_be_built():
    with pytest.raises(DateError, match="needs a month"):
        DatePoint(1944, None, 14)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1944", (1944, 1, 1), (1944, 12, 31)),
        ("1944-02", (1944, 2, 1), (1944, 2, 29)),
        ("1944-10-14", (1944, 10, 14), (1944, 10, 14)),
        ("1944-09/1944-10", (1944, 9, 1), (1944, 10, 31)),
    ],
)
def test_a_date_knows_its_first_and_last_day(text, first, last):
    assert (MuseumDate.parse(text).first_day, MuseumDate.parse(text).last_day) == (first, last)


def test_a_date_covers_the_days_between_its_ends():
    date = MuseumDate.parse("1944-09-28/1944-10-02")
    assert date.covers((1944, 9, 28))
    assert date.covers((1944, 10, 2))
    assert not date.covers((1944, 9, 27))
    assert not date.covers((1944, 10, 3))


def test_earlier_dates_come_first_and_shorter_ones_before_longer():
    in_order = "1944-09-19 1944-09-19/1944-09-21 1944-09-28/1944-09-29 1944-10-01 1944-10 1944-10-14"
    assert sorted(dates_of(" ".join(reversed(in_order.split())))) == dates_of(in_order)


def test_a_date_compares_with_dates_only():
    with pytest.raises(TypeError):
        assert MuseumDate.parse("1944") < "1945"


def test_precision_is_what_was_written():
    precisions = [date.start.precision for date in dates_of("1944 1944-10 1944-10-14")]
    assert precisions == [Precision.YEAR, Precision.MONTH, Precision.DAY]


@given(POINTS)
def test_every_point_reads_back_as_it_was_written(text):
    date = MuseumDate.parse(text)
    assert str(date) == text
    assert date.first_day <= date.last_day


@given(POINTS, POINTS)
def test_a_span_is_either_refused_or_reads_back_and_ends_after_it_begins(first, last):
    start, end = MuseumDate.parse(first), MuseumDate.parse(last)
    sound = start.first_day <= end.first_day and start.last_day < end.last_day
    text = f"{first}/{last}"
    if sound:
        assert str(MuseumDate.parse(text)) == text
    else:
        with pytest.raises(DateError):
            MuseumDate.parse(text)


@given(st.builds(MuseumDate.parse, POINTS), st.builds(MuseumDate.parse, POINTS))
def test_of_two_dates_one_is_earlier_or_they_are_the_same(one, other):
    assert [one < other, one == other, one > other].count(True) == 1
