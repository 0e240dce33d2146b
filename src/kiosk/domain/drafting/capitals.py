"""Runs of capitalised words in running text, from which names of persons and places are made."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["Run", "Token", "runs_of", "word_after", "words_before"]

UPPER = "A-ZÀ-ÖØ-ÞČĆŽŠĐĹŁŃŚŹŻĚŘŮŐŰА-ЯЁЂЈЉЊЋЏІ"
LOWER = "a-zß-öø-ÿčćžšđĺłńśźżěřůőűıа-яёђјљњћџі"
TOKEN = re.compile(
    rf"(?P<initial>(?<!\w)(?:Lj|Nj|Dž|[{UPPER}])\.(?!\d))"
    rf"|(?<![\w])(?P<word>(?:Mc|Mac|O[’']"
    rf"|D[’'])?[{UPPER}][{LOWER}]+(?:-[{UPPER}][{LOWER}]+)*)(?P<owned>[’']s)?(?!\w)"
)
PARTICLE = r"(?:von|van|de|der|den|da|di|la|du|al|bin|фон|ван|де|дер|да|ди|ла|оф|of the|of)"
GAP = re.compile(rf"\s?|\s(?:{PARTICLE}\s)")
STOP_BEFORE = re.compile(r"(?:^|[.!?…:;]|\d\.)[\s\"“”„«»’()\[\]–—*-]*$")
NEAR = 20
WORD = re.compile(r"[\w.’'-]+")


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    start: int
    end: int
    is_initial: bool = False
    is_owned: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that stand together; `opens_sentence` where the first may be capital for that."""

    paragraph: int
    tokens: tuple[Token, ...]
    opens_sentence: bool

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    def part(self, first: int, last: int | None = None) -> "Run":
        tokens = self.tokens[first:last]
        return Run(self.paragraph, tokens, self.opens_sentence and first == 0)


def runs_of(number: int, text: str) -> Iterator[Run]:
    tokens = [_token(match) for match in TOKEN.finditer(text)]
    gathered: list[Token] = []
    for token, after in pairwise([*tokens, None]):
        if token is None:
            continue
        gathered.append(token)
        if after is None or token.is_owned or not _belongs(text[token.end : after.start], token, after):
            yield Run(
                number,
                tuple(gathered),
                bool(STOP_BEFORE.search(text[max(0, gathered[0].start - NEAR) : gathered[0].start])),
            )
            gathered = []


def _token(match: re.Match[str]) -> Token:
    word = match["word"]
    if word is None:
        return Token(match["initial"], *match.span("initial"), is_initial=True)
    return Token(word, *match.span("word"), is_owned=match["owned"] is not None)


def _belongs(gap: str, token: Token, after: Token) -> bool:
    if not gap:
        return token.is_initial
    return GAP.fullmatch(gap) is not None and (after.is_initial or gap.strip() != "of")


def words_before(text: str, at: int, count: int) -> list[str]:
    """Up to `count` words that end before `at`, the nearest first; the end of a clause ends them."""
    clause = re.split(r"[,;:!?…()„“”«»\"]|[^\W\d]{4,}\.\s", text[max(0, at - 10 * NEAR) : at])[-1]
    return WORD.findall(clause)[::-1][:count]


def word_after(text: str, at: int) -> str:
    """The word after `at`, where nothing but a space stands between."""
    match = re.match(r"\s([\w’'-]+)", text[at:])
    return match[1] if match else ""
