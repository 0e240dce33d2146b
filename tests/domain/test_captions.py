from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.recordings import CAPTIONS

from kiosk.domain.captions import MAX_CUES, CaptionsError, Cue, read_captions


def test_captions_are_plain_words_with_their_times() -> None:
    assert read_captions(CAPTIONS) == (
        Cue(500, 1500, "Прва реченица."),
        Cue(1600, 2600, "Друга реченица,\nу два реда."),
    )


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_line_breaks_of_every_system_are_read(line_break: str) -> None:
    text = "\ufeffWEBVTT - Пробе\n\n00:00.000 --> 00:01.000\nРеч\n".replace("\n", line_break)

    assert read_captions(text) == (Cue(0, 1000, "Реч"),)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("<c.yellow.bg>жуто</c> и <b>масно</b>", "жуто и масно"),
        ("<00:00.500>пева<00:00.700> се", "пева се"),
        ("A &amp; B &lt;i&gt; &nbsp;&lrm;крај", "A & B <i> крај"),
        ('<img src="x" onerror="y">слика', "слика"),
        ("недовршено <v", "недовршено"),
        ("\u202eназад\u0007", "назад"),
    ],
)
def test_markup_never_reaches_the_screen(line: str, words: str) -> None:
    (cue,) = read_captions(f"WEBVTT\n\n00:00.000 --> 00:01.000\n{line}\n")

    assert cue.text == words


def test_blocks_without_words_are_passed_over() -> None:
    text = (
        "WEBVTT\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\n"
        "NOTE тајна\n\n00:00.000 --> 00:01.000\n\n00:01.000 --> 01:00:02.000\nРеч\n"
    )

    assert read_captions(text) == (Cue(1000, 3_602_000, "Реч"),)


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 1, "begins with the line WEBVTT"),
        ("1\n00:00:00,000 --> 00:00:01,000\nРеч\n", 1, "begins with the line WEBVTT"),
        ("WEBVTT\n\n00:00:00,000 --> 00:00:01,000\nРеч\n", 3, "is not such a line as"),
        ("WEBVTT\n\nпрва\n00:61.000 --> 00:62.000\nРеч\n", 4, "is not such a line as"),
        ("WEBVTT\n\nреч без времена\n", 3, "needs a line such as"),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nРеч\n", 3, "ends before it begins"),
        ("WEBVTT\n\n00:02.000 --> 00:03.000\nА\n\n00:01.000 --> 00:03.000\nБ\n", 6, "begins before the one"),
        (f"WEBVTT\n\n00:02.000 --> 00:03.000\n{'а' * 301}\n", 3, "longer than 300 characters"),
        ("WEBVTT\n" + "\n00:02.000 --> 00:03.000\nа\n" * (MAX_CUES + 1), 3 * MAX_CUES + 3, "more than 5000"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(CaptionsError, match=reason) as error:
        read_captions(text)

    assert error.value.line == line


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    cues: tuple[Cue, ...] = ()
    with suppress(CaptionsError):
        cues = tuple(read_captions(f"WEBVTT\n\n{text}"))
    assert all(cue.start_ms < cue.end_ms and cue.text for cue in cues)
