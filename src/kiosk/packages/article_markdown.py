"""Articles in Markdown: the paragraphs as CommonMark parts them, with the form that their marks give them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.domain.drafting.articles import Form, Written

__all__ = ["markdown_paragraphs"]

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?P<lines>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
TITLE = re.compile(r"^title[ \t]*:[ \t]*(?P<title>.+)$", re.IGNORECASE)
TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.DOTALL)
COMMENT = re.compile(r"<!--(.*?)-->", re.DOTALL)
REFERENCE = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$", re.MULTILINE)


def markdown_paragraphs(text: str) -> Iterator[Written]:
    """Text, form and level of each paragraph; what is not shown as text by Markdown is given as notes."""
    source = text.replace("\r\n", "\n").replace("\r", "\n")
    if front := FRONT_MATTER.match(source):
        yield from _front_matter(front["lines"].split("\n"))
        source = source[front.end() :]
    parser = MarkdownIt("commonmark").enable("table")
    environment: dict[str, object] = {}
    yield from _blocks(parser.parse(source, environment))
    if environment.get("references"):
        yield from ((found.group(), Form.NOTE, 0) for found in REFERENCE.finditer(source))


def _front_matter(lines: Sequence[str]) -> Iterator[Written]:
    for line in lines:
        found = TITLE.match(line)
        if found:
            yield found["title"].strip(" \"'"), Form.TITLE, 0
        else:
            yield line, Form.NOTE, 0


def _blocks(tokens: Sequence[Token]) -> Iterator[Written]:
    inside: Counter[str] = Counter()
    level = 0
    cells: list[str] = []
    for token in tokens:
        inside[token.type.removesuffix("_open").removesuffix("_close")] += token.nesting
        match token.type:
            case "heading_open":
                level = int(token.tag[1:])
            case "tr_close":
                yield " | ".join(cells), Form.TABLE, 0
                cells = []
            case "inline" if inside["tr"]:
                cells.append(" ".join(words for words, _, _ in _inline(token, Form.TABLE, 0)))
            case "inline":
                yield from _inline(token, _form(inside), level if inside["heading"] else 0)
            case "fence" | "code_block":
                yield from ((line, Form.PLAIN, 0) for line in token.content.split("\n"))
            case "html_block":
                yield TAG.sub(" ", token.content), Form.PLAIN, 0
                yield from ((found[1], Form.NOTE, 0) for found in COMMENT.finditer(token.content))
            case "hr":
                yield "---", Form.PLAIN, 0


def _form(inside: Counter[str]) -> Form:
    if inside["heading"]:
        return Form.HEADING
    if inside["blockquote"]:
        return Form.QUOTE
    return Form.ITEM if inside["list_item"] else Form.PLAIN


def _inline(token: Token, form: Form, level: int) -> Iterator[Written]:
    """The words of a block; its pictures are captions of their own."""
    words: list[str] = []
    beside: list[Written] = []
    for child in token.children or ():
        match child.type:
            case "text" | "code_inline":
                words.append(child.content)
            case "softbreak":
                words.append(" ")
            case "hardbreak":
                words.append("\n")
            case "image":
                beside += [
                    (text, Form.CAPTION, 0) for text in (child.content, str(child.attrGet("title") or ""))
                ]
            case "html_inline" if child.content.lower().startswith("<br"):
                words.append("\n")
            case "html_inline":
                beside += [(found[1], Form.NOTE, 0) for found in COMMENT.finditer(child.content)]
    yield from ((line, form, level) for line in "".join(words).split("\n"))
    yield from dict.fromkeys(beside)
