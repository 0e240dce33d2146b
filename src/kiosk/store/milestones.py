"""Names for states of the exhibit that somebody may want to find again."""

from dataclasses import dataclass

from sqlalchemy import Engine, insert, select

from kiosk.domain.faults import KioskError
from kiosk.store.desk_tables import MilestoneRow
from kiosk.store.engine import reading, writing
from kiosk.store.revisions import Occasion, newest_number


@dataclass(frozen=True, slots=True)
class Milestone:
    """The exhibit as it was after the revision `number`."""

    number: int
    name: str
    at: str
    by: str


def name_milestone(engine: Engine, name: str, occasion: Occasion) -> Milestone:
    """Give the exhibit as it is now a name. Raises KioskError for an empty one."""
    words = " ".join(name.split())
    if not words:
        raise KioskError("A milestone needs a name.")
    with writing(engine) as connection:
        number = newest_number(connection)
        made = {"made_at": occasion.at, "made_by": occasion.by}
        connection.execute(insert(MilestoneRow).values(revision=number, name=words, **made))
    return Milestone(number, words, occasion.at, occasion.by)


def milestones(engine: Engine) -> tuple[Milestone, ...]:
    """All milestones, the newest first."""
    columns = (MilestoneRow.revision, MilestoneRow.name, MilestoneRow.made_at, MilestoneRow.made_by)
    with reading(engine) as connection:
        rows = connection.execute(select(*columns).order_by(MilestoneRow.number.desc())).all()
    return tuple(Milestone(*row) for row in rows)
