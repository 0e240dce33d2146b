import pytest
from tests.articles import drafted, first

from kiosk.domain.drafting.proposal import Piece, PieceKind

INTRODUCED = "Историчар Олег Вус у књизи „Битка за град“ овако описује тај дан:"


def quotations(text: str) -> tuple[Piece, ...]:
    return drafted(text).of(PieceKind.QUOTATION)


def test_a_passage_after_an_authors_introduction_is_a_quotation() -> None:
    text = f"{INTRODUCED}\n\nБорбе се нису стишавале. Нико није спавао ни ноћу ни дању, а тенкови су стајали."
    (quotation,) = quotations(text)
    assert (quotation.author, quotation.work, quotation.work_kind) == ("Олег Вус", "Битка за град", "book")
    assert quotation.paragraphs == quotation.holds == (1, 2)
    assert quotation.introduction == INTRODUCED
    assert quotation.text.startswith("Борбе се")


def test_a_passage_goes_on_beyond_a_caption_while_its_persons_speak() -> None:
    text = (
        f"{INTRODUCED}\n\nЖданов је стајао крај моста. Генерал Пеко Дапчевић рапортовао је да је дошао.\n\n"
        "Борци улазе у град. Октобар 1944.\n\n"
        "Жданов је показао на мост и рекао: „Иза моста је главни град. У напад!“ Пеко Дапчевић је ћутао.\n\n"
        "Три дана касније мост је био слободан и град је био слободан."
    )
    assert quotations(text)[0].paragraphs == (1, 2, 4)


@pytest.mark.parametrize(
    ("text", "words", "author"),
    [
        (
            "Stanojević je pisao. Profesor Đorđe Stanojević je rekao: „Voda radi danju i noću.“",
            "Voda radi danju i noću.",
            "Đorđe Stanojević",
        ),
        (
            "„Никада нећу заборавити тај мирис“, сећа се Сима Лазић.",
            "Никада нећу заборавити тај мирис",
            "Сима Лазић",
        ),
        (
            "«Город проснулся и больше не засыпал», — писал купец Николай Орлов.",
            "Город проснулся и больше не засыпал",
            "Николай Орлов",
        ),
        (
            '"We shall sail with what we have," Captain Thomas Reid told his men.',
            "We shall sail with what we have",
            "Thomas Reid",
        ),
    ],
)
def test_words_in_quotation_marks_beside_a_verb_of_saying_are_a_quotation(
    text: str, words: str, author: str
) -> None:
    (quotation,) = quotations(text)
    assert (quotation.text, quotation.author) == (words, author)
    assert first(drafted(text), PieceKind.TEXT).holds == (1,)


def test_who_speaks_is_the_person_named_last_where_the_introduction_names_nobody() -> None:
    (quotation,) = quotations(
        "Град је посетио Никола Тесла. У обраћању је рекао: „Остао сам Србин и преко мора.“"
    )
    assert quotation.author == "Никола Тесла"
    assert quotation.reason.endswith("the person was named before")


@pytest.mark.parametrize(
    "text",
    [
        "Тенкови су дошли до зграде „Албанија“ и хотела „Москва“, а лист „Борба и Политика и Новости“ ћути.",
        "The ship “Harlow Star of the Seas” left the port of Liverpool in November.",
        "У нападу су учествовале ове јединице:\n\nТри пука пешадије, два пука тенкова и једна дивизија.",
    ],
)
def test_titles_in_quotation_marks_and_lists_are_no_quotations(text: str) -> None:
    assert quotations(text) == ()


def test_a_line_below_a_block_quotation_says_whose_it_is() -> None:
    (quotation,) = quotations(
        "The historian Margaret Doyle wrote:\n\n“The sea had forgotten us, and so it let us through.”\n\n"
        "— Margaret Doyle, Cold Water"
    )
    assert (quotation.author, quotation.work) == ("Margaret Doyle", "Cold Water")
    assert quotation.text == "The sea had forgotten us, and so it let us through."
    assert quotation.holds == (1, 2, 3)
