from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.drafting.articles import article_of, opening_of, written_lines


def paragraphs(text: str) -> list[str]:
    return [each.text for each in article_of("x", written_lines(text)).paragraphs]


def test_every_line_of_a_text_is_a_paragraph() -> None:
    assert paragraphs("Први.\n\nДруги.\nТрећи.") == ["Први.", "Други.", "Трећи."]


def test_lines_that_were_broken_to_a_width_are_put_together() -> None:
    text = (
        "The bridge was opened in the spring of the year in which the\n"
        "last of the old ferries was taken out of the water and sold to\n"
        "a timber merchant from the other bank.\n\n"
        "He used it as a house-\nboat until it sank in the great storm, which nobody on that\n"
        "part of the river had seen coming.\n"
    )
    assert len(paragraphs(text)) == 2
    assert paragraphs(text)[1].startswith("He used it as a houseboat until")


def test_a_list_of_captions_is_not_taken_for_one_broken_paragraph() -> None:
    assert len(paragraphs("Soldiers on the bridge, 1944\nThe burnt mill\nChildren at the well, 1945")) == 3


def test_invisible_characters_and_odd_spaces_are_cleared_away() -> None:
    assert paragraphs("\ufeffМо\u00adст\u00a0\u2009 и\u200bме\u2028\r\nкрај") == ["Мост име", "крај"]


@given(st.text())
def test_no_letter_of_a_text_is_lost_in_paragraphs(text: str) -> None:
    def letters(words: str) -> str:
        return "".join(char for char in words if char.isalnum())

    assert letters("".join(paragraphs(text))) == letters(text)


def test_a_paragraph_longer_than_people_write_is_parted_at_a_space() -> None:
    parted = paragraphs("реч " * 4000)
    assert max(map(len, parted)) <= 6000
    assert " ".join(parted) == ("реч " * 4000).strip()


def test_an_opening_leaves_out_quotation_marks_and_dashes() -> None:
    assert opening_of("– „Куда ћемо сад“, упитао је кувар Сретен тихо.") == "Куда ћемо сад, упитао је кувар …"
