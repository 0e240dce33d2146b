"""YAML in the canonical form of packages: the same data always give the same bytes."""

import re
from collections.abc import Iterator, Mapping, Sequence

type Plain = str | int | float | bool | Mapping[str, "Plain"] | Sequence["Plain"]

# Words that another YAML reader might take for something else than words.
NOT_WORDS = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|[-+]?\.?[0-9][0-9_,.:eExXoObB+a-fA-F-]*|[-+]?\.(?:inf|nan)|=|<<",
    re.IGNORECASE,
)
PLAIN_START = re.compile(r"[^\W_]|[„“”«»‘’–—…(+./]")
NOT_PLAIN = re.compile(r"[:?#\[\]{},]|^---|^\.\.\.")
NOT_PLAIN_IN_BLOCK = re.compile(r": |:$| #|^---|^\.\.\.")
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
FLOW_KEYS = frozenset(
    {
        "authors",
        "features",
        "focal_point",
        "geometry",
        "layers",
        "licences",
        "paragraphs",
        "people",
        "pictures",
        "places",
        "steps",
    }
)
DATE_KEYS = ("date", "until")
DATE = re.compile(r"[0-9][0-9~?%/-]*")


def emit(document: Mapping[str, Plain]) -> bytes:
    """The document as UTF-8, with a final line break. Keys keep their order."""
    return "".join(f"{line}\n" for line in _mapping(document, "")).encode()


def _mapping(entries: Mapping[str, Plain], indent: str) -> Iterator[str]:
    for key, value in entries.items():
        head = f"{indent}{key}:"
        match value:
            case str() if key in DATE_KEYS and DATE.fullmatch(value):
                yield f"{head} {value}"
            case str() | int() | float():
                yield from _scalar_lines(head, value, indent)
            case Mapping():
                if value:
                    yield head
                    yield from _mapping(value, f"{indent}  ")
                else:
                    yield f"{head} {{}}"
            case _ if not value or _is_short(key, value):
                yield f"{head} [{', '.join(_flow(item) for item in value)}]"
            case _:
                yield head
                yield from _sequence(value, indent)


def _is_short(key: str, items: Sequence[Plain]) -> bool:
    return key in FLOW_KEYS and not any(isinstance(item, Mapping) for item in items)


def _sequence(items: Sequence[Plain], indent: str) -> Iterator[str]:
    for item in items:
        if isinstance(item, Mapping):
            lines = _mapping(item, f"{indent}  ")
            yield f"{indent}- {next(lines).removeprefix(f'{indent}  ')}"
            yield from lines
        else:
            yield f"{indent}- {_flow(item)}"


def _scalar_lines(head: str, value: str | float, indent: str) -> Iterator[str]:
    if isinstance(value, str) and "\n" in value and _fits_block(value):
        yield f"{head} |-"
        for line in value.split("\n"):
            yield f"{indent}  {line}" if line else ""
    else:
        yield f"{head} {_scalar(value, NOT_PLAIN_IN_BLOCK)}"


def _fits_block(text: str) -> bool:
    lines = text.split("\n")
    return bool(
        lines[0].strip(" ")
        and not lines[0].startswith(" ")
        and lines[-1]
        and not UNSEEN.search(text)
        and all(line.strip(" ") for line in lines if line)
    )


def _flow(value: Plain) -> str:
    return _scalar(value, NOT_PLAIN)


def _scalar(value: Plain, not_plain: re.Pattern[str]) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():
            return _words(value, not_plain)
        case _:
            raise TypeError(f"not a scalar: {value!r}")


def _words(text: str, not_plain: re.Pattern[str]) -> str:
    if "\n" in text or UNSEEN.search(text):
        return _double_quoted(text)
    is_plain = PLAIN_START.match(text) and not not_plain.search(text) and text == text.strip(" ")
    if is_plain and not NOT_WORDS.fullmatch(text):
        return text
    return "'" + text.replace("'", "''") + "'"


def _double_quoted(text: str) -> str:
    escaped = "".join(ESCAPES.get(character, character) for character in text)
    return '"' + UNSEEN.sub(lambda found: f"\\u{ord(found.group()):04X}", escaped) + '"'
