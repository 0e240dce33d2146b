"""Texts out into a table and in again: what comes back unchanged changes nothing."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.any_exhibit import MASTER, exhibits, little_exhibit, master, prose

from kiosk.domain.contents import RecordKind, texts_of
from kiosk.domain.editing import outdated
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import FaultyInputError, KioskError
from kiosk.domain.rewriting import with_texts
from kiosk.domain.texts import Text, TextState, fingerprint, state_of
from kiosk.exchange.csv_files import csv_bytes, read_csv
from kiosk.exchange.import_texts import Take, TextImport, import_texts
from kiosk.exchange.text_table import TextTable, as_cell, chosen_tags, table_of
from kiosk.exchange.workbooks import read_workbook, workbook_bytes

TITLE = (RecordKind.EXHIBIT, "probna", "title")
LEAD = (RecordKind.EXHIBIT, "probna", "lead")
quick = settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def whole_table(exhibit: Exhibit) -> TextTable:
    return table_of(exhibit, chosen_tags(exhibit, []))


def with_cell(table: TextTable, row: int, column: str, words: str) -> TextTable:
    place = table.headings.index(column)
    rows = tuple(
        (number, (*cells[:place], words, *cells[place + 1 :]) if number == row else cells)
        for number, cells in table.rows
    )
    return TextTable(table.headings, rows)


def row_of(table: TextTable, place: tuple[RecordKind, str, str]) -> int:
    return next(number for number, cells in table.rows if cells[:3] == place)


def translated() -> Exhibit:
    """The little exhibit with an English and a Russian title and a stale English lead."""
    exhibit = little_exhibit()
    languages = (*exhibit.languages, *(replace(exhibit.languages[0], tag=tag) for tag in ("en", "ru")))
    return replace(
        exhibit,
        languages=languages,
        title={**exhibit.title, "en": Text("A trial *exhibition*"), "ru": Text("Выставка", reviewed=False)},
        lead={**exhibit.lead, "en": Text("One sentence.", translated_from="0123456789abcdef")},
    )


def edited(exhibit: Exhibit, place: tuple[RecordKind, str, str], column: str, words: str) -> TextTable:
    table = whole_table(exhibit)
    return with_cell(table, row_of(table, place), column, words)


def reasons(found: TextImport) -> list[str]:
    return [str(fault) for fault in found.faults]


@given(exhibits())
@quick
def test_texts_out_and_in_change_nothing_in_either_format(exhibit: Exhibit) -> None:
    table = whole_table(exhibit)
    assert read_csv(csv_bytes(table), "t.csv") == table
    found = import_texts(exhibit, table, "t.csv")
    assert (found.after, found.changes, found.conflicts, found.faults) == (exhibit, (), (), ())


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"), max_size=12).map(as_cell),
        min_size=4,
        max_size=4,
    )
)
@quick
def test_a_workbook_keeps_every_sign_of_its_words(words: list[str]) -> None:
    table = TextTable(("record", "id", "en", "exported"), ((2, ("panel", *words[1:])),))
    try:
        content = workbook_bytes(table)
    except KioskError:
        assert any(sign in "".join(words) for sign in "\ufffe\uffff")
    else:
        assert read_workbook(content, "t.xlsx") == table


@given(st.data())
@quick
def test_one_edited_cell_changes_exactly_that_text(data: st.DataObject) -> None:
    exhibit = data.draw(exhibits())
    table = whole_table(exhibit)
    number, cells = data.draw(st.sampled_from([row for row in table.rows if row[1][0] != "exhibit"]))
    tag = data.draw(st.sampled_from(["sr-Cyrl", "sr-Latn", "en", "ru"]))
    words = as_cell(data.draw(prose)) + "!"
    found = import_texts(exhibit, with_cell(table, number, tag, words), "t.csv")
    if found.faults:
        assert all("U+" in str(fault) or "longer" in str(fault) for fault in found.faults)
        return
    texts = next(text for text in texts_of(exhibit) if (text.kind, text.id, text.field) == cells[:3])
    old = texts.texts.get(tag)
    if old and as_cell(old.value) == words:
        assert found.after == exhibit
        return
    now = {**texts.texts, tag: Text(words, reviewed=False)}
    now |= outdated(texts.texts, tag, words, MASTER)
    assert found.after == with_texts(exhibit, {(texts.kind, texts.id, texts.field): now})
    assert state_of(now, tag, MASTER) is TextState.DRAFT
    (change,) = found.changes
    assert (change.row, change.tag, change.state) == (number, tag, TextState.DRAFT)


@pytest.mark.parametrize("words", ["=cmd|' /C calc'!A0", "+1", "-ставка", "@SUM(A1)", "'=1", " =2"])
def test_no_spreadsheet_takes_words_for_a_formula(words: str) -> None:
    table = TextTable(("record", "en"), ((2, ("panel", words)),))
    cell = csv_bytes(table).decode("utf-8-sig").splitlines()[1].partition(";")[2]
    assert cell.strip('"').startswith("'")
    assert read_csv(csv_bytes(table), "t.csv") == table
    assert read_workbook(workbook_bytes(table), "t.xlsx").rows[0][1] == ("panel", words)


def test_a_changed_translation_is_a_draft_of_the_master_as_it_is() -> None:
    found = import_texts(translated(), edited(translated(), LEAD, "en", "A sentence."), "t.csv")
    assert found.after.lead["en"] == Text("A sentence.", reviewed=False)


def test_a_state_that_is_set_to_reviewed_vouches_for_the_text() -> None:
    table = edited(translated(), LEAD, "en state", "reviewed")
    assert import_texts(translated(), table, "t.csv").after.lead["en"] == Text("One sentence.")


def test_a_changed_master_leaves_its_translations_behind() -> None:
    found = import_texts(translated(), edited(translated(), TITLE, MASTER, "Друга"), "t.csv")
    assert found.outdated == 2
    assert state_of(found.after.title, "en", MASTER) is TextState.STALE
    assert state_of(found.after.title, MASTER, MASTER) is TextState.DRAFT


def test_a_translation_that_comes_with_its_new_master_belongs_to_that() -> None:
    table = edited(translated(), TITLE, MASTER, "Друга")
    table = with_cell(table, row_of(table, TITLE), "en", "Another")
    after = import_texts(translated(), table, "t.csv").after
    assert after.title["en"] == Text("Another", reviewed=False)
    assert state_of(after.title, "ru", MASTER) is TextState.STALE


def test_a_translation_of_a_master_that_changed_meanwhile_is_stale() -> None:
    table = edited(translated(), TITLE, "en", "Another")
    now = replace(translated(), title={**translated().title, MASTER: Text("Ново")})
    found = import_texts(now, table, "t.csv")
    was = fingerprint(little_exhibit().title[MASTER].value)
    assert found.after.title["en"] == Text("Another", reviewed=False, translated_from=was)


def test_a_text_that_both_have_changed_is_a_conflict_until_somebody_decides() -> None:
    table = edited(translated(), TITLE, "en", "From the file")
    now = replace(translated(), title={**translated().title, "en": Text("From the store")})
    found = import_texts(now, table, "t.csv")
    assert found.after == now
    (conflict,) = found.conflicts
    assert conflict.old == Text("From the store")
    assert conflict.new == Text("From the file", reviewed=False)
    assert import_texts(now, table, "t.csv", Take.STORE).after == now
    taken = import_texts(now, table, "t.csv", Take.FILE).after
    assert taken.title["en"] == Text("From the file", reviewed=False)


def test_a_text_that_only_the_store_has_changed_stays() -> None:
    now = replace(translated(), title={**translated().title, "en": Text("From the store")})
    found = import_texts(now, whole_table(translated()), "t.csv")
    assert (found.after, found.changes, found.conflicts) == (now, (), ())


def test_a_text_that_both_have_changed_in_the_same_way_is_no_conflict() -> None:
    now = replace(translated(), title={**translated().title, "en": Text("The same")})
    found = import_texts(now, edited(translated(), TITLE, "en", "The same"), "t.csv")
    assert (found.after, found.conflicts) == (now, ())


def test_an_emptied_cell_removes_a_text_only_where_its_state_says_so() -> None:
    emptied = edited(translated(), TITLE, "en", "")
    number = row_of(emptied, TITLE)
    (said,) = reasons(import_texts(translated(), emptied, "t.csv"))
    advice = "write the text, or 'missing' as its state to remove it"
    assert said == f"row {number}: exhibit probna title, en: the cell is empty; {advice}"
    removed = with_cell(emptied, number, "en state", "missing")
    assert "en" not in import_texts(translated(), removed, "t.csv").after.title


@pytest.mark.parametrize(
    ("column", "words", "reason"),
    [
        ("en", "*open", "the * that opens italics here is never closed"),
        ("en", "[[nvoj|NOVJ]]", "there is no glossary term 'nvoj'; did you mean 'novj'?"),
        ("en", "a\x07b", "holds a sign that cannot be seen (U+0007); delete it"),
        ("en state", "fine", "'fine' is no state; write draft, reviewed or missing"),
        ("en state", "stale", "the state cannot be set to 'stale'; write draft or reviewed"),
        ("id", "proba", "there is no exhibit 'proba'; did you mean 'probna'?"),
        ("field", "titel", "the exhibit 'probna' has no text 'titel'; did you mean 'title'?"),
        ("record", "page", "'page' is no kind of record"),
        ("exported", "en", "the column 'exported' was changed; export the texts again"),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_changed(column: str, words: str, reason: str) -> None:
    table = edited(translated(), TITLE, column, words)
    table = with_cell(table, row_of(table, LEAD), "ru", "Одно предложение.")
    found = import_texts(translated(), table, "t.csv")
    (said,) = reasons(found)
    assert said.startswith(f"row {row_of(whole_table(translated()), TITLE)}: ")
    assert reason in said
    assert found.after == translated()


def test_an_alternative_text_too_long_to_be_read_out_is_refused() -> None:
    table = edited(translated(), (RecordKind.MEDIA, "most", "alt"), "en", "word " * 60)
    (said,) = reasons(import_texts(translated(), table, "t.csv"))
    assert "is longer than 250 characters" in said


def test_a_row_that_stands_twice_is_refused() -> None:
    table = whole_table(translated())
    twice = TextTable(table.headings, (*table.rows, (99, table.rows[0][1])))
    assert reasons(import_texts(translated(), twice, "t.csv")) == [
        "row 99: stands in row 2 too; keep one of the two"
    ]


def test_columns_may_stand_in_any_order_be_left_out_or_be_added() -> None:
    table = edited(translated(), TITLE, "en", "Another")
    kept = [name for name in reversed(table.headings) if not name.startswith("ru")]
    places = [table.headings.index(name) for name in kept]
    rows = tuple((number, (*(cells[place] for place in places), "hm")) for number, cells in table.rows)
    found = import_texts(translated(), TextTable((*kept, "My notes"), rows), "t.csv")
    assert found.after.title["en"] == Text("Another", reviewed=False)
    assert found.after.title["ru"] == translated().title["ru"]
    assert found.unread_columns == ("My notes",)


@pytest.mark.parametrize(
    ("headings", "sentence"),
    [
        (
            ("record", "id", "field", "de", "exported"),
            "t.csv has a column 'de', and the exhibit's languages are",
        ),
        (("record", "id", "en", "exported"), "t.csv has no column 'field'; export the texts again."),
        (
            ("record", "id", "field", "en", "EN", "exported"),
            "t.csv has two columns 'en'; delete one of them.",
        ),
    ],
)
def test_a_table_with_wrong_columns_is_refused(headings: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(KioskError, match=sentence):
        import_texts(translated(), TextTable(headings, ()), "t.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_csv_is_read_as_spreadsheets_write_it(separator: str, encoding: str) -> None:
    lines = [
        ["record", "id", "en"],
        ["panel", "uvod", '"Two\nlines; a, b"'],
        ["", "", ""],
        ["panel", "rec", "c"],
    ]
    content = "".join(f"{separator.join(line)}\r\n" for line in lines).encode(encoding)
    assert read_csv(content, "t.csv").rows == (
        (2, ("panel", "uvod", "Two\nlines; a, b")),
        (4, ("panel", "rec", "c")),
    )


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("record;Ћирилица".encode("cp1251"), "t.csv is not written in UTF-8"),
        (b'record;"open', "t.csv cannot be read as CSV"),
        (b"", "t.csv is empty"),
    ],
)
def test_csv_that_cannot_be_read_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(KioskError, match=sentence):
        read_csv(content, "t.csv")


def test_only_the_languages_that_are_asked_for_are_written() -> None:
    tags = chosen_tags(translated(), ["ru"])
    assert tags == (MASTER, "ru")
    with pytest.raises(KioskError, match="The exhibit has no language de"):
        chosen_tags(translated(), ["de"])


def test_texts_made_by_transliteration_are_not_said_to_be_missing() -> None:
    table = whole_table(replace(translated(), title=master("Наслов")))
    cells = dict(zip(table.headings, table.rows[0][1], strict=True))
    assert (cells["sr-Latn"], cells["sr-Latn state"], cells["en state"]) == ("", "derived", "missing")


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=8))
@settings(max_examples=15)
def test_a_damaged_table_is_read_or_refused_and_never_more(damages: list[tuple[int, int]]) -> None:
    table = whole_table(translated())
    for content, read in ((workbook_bytes(table), read_workbook), (csv_bytes(table), read_csv)):
        damaged = bytearray(content)
        for place, byte in damages:
            damaged[place % len(damaged)] = byte
        with suppress(KioskError):
            import_texts(translated(), read(bytes(damaged), "t"), "t")


def test_what_is_no_workbook_is_refused() -> None:
    with pytest.raises(KioskError, match=r"t.xlsx is no Excel workbook that can be read"):
        read_workbook(b"PK nonsense", "t.xlsx")


def test_a_cell_of_a_workbook_that_holds_no_words_is_named() -> None:
    from datetime import datetime
    from io import BytesIO

    from openpyxl import Workbook

    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["record", "id", "en"])
    sheet.append(["panel", "=1+1", datetime(1944, 10, 20)])  # noqa: DTZ001 - Excel knows no time zones
    file = BytesIO()
    workbook.save(file)
    with pytest.raises(FaultyInputError) as refusal:
        read_workbook(file.getvalue(), "t.xlsx")
    assert [str(fault) for fault in refusal.value.faults] == [
        "row 2: column B holds a formula; write the words themselves",
        "row 2: column C holds a date of the spreadsheet; format the cell as text and write the words again",
    ]


def test_a_workbook_keeps_words_from_becoming_a_formula_when_somebody_edits_them() -> None:
    from io import BytesIO

    from openpyxl import load_workbook

    table = TextTable(("record", "en"), ((2, ("panel", "=1+1")), (3, ("panel", "words"))))
    sheet = load_workbook(BytesIO(workbook_bytes(table))).worksheets[0]
    assert (sheet["B2"].data_type, sheet["B2"].quotePrefix, sheet["B3"].quotePrefix) == ("s", True, False)


def test_a_workbook_locks_its_keys_wraps_its_words_and_keeps_the_headings_in_sight() -> None:
    from io import BytesIO

    from openpyxl import load_workbook

    sheet = load_workbook(BytesIO(workbook_bytes(whole_table(translated())))).worksheets[0]
    headings = {cell.value: cell.column_letter for cell in sheet[1]}
    assert sheet.freeze_panes == "D2"
    assert sheet.protection.sheet
    assert sheet[f"{headings['id']}2"].protection.locked
    words = sheet[f"{headings['en']}2"]
    assert (words.protection.locked, words.alignment.wrap_text, words.number_format) == (False, True, "@")
    assert sheet.column_dimensions[headings["en"]].width == 60
    assert sheet.column_dimensions[headings["exported"]].hidden
