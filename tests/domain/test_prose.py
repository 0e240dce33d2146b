import pytest

from kiosk.domain.prose import sentences, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Тенк Т-34 – и „Каћуше“.", ("Тенк", "Т-34", "и", "„Каћуше“.")),
        ("око 10\u00a0км", ("око", "10", "км")),
        ("осло\u00adбо\u00adђе\u00adње", ("ослобођење",)),
        ("12-\u2060й корпус", ("12-й", "корпус")),
        ("… — !", ()),
    ],
)
def test_words_hold_a_letter_or_a_digit(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "14. октобра почела је операција.",
        "Дошла је 21. Српска дивизија.",
        "Маршал Ф.И. Толбухин је стигао.",
        "Пуковник Н. А. Никитин је ту.",
        "Стан у ул. Кнеза Милоша.",
        "Дошао је г. Петровић.",
        "Мине, пристаниште и т. д. су нестали.",
        "У 21.30 је ушао.",
        "Стигао је др Петар.",
    ],
)
def test_ordinals_initials_and_abbreviations_do_not_end_a_sentence(text):
    assert sentences(text) == (text,)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Почело је 1944. Немци су бежали.", 2),
        ("Погинуо је у октобру 1944. 14. октобра је почело.", 2),
        ("„Иза моста је град. У напад!..“ У то време Немци пуцају.", 3),
        ("Мине и т. д. За војском су ишли деминери.", 2),
        ("Нису прошли из Армије Е. Немци су стали.", 2),
        ("Шта сад? Ништа… Чекамо!", 3),
        ("Рекао је: „Напред.“ Пошли су.", 2),
        ("Ослобођен је град. – Који?", 2),
        ("Это было в 1944 г. Немцы отступали.", 2),
        ("Без тачке\n\nДруги став", 2),
        ("", 0),
    ],
)
def test_sentences_are_parted_where_a_reader_parts_them(text, count):
    assert len(sentences(text)) == count


def test_parted_sentences_keep_every_word():
    text = "Пали су. „Тако је.“ Било је 20. октобра 1944. Крај."
    assert " ".join(sentences(text)) == text
