"""Kills editors at work, and looks whether the content store has lost anything. Exit code 1 where it has.

A child process edits as curators do: it writes, adds, moves, deletes, undoes and redoes, and tells each edit
after it was saved. It is killed at a random moment. Then every edit that it told must be there; the exhibit
must be what its history says; the tree's counts must be right; and the database whole, without a dead
reference.
"""

import argparse
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import Engine, select

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Chapter, Exhibit, Language
from kiosk.domain.faults import KioskError
from kiosk.domain.panels import Panel, TextContent
from kiosk.domain.texts import Text
from kiosk.store.desk_tables import EditRow
from kiosk.store.engine import open_store
from kiosk.store.open_record import open_record
from kiosk.store.outline import write_outlines
from kiosk.store.read_exhibit import read_exhibit
from kiosk.store.restore import places_at
from kiosk.store.revisions import Occasion, Saved, changes_between, newest_number
from kiosk.store.save_text import TextEdit, save_text
from kiosk.store.structure import add_record, delete_record, free_id, move_panel
from kiosk.store.tables import RecordRow
from kiosk.store.undo import redo, undo
from kiosk.store.write_exhibit import write_exhibit

MASTER, OTHER = "sr-Cyrl", "en"
CHAPTERS = ("prvo", "drugo", "treće")
MOST_EDITS = 6
LONGEST_DELAY_S = 0.05
MOST_PANELS = 40
OUTLINES = (
    "SELECT record, missing, drafts, stale, title, body FROM outlines "
    "JOIN text_search ON text_search.rowid = outlines.record ORDER BY record"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a child said before it died: the numbers of its edits with their reasons, as far as it came."""

    edits: dict[int, str]


def first_exhibit() -> Exhibit:
    """Three chapters with two panels each."""

    def words(said: str) -> dict[str, Text]:
        return {MASTER: Text(said)}

    chapters = tuple(
        Chapter(
            id_, words(id_), "1944", words(id_), words(id_), None, (_panel(f"{id_}-a"), _panel(f"{id_}-b"))
        )
        for id_ in CHAPTERS
    )
    languages = (Language(MASTER, "Ћирилица"), Language(OTHER, "English"))
    return Exhibit("probna", words("Проба"), "1944", words("Увод."), languages, MASTER, chapters)


def edit_without_end(folder: Path, seed: int, connection: Connection) -> None:
    """Edit at random, and tell every edit once it is saved."""
    chance = random.Random(seed)  # noqa: S311 - what to edit, no secrets
    engine = open_store(folder / "content.sqlite")
    connection.send(None)
    for number in count():
        reason = f"edit {seed}.{number}"
        with suppress(KioskError):  # nothing to undo, or a panel that is gone
            saved = _edit(engine, chance, Occasion("2026-01-03T00:00:00+00:00", "ana", reason))
            if saved.edit is not None:
                connection.send((saved.edit, reason))


def kill_editors(kills: int, folder: Path, seed: int = 1944) -> Iterator[Told]:
    """Let `kills` children edit the store in `folder`, one after another, and kill each; what each told."""
    chance = random.Random(seed)  # noqa: S311 - moments to kill at, no secrets
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["kiosk.store.undo", "kiosk.store.structure", "kiosk.store.write_exhibit"])
    for number in range(kills):
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=edit_without_end, args=(folder, seed + number, theirs))
        child.start()
        theirs.close()
        ours.recv()
        edits = dict(ours.recv() for _ in range(chance.randrange(MOST_EDITS)))
        time.sleep(chance.uniform(0, LONGEST_DELAY_S))  # a random moment, not a wait for anything
        child.kill()
        child.join()
        with suppress(EOFError), ours:
            while True:
                edit, reason = ours.recv()
                edits[edit] = reason
        yield Told(edits)


def faults_in(engine: Engine, told: Told) -> list[str]:
    """What is lost or broken."""
    exhibit = read_exhibit(engine)
    with engine.connect() as connection:
        rows = connection.execute(
            select(EditRow.number, EditRow.reason).where(EditRow.number.in_(told.edits))
        )
        kept = {row.number: row.reason for row in rows}
        history = places_at(connection, newest_number(connection))
        integrity = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
        dead = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    faults = [f"lost: {reason}" for edit, reason in told.edits.items() if kept.get(edit) != reason]
    if {change.place: change.new for change in changes_between(None, exhibit)} != history:
        faults.append("the exhibit is not what its history says")
    if integrity != "ok" or dead:
        faults.append(f"the database is broken: {integrity}, {dead}")
    if _outlines(engine) != _counted_anew(engine):
        faults.append("the outlines do not tell what the texts are")
    return faults


def make_store(folder: Path) -> Engine:
    """A new store in `folder` with the first exhibit in it."""
    engine = open_store(folder / "content.sqlite", create=True)
    occasion = Occasion("2026-01-02T00:00:00+00:00", "import", "first")
    write_exhibit(engine, first_exhibit(), {}, folder / "originals", occasion)
    return engine


def _panel(id_: str) -> Panel:
    return Panel(id_, {MASTER: Text(id_)}, TextContent({MASTER: Text("Реч.")}))


def _edit(engine: Engine, chance: random.Random, occasion: Occasion) -> Saved:
    with engine.connect() as connection:
        panels = list(
            connection.execute(select(RecordRow.id).where(RecordRow.kind == RecordKind.PANEL)).scalars()
        )
    id_, chapter = chance.choice(panels), chance.choice(CHAPTERS)
    die = chance.random()
    if die < 0.6:  # noqa: PLR2004 - shares of the edits
        language = chance.choice((MASTER, OTHER))
        number = open_record(engine, RecordKind.PANEL, id_).number_of("heading", language)
        text = Text(occasion.reason, reviewed=False)
        return save_text(engine, TextEdit(RecordKind.PANEL, id_, "heading", language, text, number), occasion)
    if die < 0.7 and len(panels) < MOST_PANELS:  # noqa: PLR2004
        new = _panel(free_id(engine, RecordKind.PANEL, "nova"))
        return add_record(engine, RecordKind.PANEL, new, occasion, chapter, chance.randrange(4))
    if die < 0.8:  # noqa: PLR2004
        return move_panel(engine, id_, chapter, chance.randrange(6), occasion)
    if die < 0.88 and len(panels) > len(CHAPTERS):  # noqa: PLR2004
        return delete_record(engine, RecordKind.PANEL, id_, occasion)
    return undo(engine, occasion) if die < 0.95 else redo(engine, occasion)  # noqa: PLR2004


def _outlines(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(OUTLINES).all()
        count_of_records = connection.exec_driver_sql("SELECT count(*) FROM records").scalar()
    return [*map(tuple, rows), (count_of_records,)]


def _counted_anew(engine: Engine) -> list[tuple[object, ...]]:
    """The outlines as they would be if all were made at once, without keeping them."""
    with engine.connect().execution_options(begin="IMMEDIATE") as connection:
        records = {
            row.key: RecordKind(row.kind)
            for row in connection.exec_driver_sql("SELECT key, kind FROM records")
        }
        write_outlines(connection, records, {})
        rows = connection.exec_driver_sql(OUTLINES).all()
        connection.rollback()
    return [*map(tuple, rows), (len(records),)]


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill editors at work and look for losses.")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    edits, faults = 0, 0
    with tempfile.TemporaryDirectory() as scratch:
        engine = make_store(Path(scratch))
        for number, told in enumerate(kill_editors(options.kills, Path(scratch), options.seed), 1):
            edits += len(told.edits)
            for fault in faults_in(engine, told):
                faults += 1
                print(f"kill {number}: {fault}", file=sys.stderr)
            if number % 50 == 0:
                print(f"{number} kills, {edits} edits told, {faults} faults", flush=True)
    print(f"{options.kills} kills (seed {options.seed}), {edits} edits told, {faults} faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
