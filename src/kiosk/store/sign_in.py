"""The door of the studio, and the lockout that pulling the plug does not clear.

A miss is on the disk before the password is looked at, so a guess cut short by the power counts as one. Five
misses in a row are free, then the wait doubles from 30 s to 15 min; after 50 only a new password opens again.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Engine, select, update

from kiosk.domain.accounts import folded_name, tidy_name
from kiosk.domain.lockout import MISSES_THAT_SHUT, wait_after, wait_left
from kiosk.store.accounts import Account, account_from
from kiosk.store.audit import Act, add_entry, note_act
from kiosk.store.desk_tables import AccountRow
from kiosk.store.engine import writing
from kiosk.store.passwords import hashed, is_dated, matches, nobodys_hash

type Monotonic = Callable[[], float]


class SignInOutcome(StrEnum):
    OPEN = "open"
    WRONG = "wrong"
    WAIT = "wait"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class SignIn:
    """What came of one try; `wait_s` is how long the next one has to wait, in seconds."""

    outcome: SignInOutcome
    account: Account | None = None
    wait_s: float = 0.0


def sign_in(
    engine: Engine, name: str, password: str, at: str, monotonic: Monotonic = time.monotonic
) -> SignIn:
    """Try a name and a password. Takes some tenths of a second by design.

    An unknown name and a disabled account look like a wrong password. `monotonic` counts from the start of
    the machine.
    """
    return _attempt(
        engine, AccountRow.folded_name == folded_name(name), tidy_name(name), password, at, monotonic
    )


def confirm_password(
    engine: Engine, key: int, password: str, at: str, monotonic: Monotonic = time.monotonic
) -> SignIn:
    """Try the password of somebody who left the studio idle, by the same rules."""
    return _attempt(engine, AccountRow.key == key, "", password, at, monotonic)


def sign_out(engine: Engine, name: str, at: str) -> None:
    """Note that somebody has left."""
    note_act(engine, Act.SIGN_OUT, name, "", at)


def _attempt(
    engine: Engine, who: ColumnElement[bool], name: str, password: str, at: str, monotonic: Monotonic
) -> SignIn:
    with writing(engine) as connection:
        row = connection.execute(select(AccountRow.__table__).where(who)).first()
        if row is not None:
            shut = _shut(row, monotonic())
            if shut is not None:
                return shut
            values = {"misses": row.misses + 1, "missed_at": monotonic()}
            connection.execute(update(AccountRow).where(AccountRow.key == row.key).values(values))
    if row is not None and matches(row.password_hash, password) and not row.is_disabled:
        return _let_in(engine, row, password, at)
    if row is None:
        matches(nobodys_hash(), password)
    return _turn_away(engine, row, name, at)


def _shut(row: Any, now: float) -> SignIn | None:
    """Why nobody may even try, or None where they may."""
    if row.misses >= MISSES_THAT_SHUT:
        return SignIn(SignInOutcome.OFF)
    left = wait_left(row.misses, row.missed_at, now)
    return SignIn(SignInOutcome.WAIT, wait_s=left) if left > 0 else None


def _let_in(engine: Engine, row: Any, password: str, at: str) -> SignIn:
    values = {"misses": 0, "missed_at": 0.0, "last_sign_in": at}
    if is_dated(row.password_hash):
        values["password_hash"] = hashed(password)
    with writing(engine) as connection:
        own = AccountRow.key == row.key
        connection.execute(
            update(AccountRow).where(own, AccountRow.password_hash == row.password_hash).values(values)
        )
        add_entry(connection, Act.SIGN_IN, row.name, "", at)
        now = connection.execute(select(AccountRow.__table__).where(own)).one()
    return SignIn(SignInOutcome.OPEN, account_from(now))


def _turn_away(engine: Engine, row: Any | None, name: str, at: str) -> SignIn:
    misses = row.misses + 1 if row else 0
    wait_s = float(wait_after(misses))
    with writing(engine) as connection:
        add_entry(connection, Act.SIGN_IN_FAILED, row.name if row else name, "", at)
        if row and misses >= MISSES_THAT_SHUT:
            add_entry(connection, Act.LOCKOUT, row.name, "until a new password is set", at)
        elif row and wait_s:
            add_entry(connection, Act.LOCKOUT, row.name, f"for {wait_s:.0f} s", at)
    if misses >= MISSES_THAT_SHUT:
        return SignIn(SignInOutcome.OFF)
    return SignIn(SignInOutcome.WRONG, wait_s=wait_s)
