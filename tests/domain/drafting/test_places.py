import pytest

from kiosk.domain.drafting.names import names_of
from kiosk.domain.drafting.people import people_of
from kiosk.domain.drafting.places import places_of


def places(text: str, tag: str) -> list[str]:
    names = names_of([(1, text)], tag)
    people = frozenset(spot for person in people_of(names) for spot in person.spots)
    return [place.name for place in places_of(names, people)]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Из Београда су кренули у Москву.", "sr-Cyrl", ["Београд", "Москва"]),
        ("до Бањице, код Болеча и према Гроцкој", "sr-Cyrl", ["Бањица", "Болеч", "Гроцка"]),
        ("стизале су из Каћа, Футога и Петроварадина", "sr-Cyrl", ["Каћ", "Футог", "Петроварадин"]),
        ("борбе за Савски мост и Авалску шуму", "sr-Cyrl", ["Савски мост", "Авалска шума"]),
        ("гори кућа у Кнез Михаиловој улици", "sr-Cyrl", ["Кнез Михаилова улица"]),
        ("стигли су на острво Вис", "sr-Cyrl", ["Вис"]),
        ("uhapšena je u Čačku", "sr-Latn", ["Čačak"]),
        ("stigao je u selo Gornja Trepča", "sr-Latn", ["Gornja Trepča"]),
        ("u pravcu Čukarica-Topčider", "sr-Latn", ["Čukarica", "Topčider"]),
        (
            "They sailed from Liverpool to Archangel past Sava Bridge.",
            "en",
            ["Liverpool", "Archangel", "Sava Bridge"],
        ),
        ("отряд шёл по льду реки Хатанги в Ленинград", "ru", ["Хатанга", "Ленинград"]),
        ("у Савского моста", "ru", ["Савский мост"]),
    ],
)
def test_places_are_found_and_named_in_the_nominative(text: str, tag: str, expected: list[str]) -> None:
    assert places(text, tag) == expected


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("код зграде „Албанија“", "sr-Cyrl"),
        ("У октобру су Немци чекали.", "sr-Cyrl"),
        ("на Титов захтев", "sr-Cyrl"),
        ("u Miloševićevom dnevniku", "sr-Latn"),
        ("Ana Lukić writes in Turning Wheels of it", "en"),
        ("in German hands in October", "en"),
    ],
)
def test_quoted_names_peoples_and_months_are_no_places(text: str, tag: str) -> None:
    assert places(text, tag) == []
