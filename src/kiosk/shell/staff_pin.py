"""The PIN by which staff leave the exhibit, and the lockout that pulling the plug does not clear.

A miss is written to disk before the PIN is looked at, so a guess cut short by the power counts as one.
The wait after too many misses runs on the monotonic clock and begins anew in full when the program starts:
moving the machine's clock never shortens it. Five misses are free, then the wait doubles from 30 s to 15 min,
and 50 in a row turn the PIN off.
"""

import json
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from pathlib import Path

from kiosk.domain.faults import KioskError
from kiosk.domain.lockout import MISSES_THAT_SHUT, wait_after

SHORTEST_PIN, LONGEST_PIN = 6, 12


class PinAnswer(StrEnum):
    """What came of one try."""

    OPEN = "open"
    WRONG = "wrong"
    WAIT = "wait"
    OFF = "off"
    NO_PIN = "no-pin"


@dataclass(frozen=True, slots=True)
class _Record:
    hash: str = ""
    misses: int = 0
    damaged: bool = False


class StaffPin:
    """The staff's PIN kept in the file `path`. Times are in seconds."""

    def __init__(self, path: Path, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._path = path
        self._monotonic = monotonic
        self._record = _read(path)
        self._waiting_since = monotonic()

    @property
    def is_set(self) -> bool:
        return bool(self._record.hash)

    @property
    def is_damaged(self) -> bool:
        """The file is there but cannot be read: nobody gets in until a new PIN is set at the command line."""
        return self._record.damaged

    @property
    def is_off(self) -> bool:
        """Too many misses in a row: only a new PIN, set at the command line, opens again."""
        return self._record.misses >= MISSES_THAT_SHUT

    @property
    def wait_s(self) -> float:
        """Seconds until the next try is allowed; 0 when it is allowed now."""
        whole_wait = wait_after(self._record.misses)
        return max(0.0, whole_wait - (self._monotonic() - self._waiting_since))

    def attempt(self, pin: str) -> PinAnswer:
        """Try `pin`. Takes some tenths of a second by design: not for the GUI thread."""
        if not self.is_set:
            return PinAnswer.NO_PIN
        if self.is_off:
            return PinAnswer.OFF
        if self.wait_s > 0:
            return PinAnswer.WAIT
        self._save(replace(self._record, misses=self._record.misses + 1))
        self._waiting_since = self._monotonic()
        if not _matches(self._record.hash, pin):
            return PinAnswer.WRONG
        fresh = _hashed(pin) if _is_dated(self._record.hash) else self._record.hash
        self._save(_Record(hash=fresh))
        return PinAnswer.OPEN

    def change(self, pin: str) -> None:
        """Set a new PIN and forget all misses. Raises KioskError when it is too easy to guess."""
        if reason := weakness(pin):
            raise KioskError(reason)
        self._save(_Record(hash=_hashed(pin)))

    def _save(self, record: _Record) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        staged = self._path.with_name(self._path.name + ".new")
        content = json.dumps({"format": 1, "pin": record.hash, "misses": record.misses})
        handle = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        staged.replace(self._path)
        _sync_folder(self._path.parent)
        self._record = record


def weakness(pin: str) -> str | None:
    """Why `pin` is refused, in one sentence; None when it is good enough."""
    if not (pin.isascii() and pin.isdigit()):
        return "A PIN is made of the digits 0 to 9."
    if not SHORTEST_PIN <= len(pin) <= LONGEST_PIN:
        return f"A PIN has {SHORTEST_PIN} to {LONGEST_PIN} digits."
    steps = {(int(right) - int(left)) % 10 for left, right in pairwise(pin)}
    if len(steps) == 1:
        return "This PIN is too easy to guess: its digits repeat or count up or down."
    if any(pin == pin[:length] * (len(pin) // length) for length in (2, 3) if len(pin) % length == 0):
        return "This PIN is too easy to guess: it repeats itself."
    return None


def _read(path: Path) -> _Record:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return _Record(hash=str(content["pin"]), misses=int(content["misses"]))
    except FileNotFoundError:
        return _Record()
    except (OSError, ValueError, KeyError, TypeError):
        return _Record(damaged=True)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _hashed(pin: str) -> str:
    from argon2 import PasswordHasher

    return PasswordHasher().hash(pin)


def _is_dated(hashed: str) -> bool:
    from argon2 import PasswordHasher

    return PasswordHasher().check_needs_rehash(hashed)


def _matches(hashed: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    try:
        return PasswordHasher().verify(hashed, pin)
    except (Argon2Error, InvalidHashError):
        return False
