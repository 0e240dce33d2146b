"""Words and sentences of plain text, in the languages of the exhibit."""

import re

INVISIBLE = re.compile("[\u00ad\u2060]")
WORD = re.compile(r"\S*\w\S*")
STOP = re.compile(r"(?P<mark>[.!?…]+)(?P<closing>[”“’»\")\]]*)\s+(?=[–—„“«\"‘(\[\s]*[A-ZА-ЯЂЈЉЊЋЏČĆŽŠĐЁ0-9])")
LAST_WORD = re.compile(r"[\w-]+$")
ABBREVIATIONS = re.compile(
    r"(?i:бр|стр|ул|др|мр|проф|ген|пук|мај|кап|инж|св|тзв|нпр|тј|чл|г|с|р|гр|им|рис|"
    r"br|str|ul|dr|mr|mrs|prof|gen|puk|maj|kap|inž|sv|tzv|npr|tj|čl|g|s|r|st|col|lt|capt|no|vol)"
)
LONGEST_ORDINAL = 2
NAMED_BY_A_LETTER = re.compile(r"(?:[Аа]рми|[Гг]руп|[Aa]rm[iy]|[Gg]r(?:up|oup))\w*\s+$")
AFTER_A_NUMBER = re.compile(r"\d\s*$")


def words(text: str) -> tuple[str, ...]:
    """The words of a text; a dash on its own is none, `Т-34` and `30.000` are one each."""
    return tuple(WORD.findall(INVISIBLE.sub("", text)))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; the end of a paragraph ends one.

    Ordinals (`14. октобра`), initials and abbreviations do not.
    """
    found: list[str] = []
    for paragraph in text.split("\n\n"):
        start = 0
        for stop in STOP.finditer(paragraph):
            if _ends_sentence(paragraph[start : stop.start()], stop["mark"], stop["closing"]):
                found.append(paragraph[start : stop.end()].strip())
                start = stop.end()
        found.append(paragraph[start:].strip())
    return tuple(sentence for sentence in found if sentence)


# "Армије Е. Немци…" ends a sentence, "Н. А. Никитин" does not; "1944 г. Немцы…" may, "г. Петровић" does not.
def _ends_sentence(before: str, mark: str, closing: str) -> bool:
    if mark != "." or closing:
        return True
    last = LAST_WORD.search(before)
    if last is None:
        return True
    word = last.group()
    if word.isdigit():
        return len(word) > LONGEST_ORDINAL
    preceding = before[: last.start()]
    if len(word) == 1 and word.isupper():
        return NAMED_BY_A_LETTER.search(preceding) is not None
    return not ABBREVIATIONS.fullmatch(word) or AFTER_A_NUMBER.search(preceding) is not None
