import pytest

from kiosk.domain.drafting.names import names_of
from kiosk.domain.drafting.people import people_of


def people(text: str, tag: str) -> list[str]:
    return [person.name.replace("\u00a0", " ") for person in people_of(names_of([(1, text)], tag))]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Разговарао је са маршалом Толбухином.", "sr-Cyrl", ["Толбухин"]),
        ("по команди генерала Владимира Жданова", "sr-Cyrl", ["Владимир Жданов"]),
        ("бригада пуковника Н.А. Никитина", "sr-Cyrl", ["Н. А. Никитин"]),
        ("Преносе маршала Јосипа Броза Тита. Тито је стигао.", "sr-Cyrl", ["Јосип Броз Тито"]),
        ("под командом Даниле Лекића", "sr-Cyrl", ["Данило Лекић"]),
        ("Сима Лазић гледа са прозора", "sr-Cyrl", ["Сима Лазић"]),
        ("Према сведочењу Вере Костић", "sr-Cyrl", ["Вера Костић"]),
        ("Библиотекар Ђорђе Радојичић писао је.", "sr-Cyrl", ["Ђорђе Радојичић"]),
        ("Rod Ive Andrića živeo je tu. Ivo Andrić je otišao.", "sr-Latn", ["Ivo Andrić"]),
        ("kod njenog muža Ivana Matkovščika", "sr-Latn", ["Ivan Matkovščik"]),
        ("troops under Marshal Fyodor Tolbukhin", "en", ["Fyodor Tolbukhin"]),
        ("Tito's men and Winston Churchill", "en", ["Tito", "Winston Churchill"]),
        ("The Duke of Brunswick wrote home", "en", ["Brunswick"]),
        ("под командованием маршала Ф. И. Толбухина", "ru", ["Ф. И. Толбухин"]),
        ("Историк Анна Белова и купец Николай Витушечников", "ru", ["Анна Белова", "Николай Витушечников"]),
        ("встретился со Сталиным", "ru", ["Сталин"]),
    ],
)
def test_persons_are_found_and_named_in_the_nominative(text: str, tag: str, expected: list[str]) -> None:
    assert people(text, tag) == expected


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("снаге Трећег украјинског фронта и Црвена армија", "sr-Cyrl"),
        ("Титов захтев чули су Немци и Енглези у Београду.", "sr-Cyrl"),
        ("The Red Army and the Third Ukrainian Front in October", "en"),
        ("at Victoria Station and on Sava Bridge", "en"),
        ("Красная Армия и Верховный Совет", "ru"),
    ],
)
def test_armies_peoples_and_places_are_no_persons(text: str, tag: str) -> None:
    assert [name for name in people(text, tag) if name != "Тито"] == []


def test_a_surname_alone_is_the_person_named_in_full_elsewhere() -> None:
    text = "Пеко Дапчевић је дошао. Жданов је ћутао. Дапчевића су чекали."
    persons = people_of(names_of([(1, text)], "sr-Cyrl"))
    assert [len(person.spots) for person in persons if person.name == "Пеко Дапчевић"] == [2]


def test_two_persons_of_one_surname_stay_two() -> None:
    assert people("Đorđe Stanojević i Milan Stanojević bili su braća.", "sr-Latn") == [
        "Đorđe Stanojević",
        "Milan Stanojević",
    ]
