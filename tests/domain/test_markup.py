import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.markup import (
    MarkupError,
    Paragraph,
    Run,
    RunKind,
    escape,
    fold_lines,
    longest_sentence,
    markup_fault,
    parse,
    plain_text,
    protected_spans,
    sentences,
    styled_paragraphs,
    styled_text,
    term_ids,
    word_count,
    write,
)

WORDS = st.text(alphabet="абвгЉЊabc 1<&>*[]{}|\\„“.,-", min_size=1).map(str.strip).filter(bool)
RUNS = st.one_of(
    st.builds(Run, WORDS),
    st.builds(Run, WORDS, st.just(RunKind.ITALIC)),
    st.builds(Run, WORDS, st.just(RunKind.TERM), st.sampled_from(["t-34", "novj", "x_1"])),
    st.builds(Run, WORDS, keep=st.just(True)),
    st.builds(Run, WORDS, st.just(RunKind.ITALIC), keep=st.just(True)),
)
PARAGRAPHS = st.lists(st.lists(RUNS, min_size=1).map(lambda runs: Paragraph(tuple(runs))))
MARKUP_LIKE = st.lists(
    st.sampled_from([*"абЉ b*[]{}|\\\n<.1", "[[t-34|", "]]", "{{", "}}", "\n\n", "*а*", "{{XX}}", "\\*"])
).map("".join)


def plain(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def test_a_blank_line_parts_paragraphs_and_a_line_break_is_a_space():
    assert parse("Први ред  \n  и други.\r\n\r\n \t\nДруги став.\n") == (
        plain("Први ред и други."),
        plain("Други став."),
    )


def test_an_empty_text_has_no_paragraphs():
    assert parse(" \n\n  ") == ()


def test_italics_glossary_words_and_kept_words_become_runs():
    assert parse("У *Правди* [[novj|борци НОВЈ]] и {{C-47}}.") == (
        Paragraph(
            (
                Run("У "),
                Run("Правди", RunKind.ITALIC),
                Run(" "),
                Run("борци НОВЈ", RunKind.TERM, "novj"),
                Run(" и "),
                Run("C-47", keep=True),
                Run("."),
            )
        ),
    )


def test_kept_words_may_stand_inside_italics_and_glossary_words():
    (paragraph,) = parse("*а {{XX}} б* [[t-34|{{T-34}}]]")
    assert [(run.kind, run.keep) for run in paragraph.runs] == [
        (RunKind.ITALIC, False),
        (RunKind.ITALIC, True),
        (RunKind.ITALIC, False),
        (RunKind.PLAIN, False),
        (RunKind.TERM, True),
    ]


def test_a_backslash_makes_any_special_character_plain():
    assert plain_text(r"2 \* 2 \[\[x\]\] \{\{y\}\} \| \\") == r"2 * 2 [[x]] {{y}} | \ ".strip()


def test_single_brackets_braces_and_bars_need_no_backslash():
    assert plain_text("[в. стр. 5] {а|б}") == "[в. стр. 5] {а|б}"


@pytest.mark.parametrize(
    ("markup", "line", "column", "reason"),
    [
        ("у *Правди", 1, 3, "italics here is never closed"),
        ("први\nред *a", 2, 5, "italics here is never closed"),
        ("добро.\n\nу *Правди\n\nи* даље", 3, 3, "italics here is never closed"),
        ("[[novj|борци", 1, 1, r"\[\[ that opens here is never closed"),
        ("а {{XX век", 1, 3, r"\{\{ that opens here is never closed"),
        ("а ]] б", 1, 3, r"\]\] without \[\["),
        ("а }} б", 1, 3, r"\}\} without \{\{"),
        ("{{а {{б}}", 1, 5, r"\{\{ inside"),
        ("{{а *б*}}", 1, 5, r"\* inside"),
        ("{{}}", 1, 1, "holds no words"),
        ("[[борци]]", 1, 1, r"\[\[term-id\|words\]\]"),
        ("[[Борци|борци]]", 1, 1, r"\[\[term-id\|words\]\]"),
        ("[[novj|]]", 1, 1, "without words"),
        ("[[novj|а *б*]]", 1, 10, "do not nest"),
        ("*а [[novj|б]]*", 1, 4, "do not nest"),
        ("[[a|б [[c|д]]]]", 1, 7, "do not nest"),
        ("**", 1, 1, "hold no words"),
        ("2 * 2 * 2", 1, 3, "space just inside"),
        ("[[novj| борци]]", 1, 1, "space just inside"),
        (r"C:\Temp", 1, 3, "backslash"),
        ("крај\\", 1, 5, "backslash"),
    ],
)
def test_a_fault_is_named_with_its_line_and_column(markup, line, column, reason):
    with pytest.raises(MarkupError, match=reason) as caught:
        parse(markup)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert str(caught.value).startswith(f"line {line}, column {column}: ")
    assert str(markup_fault(markup)) == str(caught.value)


def test_a_sound_text_has_no_fault():
    assert markup_fault("*Добро*.") is None


def test_a_run_without_words_or_with_a_stray_id_cannot_be_built():
    with pytest.raises(ValueError, match="never empty"):
        Run("")
    with pytest.raises(ValueError, match="id of a term"):
        Run("а", term_id="novj")
    with pytest.raises(ValueError, match="id of a term"):
        Run("а", RunKind.TERM)


def test_term_ids_come_once_each_in_the_order_of_the_text():
    assert term_ids("[[b|а]] [[a|б]]\n\n[[b|в]]") == ("b", "a")


def test_styled_text_escapes_everything_that_is_not_markup():
    assert styled_text('<b>A & "B"</b> *x<y* [[t-34|Т-34]]\n\n{{C-47}}') == (
        '&lt;b&gt;A &amp; "B"&lt;/b&gt; <i>x&lt;y</i> <a href="term:t-34">Т-34</a><br><br>C-47'
    )


def test_styled_text_spells_no_break_spaces_out_because_qt_folds_the_character():
    assert styled_paragraphs("14.\u00a0октобра") == ("14.&nbsp;октобра",)


def test_kept_words_do_not_break_the_italics_around_them():
    assert styled_text("*а {{XX}} б*") == "<i>а XX б</i>"


def test_words_are_counted_as_a_reader_counts_them():
    assert word_count("Тенк *Т-34* – [[katjusa|„Каћуше“]], 30.000 и т. д.\n\nКрај.") == 8
    assert word_count("") == 0


def test_the_longest_sentence_is_counted_in_words():
    assert sentences("Пали су. *Град је* слободан!\n\nКрај") == ("Пали су.", "Град је слободан!", "Крај")
    assert longest_sentence("Пали су. *Град је* слободан!") == 3
    assert longest_sentence("") == 0


def test_lines_fold_to_one_line_a_paragraph():
    assert fold_lines("14.\nоктобра \n 1944.\n\n\nКрај\n") == "14. октобра 1944.\n\nКрај"


def test_protected_spans_are_escapes_kept_words_and_ids():
    markup = r"а \* {{Љ \}} }} [[t-34|Њ]]"
    assert [markup[a:b] for a, b in protected_spans(markup)] == [r"\*", r"{{Љ \}} }}", "[[t-34|"]


@given(PARAGRAPHS)
def test_what_is_written_is_read_back(paragraphs):
    markup = write(paragraphs)
    assert plain_text(markup) == "\n\n".join(paragraph.text for paragraph in paragraphs)
    assert write(parse(markup)) == markup


@given(MARKUP_LIKE)
def test_any_text_is_read_or_refused_and_canonical_form_is_stable(text):
    if fault := markup_fault(text):
        assert 1 <= fault.column <= len(text.split("\n")[fault.line - 1]) + 1
        return
    paragraphs = parse(text)
    assert parse(write(paragraphs)) == paragraphs
    assert parse(fold_lines(text)) == paragraphs


@given(st.text(alphabet="абЉ *[]{}|\\<&1.", min_size=1).map(str.strip).filter(bool))
def test_escaped_text_reads_as_itself(text):
    assert plain_text(escape(text)) == text


@given(PARAGRAPHS)
def test_styled_text_holds_no_tag_but_ours(paragraphs):
    left = styled_text(write(paragraphs))
    for tag in (
        "<i>",
        "</i>",
        "</a>",
        "<br>",
        *(f'<a href="term:{name}">' for name in ("t-34", "novj", "x_1")),
    ):
        left = left.replace(tag, "")
    assert "<" not in left
    assert ">" not in left
