"""The characters of a text file: which encoding its bytes are in."""

import codecs
import re

from kiosk.domain.faults import KioskError

__all__ = ["decoded"]

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
MOST_CONTROLS = 0.01
RUN = re.compile(rb"[A-Za-z\x80-\xff]+")
HIGH = 0x80
SAMPLE = 4000
MOSTLY_ZEROS = 0.3


def decoded(content: bytes, name: str) -> str:
    """The text: UTF-8, UTF-16 or UTF-32, with or without a mark, or else windows-1251 or windows-1250.

    Raises KioskError, naming the file `name`, for what is no text.
    """
    try:
        text = content.decode(_encoding(content))
    except UnicodeError as error:
        raise KioskError(f"{name} is damaged: its characters cannot be read; save it as UTF-8.") from error
    if len(CONTROLS.findall(text)) > MOST_CONTROLS * len(text):
        raise KioskError(f"{name} is not a text: save the article as .txt, .md or .docx.")
    return text


def _encoding(content: bytes) -> str:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return encoding
    if wide := _wide_encoding(content):
        return wide
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "windows-1251" if _is_cyrillic(content) else "windows-1250"
    return "utf-8"


def _wide_encoding(content: bytes) -> str | None:
    """UTF-16 without a mark: spaces and line ends give every other byte a zero, or Cyrillic a four."""
    sample = content[:SAMPLE]
    if len(content) % 2 or not sample:
        return None
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        low = sample[::2] if encoding == "utf-16-le" else sample[1::2]
        telling = high.count(0) + high.count(4)
        if (
            high.count(0)
            and telling > (1 - MOSTLY_ZEROS) * len(high)
            and low.count(0) < MOSTLY_ZEROS * len(low)
        ):
            return encoding
    return None


def _is_cyrillic(content: bytes) -> bool:
    """In windows-1251 whole words are bytes above 127; in windows-1250 single letters of words are."""
    runs = RUN.findall(content)
    high = sum(len(run) for run in runs if sum(byte >= HIGH for byte in run) > len(run) / 2)
    return high * 2 > sum(map(len, runs))
