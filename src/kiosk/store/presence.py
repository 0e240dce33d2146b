"""Who has which record open, so that two editors of one panel know of each other.

Every window says so again and again; one that has been silent for half a minute is gone.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, delete, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.contents import RecordKind
from kiosk.store.desk_tables import PresenceRow
from kiosk.store.engine import reading, writing

SILENT_AFTER_S = 30


@dataclass(frozen=True, slots=True)
class Presence:
    """Somebody at a record, since a moment (UTC)."""

    account: str
    kind: RecordKind
    id: str
    since: str


def here(
    engine: Engine, window: str, account: str, kind: RecordKind, id_: str, now: str
) -> tuple[Presence, ...]:
    """Say that `window` has the record open; who else has it open too. `window` is a token of its own."""
    place = {"account": account, "record_kind": kind, "record_id": id_}
    with writing(engine) as connection:
        present = _present(connection, now)
        _forget_silent(connection, present)
        before = present.get(window)
        is_same = before is not None and (before.account, before.kind, before.id) == (account, kind, id_)
        since = before.since if before and is_same else now
        values = {**place, "since": since, "seen_at": now}
        write = insert(PresenceRow).values(window=window, **values)
        connection.execute(write.on_conflict_do_update(index_elements=["window"], set_=values))
    return tuple(
        each for other, each in present.items() if other != window and (each.kind, each.id) == (kind, id_)
    )


def gone(engine: Engine, window: str) -> None:
    """Say that `window` has no record open any more."""
    with writing(engine) as connection:
        connection.execute(delete(PresenceRow).where(PresenceRow.window == window))


def everybody(engine: Engine, now: str) -> tuple[Presence, ...]:
    """All who have a record open."""
    with reading(engine) as connection:
        return tuple(_present(connection, now).values())


def _present(connection: Connection, now: str) -> dict[str, Presence]:
    rows = connection.execute(select(PresenceRow.__table__).order_by(PresenceRow.since))
    moment = datetime.fromisoformat(now)
    return {
        row.window: Presence(row.account, row.record_kind, row.record_id, row.since)
        for row in rows
        if abs((moment - datetime.fromisoformat(row.seen_at)).total_seconds()) <= SILENT_AFTER_S
    }


def _forget_silent(connection: Connection, present: dict[str, Presence]) -> None:
    connection.execute(delete(PresenceRow).where(PresenceRow.window.not_in(list(present))))
