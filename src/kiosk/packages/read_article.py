"""Reads an article that an exhibit is to be made from: .txt, .md or .docx."""

from pathlib import Path

from kiosk.domain.drafting.articles import Article, Written, article_of, written_lines
from kiosk.domain.faults import KioskError
from kiosk.packages.article_text import decoded

__all__ = ["article_from_text", "read_article"]

MAX_BYTES = 20 * 1024 * 1024
MAX_CHARACTERS = 500_000
ZIP_MARK = b"PK\x03\x04"
OLD_WORD_MARK = b"\xd0\xcf\x11\xe0"
MARKDOWN = (".md", ".markdown")
PLAIN = (".txt", ".text")
KNOWN = (*PLAIN, *MARKDOWN, ".docx")


def read_article(path: Path) -> Article:
    """The article in the file, under the file's name. Raises KioskError with what is wrong and what to do."""
    suffix = path.suffix.lower()
    if suffix not in KNOWN:
        raise KioskError(f"{path.name} is not a .txt, .md or .docx file: save the article as one of these.")
    content = _content(path)
    return _checked(article_of(path.stem, _written(path, suffix, content)), path.name)


def article_from_text(name: str, text: str) -> Article:
    """The article in a text that was pasted. Raises KioskError where it has no words or too many."""
    return _checked(article_of(name, written_lines(text)), name)


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise KioskError(f"{path.name} is a folder: name the file of the article.")
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise KioskError(f"There is no file {path}.") from error
    except OSError as error:
        raise KioskError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if len(content) > MAX_BYTES:
        raise KioskError(
            f"{path.name} is larger than {MAX_BYTES // 1024 // 1024} MiB: give the text without pictures."
        )
    return content


def _written(path: Path, suffix: str, content: bytes) -> list[Written]:
    if suffix == ".docx":
        from kiosk.packages.article_docx import docx_paragraphs

        return docx_paragraphs(path, content)
    if content.startswith((ZIP_MARK, OLD_WORD_MARK)):
        raise KioskError(f"{path.name} is not a text: save the article as .txt, .md or .docx.")
    text = decoded(content, path.name)
    if suffix in MARKDOWN:
        from kiosk.packages.article_markdown import markdown_paragraphs

        return list(markdown_paragraphs(text))
    return list(written_lines(text))


def _checked(article: Article, name: str) -> Article:
    length = sum(len(each.text) for each in article.paragraphs)
    if not any(character.isalpha() for each in article.paragraphs for character in each.text):
        raise KioskError(f"{name} has no words in it.")
    if length > MAX_CHARACTERS:
        raise KioskError(f"{name} has {length} characters; an article has at most {MAX_CHARACTERS}.")
    return article
