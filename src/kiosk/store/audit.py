"""Who did what in this kiosk. The log is only added to, and every entry vouches for those before it."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import Connection, Engine, insert, or_, select

from kiosk.store.desk_tables import AuditRow
from kiosk.store.engine import reading, writing

SEPARATOR = "\x1f"


class Act(StrEnum):
    SIGN_IN = "sign-in"
    SIGN_IN_FAILED = "sign-in-failed"
    LOCKOUT = "lockout"
    SIGN_OUT = "sign-out"
    ACCOUNT_ADDED = "account-added"
    ACCOUNT_RENAMED = "account-renamed"
    ACCOUNT_ROLE = "account-role"
    ACCOUNT_PASSWORD = "account-password"  # noqa: S105 - the name of an act
    ACCOUNT_DISABLED = "account-disabled"
    ACCOUNT_ENABLED = "account-enabled"
    IMPORT = "import"
    EXPORT = "export"
    PUBLISH = "publish"
    ROLLBACK = "rollback"
    RESTORE = "restore"
    PURGE = "purge"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One act: when (UTC, ISO 8601), by whom, and upon what."""

    number: int
    at: str
    by: str
    act: Act
    subject: str


def note_act(engine: Engine, act: Act, by: str, subject: str, at: str) -> None:
    """Add an entry."""
    with writing(engine) as connection:
        add_entry(connection, act, by, subject, at)


def add_entry(connection: Connection, act: Act, by: str, subject: str, at: str) -> None:
    """Add an entry in the transaction of what it tells. Control characters are shown, not kept."""
    query = select(AuditRow.number, AuditRow.digest).order_by(AuditRow.number.desc()).limit(1)
    number, digest = connection.execute(query).first() or (0, "")
    entry = AuditEntry(number + 1, at, _on_one_line(by), act, _on_one_line(subject))
    values = {"number": entry.number, "at": at, "by": entry.by, "act": act.value, "subject": entry.subject}
    connection.execute(insert(AuditRow).values(**values, digest=_digest(digest, entry)))


def audit_entries(
    engine: Engine,
    by: str | None = None,
    acts: Collection[Act] = (),
    since: str | None = None,
    until: str | None = None,
    words: str = "",
    limit: int | None = None,
) -> tuple[AuditEntry, ...]:
    """The entries that fit, the newest first; `since` and `until` are moments, both included."""
    query = select(AuditRow.number, AuditRow.at, AuditRow.by, AuditRow.act, AuditRow.subject)
    if by is not None:
        query = query.where(AuditRow.by == by)
    if acts:
        query = query.where(AuditRow.act.in_([act.value for act in acts]))
    if since is not None:
        query = query.where(AuditRow.at >= since)
    if until is not None:
        query = query.where(AuditRow.at <= until)
    for word in words.split():
        fits = (column.contains(word, autoescape=True) for column in (AuditRow.subject, AuditRow.by))
        query = query.where(or_(*fits))
    with reading(engine) as connection:
        rows = connection.execute(query.order_by(AuditRow.number.desc()).limit(limit)).all()
    return tuple(AuditEntry(row.number, row.at, row.by, Act(row.act), row.subject) for row in rows)


def audit_break(engine: Engine) -> int | None:
    """The number of the first entry that is not as it was written, or is lacking; None if all is well."""
    digest, expected = "", 1
    columns = (AuditRow.number, AuditRow.at, AuditRow.by, AuditRow.act, AuditRow.subject, AuditRow.digest)
    with reading(engine) as connection:
        for row in connection.execute(select(*columns).order_by(AuditRow.number)):
            entry = AuditEntry(row.number, row.at, row.by, Act(row.act), row.subject)
            digest = _digest(digest, entry)
            if entry.number != expected or digest != row.digest:
                return expected
            expected += 1
    return None


def _digest(before: str, entry: AuditEntry) -> str:
    said = (before, str(entry.number), entry.at, entry.by, str(entry.act), entry.subject)
    return sha256(SEPARATOR.join(said).encode()).hexdigest()


def _on_one_line(text: str) -> str:
    return "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in text)
