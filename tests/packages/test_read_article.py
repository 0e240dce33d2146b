import io
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.drafting.articles import Form
from kiosk.domain.faults import KioskError
from kiosk.packages.article_docx import docx_paragraphs
from kiosk.packages.article_markdown import markdown_paragraphs
from kiosk.packages.article_text import decoded
from kiosk.packages.read_article import article_from_text, read_article

CYRILLIC = "Ђаци су прешли мост, а њихов учитељ је чекао на обали.\nКрај „приче“."
MAX_SENTENCE = 120
LATIN = "Đaci su prešli most, a njihov učitelj je čekao na obali.\nKraj „priče“."


@pytest.mark.parametrize("text", [CYRILLIC, LATIN])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_text_is_read_in_every_unicode_encoding(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding), "x.txt") == text


def test_old_cyrillic_and_latin_encodings_are_told_apart() -> None:
    assert decoded(CYRILLIC.encode("windows-1251"), "x.txt") == CYRILLIC
    assert decoded(LATIN.encode("windows-1250"), "x.txt") == LATIN


@given(st.binary(max_size=200))
def test_any_bytes_are_a_text_or_a_sentence(content: bytes) -> None:
    try:
        outcome = decoded(content, "x.txt")
    except KioskError as refusal:
        outcome = str(refusal)
        assert_sentence(outcome)
    assert len(outcome) <= max(len(content), MAX_SENTENCE)


def assert_sentence(words: str) -> None:
    assert words.startswith("x.txt is ")
    assert words.endswith(".")


def test_markdown_gives_paragraphs_the_form_of_their_marks() -> None:
    text = (
        "---\ntitle: Град\nlang: sr\n---\n\n# Почетак\n\nПрви *ред*\nи [веза](x.html).\n\n> Цитат.\n\n"
        "- ставка\n\n"
        "![Натпис](a.jpg 'Наслов слике')\n\n| А | Б |\n|---|---|\n| 1 | 2 |\n\n---\n\n"
        "    код\n\n<!-- белешка -->\n"
    )
    assert [(words.strip(), form) for words, form, _ in markdown_paragraphs(text) if words.strip()] == [
        ("Град", Form.TITLE),
        ("lang: sr", Form.NOTE),
        ("Почетак", Form.HEADING),
        ("Први ред и веза.", Form.PLAIN),
        ("Цитат.", Form.QUOTE),
        ("ставка", Form.ITEM),
        ("Натпис", Form.CAPTION),
        ("Наслов слике", Form.CAPTION),
        ("А | Б", Form.TABLE),
        ("1 | 2", Form.TABLE),
        ("---", Form.PLAIN),
        ("код", Form.PLAIN),
        ("белешка", Form.NOTE),
    ]


@given(st.text(alphabet="абв #>*_`-[]()!|\n\\<&1.", max_size=60))
def test_no_letter_of_a_markdown_text_is_lost(text: str) -> None:
    read = "".join(words for words, _, _ in markdown_paragraphs(text))
    kept = sorted(char for char in text if char in "абв")
    assert len([char for char in read if char in "абв"]) >= len(kept) - _in_link_targets(text)


def _in_link_targets(text: str) -> int:
    """Letters that may be addresses: between `](` and `)`, after `]:`, and in tags."""
    return sum(char in "абв" for char in text) if any(sign in text for sign in ("](", "]:", "<")) else 0


def written(tmp_path: Path) -> Path:
    document = Document()
    document.add_heading("Мост", level=0)
    document.add_heading("Почетак", level=1)
    paragraph = document.add_paragraph("Дана 14. октобра 1944.")
    paragraph.add_run().add_break()
    paragraph.add_run("стигли су.")
    document.add_paragraph("Вода.", style="Quote")
    document.add_paragraph("Радници.", style="Caption")
    document.add_paragraph("ставка", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Брод", "58"
    inserted = OxmlElement("w:ins")
    inserted.append(document.add_paragraph("").add_run("уметнуто")._r)
    document.paragraphs[-1]._p.append(inserted)
    box = OxmlElement("w:txbxContent")
    box.append(document.add_paragraph("у оквиру")._p)
    document.paragraphs[-1]._p.append(box)
    path = tmp_path / "мост.docx"
    document.save(str(path))
    return path


def test_a_word_document_is_read_with_its_styles_tables_insertions_and_boxes(tmp_path: Path) -> None:
    article = read_article(written(tmp_path))
    assert [(each.text, each.form, each.level) for each in article.paragraphs] == [
        ("Мост", Form.TITLE, 0),
        ("Почетак", Form.HEADING, 1),
        ("Дана 14. октобра 1944.", Form.PLAIN, 0),
        ("стигли су.", Form.PLAIN, 0),
        ("Вода.", Form.QUOTE, 0),
        ("Радници.", Form.CAPTION, 0),
        ("ставка", Form.ITEM, 0),
        ("Брод | 58", Form.TABLE, 0),
        ("уметнуто", Form.PLAIN, 0),
        ("у оквиру", Form.PLAIN, 0),
    ]


def test_deleted_words_of_a_word_document_are_not_read(tmp_path: Path) -> None:
    document = Document()
    paragraph = document.add_paragraph("остаје ")
    deleted = OxmlElement("w:del")
    run = paragraph.add_run("нестаје")._r
    run.find(qn("w:t")).tag = qn("w:delText")
    deleted.append(run)
    paragraph._p.append(deleted)
    path = tmp_path / "a.docx"
    document.save(str(path))
    assert [each.text for each in read_article(path).paragraphs] == ["остаје"]


def broken_documents() -> dict[str, bytes]:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><x>&a;</x>")
    sound = io.BytesIO()
    Document().save(sound)
    return {
        "nothing": b"",
        "noise": b"PK\x03\x04" + b"x" * 99,
        "half": sound.getvalue()[:4000],
        "other": buffer.getvalue(),
    }


@pytest.mark.parametrize("kind", sorted(broken_documents()))
def test_a_broken_or_foreign_document_is_refused_with_a_sentence(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(broken_documents()[kind])
    with pytest.raises(KioskError, match=r"^a\.docx .*\.$"):
        read_article(path)


def test_a_document_that_unpacks_without_end_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.packages.article_docx.MAX_UNPACKED", 1000)
    path = written(tmp_path)
    with pytest.raises(KioskError, match="unpacks to more"):
        docx_paragraphs(path, path.read_bytes())


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.pdf", b"%PDF", "not a .txt, .md or .docx"),
        ("a.txt", b"", "no words"),
        ("a.txt", b"\n 1944 ... \n", "no words"),
        ("a.txt", b"PK\x03\x04zip", "not a text"),
        ("a.txt", bytes(range(1, 32)) * 9 + b"a", "not a text"),
        ("a.md", b"\xff\xfea", "damaged"),
    ],
)
def test_what_is_no_article_is_refused_with_a_sentence(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(KioskError, match=sentence):
        read_article(tmp_path / name)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(KioskError, match="is a folder"):
        read_article(tmp_path / "folder.txt")
    with pytest.raises(KioskError, match="no file"):
        read_article(tmp_path / "nothing.txt")


def test_an_article_is_not_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.packages.read_article.MAX_CHARACTERS", 10)
    assert article_from_text("pasted", "short").name == "pasted"
    with pytest.raises(KioskError, match="at most 10"):
        article_from_text("pasted", "much too long")
