import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.date_texts import long_text
from kiosk.domain.dates import DatePoint, MuseumDate
from kiosk.domain.drafting.dates import dates_of


def dates(text: str, tag: str) -> list[str]:
    return [str(mention.date) for mention in dates_of([(1, text)], tag)]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Деветнаестог септембра 1944. слетели су", "sr-Cyrl", ["1944-09-19"]),
        ("19. септембра 1944. године", "sr-Cyrl", ["1944-09-19"]),
        ("У ноћи између 28. и 29. септембра 1944. прешли су", "sr-Cyrl", ["1944-09-28/1944-09-29"]),
        ("ноћу 14/15. октобра 1944", "sr-Cyrl", ["1944-10-14/1944-10-15"]),
        ("од 19. септембра до 20. октобра 1944.", "sr-Cyrl", ["1944-09-19/1944-10-20"]),
        ("рођен 7. V 1892. у Кумровцу", "sr-Cyrl", ["1892-05-07"]),
        ("Београд октобра 1944.", "sr-Cyrl", ["1944-10"]),
        ("око 1930. године", "sr-Cyrl", ["1930~"]),
        ("пролеће 1925.", "sr-Cyrl", ["1925"]),
        ("u noći 14. na 15. oktobar 1944.", "sr-Latn", ["1944-10-14/1944-10-15"]),
        ("dana 14.10.1944. i 14. 10. 1944. godine", "sr-Latn", ["1944-10-14", "1944-10-14"]),
        ("October 14, 1944", "en", ["1944-10-14"]),
        ("14 October 1944", "en", ["1944-10-14"]),
        ("the 14th of October, 1944", "en", ["1944-10-14"]),
        ("the fourteenth of October 1944", "en", ["1944-10-14"]),
        ("October 14–20, 1944", "en", ["1944-10-14/1944-10-20"]),
        ("between 14 and 15 October 1944", "en", ["1944-10-14/1944-10-15"]),
        ("10/14/1944 and 1944-10-14", "en", ["1944-10-14", "1944-10-14"]),
        ("In the spring of 1717 Prince Eugene", "en", ["1717"]),
        ("1939–45", "en", ["1939/1945"]),
        ("14 октября 1944 года", "ru", ["1944-10-14"]),
        ("в ночь с 14 на 15 октября 1944 года", "ru", ["1944-10-14/1944-10-15"]),
        ("в октябре 1944 г.", "ru", ["1944-10"]),
        ("в 1941–1945 гг.", "ru", ["1941/1945"]),
    ],
)
def test_dates_are_read_in_the_forms_that_people_write(text: str, tag: str, expected: list[str]) -> None:
    assert dates(text, tag) == expected


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("са преко 2000 оруђа и 150 тенкова", "sr-Cyrl"),
        ("у 21.30 ушли су у град", "sr-Cyrl"),
        ("36. бригада", "sr-Cyrl"),
        ("they may march 3 miles with 2000 men", "en"),
        ("2000 орудий", "ru"),
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str, tag: str) -> None:
    assert dates(text, tag) == []


def test_a_date_without_a_year_takes_the_year_stated_before_it() -> None:
    first, second = dates_of(
        [(1, "19. септембра 1944. полете."), (2, "Већ 21. септембра стигну.")], "sr-Cyrl"
    )
    assert (str(first.date), first.year_is_inferred) == ("1944-09-19", False)
    assert (str(second.date), second.year_is_inferred) == ("1944-09-21", True)


def test_a_year_told_in_passing_does_not_bend_the_dates_after_it() -> None:
    text = "14. октобра 1944. Кућа саграђена 1892. године горела је до 16. октобра."
    assert dates(text, "sr-Cyrl") == ["1944-10-14", "1892", "1944-10-16"]


def test_a_text_without_any_year_has_dates_without_one() -> None:
    (mention,) = dates_of([(1, "Стигли су 14. октобра.")], "sr-Cyrl")
    assert mention.date is None
    assert mention.text == "14. октобра"


@given(st.dates(), st.sampled_from(["sr-Cyrl", "sr-Latn", "en", "ru"]))
def test_every_day_that_the_kiosk_writes_is_read_again(day: object, tag: str) -> None:
    year, month, number = (int(part) for part in str(day).split("-"))
    if not 1000 <= year <= 2099:
        year = 1900 + year % 100
    date = MuseumDate(DatePoint(year, month, min(number, 28)))
    written = long_text(date, tag).replace("\u00a0", " ")
    assert dates(f"… {written}", tag) == [str(date)]
