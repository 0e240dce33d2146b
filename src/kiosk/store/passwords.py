"""Passwords: which are good enough, and how they are kept.

A password is kept as an argon2id hash by the library's figures (64 MiB, three rounds). A hash made by older
figures is renewed at the next sign-in.
"""

from functools import cache

from kiosk.domain.accounts import folded_name
from kiosk.domain.transliteration import to_latin

SHORTEST, LONGEST = 10, 128
LEAST_GUESSES_LOG10 = 8
"""A guesser who knows what people choose needs at least 10 to this power tries; the lockout allows 50."""
LONGEST_JUDGED = 72
SHORTEST_NAME_PART = 3
NEAR_AT_HAND = ("kiosk", "studio", "museum", "muzej", "lozinka", "beograd", "izlozba", "kustos")


def password_fault(password: str, name: str) -> str | None:
    """Why `name` must choose another password, in one sentence; None where this one is good enough."""
    if len(password) < SHORTEST:
        return f"A password has at least {SHORTEST} characters; a few words in a row are easy to remember."
    if len(password) > LONGEST:
        return f"A password has at most {LONGEST} characters."
    known = [part for part in folded_name(name).split() if len(part) >= SHORTEST_NAME_PART]
    if any(part in folded_name(password) for part in known):
        return "A password must not contain the name of the account."
    if min(_guesses_log10(spelt, known) for spelt in {password, to_latin(password)}) < LEAST_GUESSES_LOG10:
        return "This password is easy to guess; put another word or two into it."
    return None


def _guesses_log10(password: str, known: list[str]) -> float:
    from zxcvbn import zxcvbn

    estimate = zxcvbn(password[:LONGEST_JUDGED], [*known, *NEAR_AT_HAND])
    return float(estimate["guesses_log10"])


def hashed(password: str) -> str:
    from argon2 import PasswordHasher

    return PasswordHasher().hash(password)


def matches(hashed_password: str, password: str) -> bool:
    """Whether it is the password. Takes some tenths of a second by design."""
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    try:
        return PasswordHasher().verify(hashed_password, password)
    except (Argon2Error, InvalidHashError):
        return False


def is_dated(hashed_password: str) -> bool:
    """Whether the hash was made by other figures than today's."""
    from argon2 import PasswordHasher

    return PasswordHasher().check_needs_rehash(hashed_password)


@cache
def nobodys_hash() -> str:
    """A hash that no password fits, to take as long over an unknown name as over a known one."""
    from secrets import token_urlsafe

    return hashed(token_urlsafe(32))
