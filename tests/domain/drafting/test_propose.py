import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.articles import SAMPLES, drafted, found, proposed, sample_names

from kiosk.domain.drafting.articles import Form, article_of
from kiosk.domain.drafting.proposal import COVERING, PieceKind, Proposal
from kiosk.domain.drafting.propose import propose

WORDS = sorted({word for path in SAMPLES.iterdir() for word in path.read_text(encoding="utf-8").split()})
ODD = ["„", "“", "«", "»", '"', ":", "—", "\n", "\n\n", "1944.", "31. фебруара 1944.", "…", "(", "* * *"]
LINES = st.lists(st.sampled_from([*WORDS, *ODD]), max_size=40).map(" ".join) | st.text(max_size=60)
WRITTEN = st.lists(st.tuples(LINES, st.sampled_from(Form), st.integers(0, 6)), max_size=12)


def held(proposal: Proposal) -> list[int]:
    return sorted(number for piece in proposal.pieces if piece.kind in COVERING for number in piece.holds)


@settings(max_examples=60)
@given(WRITTEN)
def test_every_paragraph_of_any_text_is_in_one_piece_and_no_more(
    written: list[tuple[str, Form, int]],
) -> None:
    article = article_of("any", written)
    proposal = propose(article)
    assert held(proposal) == [each.number for each in article.paragraphs]
    for piece in proposal.pieces:
        assert {spot.paragraph for spot in piece.spots} <= set(piece.paragraphs)
        assert all(spot.end <= len(article.text_of(spot.paragraph)) for spot in piece.spots)
    assert len({piece.id for piece in proposal.pieces}) == len(proposal.pieces)


@pytest.mark.parametrize("name", sample_names())
def test_of_the_samples_nothing_is_left_but_lists_and_authors(name: str) -> None:
    proposal = proposed(name)
    reasons = ("names the author", "a note", "title of a list", "belongs to the sources", "a row of a table")
    assert len(sample_names()) >= 8
    assert all(any(each in piece.reason for each in reasons) for piece in proposal.of(PieceKind.LEFT))
    assert proposal.left_out() == tuple(piece.holds[0] for piece in proposal.of(PieceKind.LEFT))


@pytest.mark.parametrize("name", sample_names())
def test_the_language_of_a_sample_is_the_one_in_its_name(name: str) -> None:
    assert proposed(name).language == name.split(".")[1]


CAPTIONS = {
    "convoy.en.md": [5],
    "ekspedicija.ru.md": [4],
    "kafana.sr-Latn.txt": [3, 7, 8, 9],
    "most.sr-Cyrl.txt": [4, 9, 11],
    "observatory.en.txt": [5],
    "pisma.sr-Cyrl.md": [11],
    "siege.en.txt": [8, 9, 10],
    "station.ru.txt": [3, 9],
    "tesla.sr-Latn.txt": [6, 12],
}


@pytest.mark.parametrize("name", sample_names())
def test_captions_are_found_where_they_stand_and_nowhere_else(name: str) -> None:
    captions = proposed(name).of(PieceKind.CAPTION)
    assert [piece.paragraphs[0] for piece in captions] == CAPTIONS[name]


QUOTED = {
    "convoy.en.md": [
        ("Thomas Reid", None),
        ("Margaret Doyle", "Cold Water"),
        ("Thomas Reid", "A Sailor's Account"),
    ],
    "ekspedicija.ru.md": [("Мария Зуева", "Дневник радистки"), ("Павел Ермолин", None)],
    "kafana.sr-Latn.txt": [("Pera Todorović", "Dnevnik jednog dobrovoljca")],
    "most.sr-Cyrl.txt": [("Андра Јовановић", None), ("Стеван Радаковић", "Дунавски гласник")],
    "observatory.en.txt": [(None, None)],
    "pisma.sr-Cyrl.md": [(None, None)],
    "siege.en.txt": [("Brunswick", None), ("Johann Dietrich", "memoirs")],
    "station.ru.txt": [("Николай Витушечников", "воспоминания"), ("Анна Белова", "Дорога на Север")],
    "tesla.sr-Latn.txt": [("Đorđe Stanojević", "pismo"), ("Selimir Đorđević", "dnevnik")],
}


@pytest.mark.parametrize("name", sample_names())
def test_quotations_come_with_their_author_and_work(name: str) -> None:
    quotations = proposed(name).of(PieceKind.QUOTATION)
    assert [(piece.author, piece.work) for piece in quotations] == QUOTED[name]


def test_headings_open_chapters_with_the_dates_told_below_them() -> None:
    chapters = proposed("convoy.en.md").of(PieceKind.CHAPTER)
    assert [(piece.text, str(piece.date)) for piece in chapters] == [
        ("Before the ice", "1941-11-03/1941-11-09"),
        ("Fourteen days", "1941-11-14/1941-11-16"),
        ("Archangel", "1941-11-22"),
    ]


def test_a_text_without_headings_is_parted_by_its_dates() -> None:
    chapters = proposed("station.ru.txt").of(PieceKind.CHAPTER)
    assert [str(piece.date) for piece in chapters] == ["1872-06-20", "1918-10-14/1918-10-15", "1926"]
    assert [piece.holds for piece in chapters] == [(), (), ()]


def test_a_heading_too_deep_for_a_chapter_is_the_heading_of_its_text() -> None:
    texts = {piece.heading: piece.holds for piece in proposed("pisma.sr-Cyrl.md").of(PieceKind.TEXT)}
    assert texts["Посета"] == (8, 9)


def test_numbered_headings_in_capitals_and_plain_ones_are_headings() -> None:
    body = "У граду је тада живело мало људи, а свака улица имала је по једну чесму и по две крушке."
    text = f"О граду\n\n1. Почетак\n\n{body}\n\nВЕЛИКА ПОПЛАВА\n\n{body}\n\nКрај\n\n{body}"
    assert found(drafted(text), PieceKind.CHAPTER) == ["1. Почетак", "ВЕЛИКА ПОПЛАВА", "Крај"]


def test_a_text_without_a_title_gets_one_from_its_place_and_years() -> None:
    (title,) = proposed("kafana.sr-Latn.txt").of(PieceKind.TITLE)
    assert (title.text, title.holds) == ("Skadarska ulica, 1832–1952.", ())


def test_a_first_line_that_names_a_place_is_the_title_and_no_caption() -> None:
    body = "Мост строили три года, и за это время на реке не утонул ни один человек и ни одна лодка."
    proposal = drafted(f"Как строили мост через Саву\n\n{body}\n\nМост. Апрель 1882 г.")
    assert found(proposal, PieceKind.TITLE) == ["Как строили мост через Саву"]
    assert found(proposal, PieceKind.CAPTION) == ["Мост. Апрель 1882 г."]


def test_pieces_say_why_they_are_proposed() -> None:
    assert all(piece.reason for name in sample_names() for piece in proposed(name).pieces)
