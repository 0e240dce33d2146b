"""Articles written in a word processor (.docx): body, tables, text boxes, notes, with their styles."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from kiosk.domain.drafting.articles import Form, Written
from kiosk.domain.faults import KioskError

__all__ = ["docx_paragraphs"]

MAX_UNPACKED = 200 * 1024 * 1024
MAX_FILES = 5000
HEADING = re.compile(r"(?:heading|наслов|заголовок|naslov|überschrift)\s?(?P<level>\d)", re.IGNORECASE)
FORMS = (
    (Form.TITLE, re.compile(r"title|наслов|название|naslov", re.IGNORECASE)),
    (
        Form.QUOTE,
        re.compile(r"(?:intense |block )?(?:quote|quotation|цитата|citat|цитат|quotations)", re.IGNORECASE),
    ),
    (
        Form.CAPTION,
        re.compile(r"caption|натпис|natpis|название объекта|опис слике|opis slike", re.IGNORECASE),
    ),
)
LIST = re.compile(r"list\b.*|листа.*|список.*", re.IGNORECASE)
NOTE_PARTS = ("footnotes", "endnotes", "comments")
NOTE_OWNERS = frozenset(("footnote", "endnote", "comment"))


def docx_paragraphs(path: Path, content: bytes) -> list[Written]:
    """Text, form and level of each paragraph. Raises KioskError for a file that cannot be read."""
    damaged = f"{path.name} is no Word document that can be read: save it as .docx once more."
    try:
        _refuse_bombs(path, content)
        document = Document(io.BytesIO(content))
        return [*_body(document), *_notes(document)]
    except KioskError:
        raise
    except Exception as error:
        raise KioskError(damaged) from error


def _refuse_bombs(path: Path, content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        infos = archive.infolist()
    if len(infos) > MAX_FILES or sum(info.file_size for info in infos) > MAX_UNPACKED:
        raise KioskError(f"{path.name} unpacks to more than any article needs, and was not opened.")


def _body(document: WordDocument) -> Iterator[Written]:
    styles = {style.style_id: str(style.name) for style in document.styles}
    for paragraph in _paragraphs(document.element.body):
        form, level = _form(paragraph, styles)
        for line in _text(paragraph).split("\n"):
            yield line, form, level


def _paragraphs(element: Any) -> Iterator[Any]:
    """All paragraphs in the order of the text; of a drawing that is there in two versions, the first."""
    for child in element:
        if child.tag == qn("w:p"):
            yield child
            yield from (inner for box in _boxes(child) for inner in _paragraphs(box))
        elif child.tag == qn("w:tr"):
            yield child
        elif child.tag != f"{{{MARKUP_COMPATIBILITY}}}Fallback" and isinstance(child.tag, str):
            yield from _paragraphs(child)


MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def _boxes(paragraph: Any) -> Iterator[Any]:
    for box in paragraph.iter(qn("w:txbxContent")):
        if not any(f"{{{MARKUP_COMPATIBILITY}}}Fallback" == above.tag for above in box.iterancestors()):
            yield box


def _text(element: Any) -> str:
    """The words of a paragraph, or of a row of a table with a mark between its cells."""
    if element.tag == qn("w:tr"):
        cells = [
            " ".join(_text(paragraph) for paragraph in _paragraphs(cell)) for cell in element.iter(qn("w:tc"))
        ]
        return " | ".join(cell.strip() for cell in cells)
    return "".join(_pieces(element))


def _pieces(element: Any) -> Iterator[str]:
    """What stands in a paragraph itself: not what was deleted, not the text boxes anchored in it."""
    for child in element:
        match child.tag:
            case tag if tag == qn("w:t"):
                yield child.text or ""
            case tag if tag in (qn("w:tab"), qn("w:ptab")) and element.tag == qn("w:r"):
                yield " "
            case tag if tag in (qn("w:br"), qn("w:cr")):
                yield "\n"
            case tag if tag == qn("w:noBreakHyphen"):
                yield "-"
            case tag if tag in (qn("w:del"), qn("w:txbxContent"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr")):
                continue
            case tag if isinstance(tag, str):
                yield from _pieces(child)
            case _:
                continue


def _form(element: Any, styles: dict[str, str]) -> tuple[Form, int]:
    if element.tag == qn("w:tr"):
        return Form.TABLE, 0
    properties = element.find(qn("w:pPr"))
    style = properties.find(qn("w:pStyle")) if properties is not None else None
    name = styles.get(style.get(qn("w:val")), style.get(qn("w:val"))) if style is not None else ""
    if found := HEADING.fullmatch(name):
        return Form.HEADING, int(found["level"])
    outline = properties.find(qn("w:outlineLvl")) if properties is not None else None
    if outline is not None and outline.get(qn("w:val"), "9") < "9":
        return Form.HEADING, int(outline.get(qn("w:val"))) + 1
    is_item = properties is not None and properties.find(qn("w:numPr")) is not None
    form = next((form for form, pattern in FORMS if pattern.fullmatch(name)), None)
    return form or (Form.ITEM if is_item or LIST.fullmatch(name) else Form.PLAIN), 0


def _notes(document: WordDocument) -> Iterator[Written]:
    """Footnotes, endnotes and comments, which stand beside the text."""
    for relation in document.part.rels.values():
        kind = relation.reltype.rsplit("/", 1)[-1]
        if kind not in NOTE_PARTS or relation.is_external:
            continue
        root = parse_xml(relation.target_part.blob)
        for note in root:
            if note.get(qn("w:type")) in ("separator", "continuationSeparator", "continuationNotice"):
                continue
            for paragraph in _paragraphs(note):
                yield _text(paragraph), Form.NOTE, 0
