"""Which state of the exhibit each edition was built from."""

from dataclasses import dataclass

from sqlalchemy import Connection, Engine, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.store.audit import Act, add_entry
from kiosk.store.desk_tables import PublicationRow
from kiosk.store.engine import reading, writing
from kiosk.store.read_exhibit import NO_EXHIBIT, find_exhibit
from kiosk.store.revisions import newest_number


@dataclass(frozen=True, slots=True)
class Publication:
    """An edition by its number, and the last revision that is in it."""

    edition: int
    revision: int
    at: str
    by: str


def read_for_edition(engine: Engine) -> tuple[Exhibit, int]:
    """The exhibit and the last revision that is in it. Raises KioskError if the store holds none."""
    with reading(engine) as connection:
        revision = newest_number(connection)
        exhibit = find_exhibit(connection)
    if exhibit is None:
        raise KioskError(NO_EXHIBIT)
    return exhibit, revision


def note_publication(engine: Engine, publication: Publication) -> None:
    """Remember what an edition was built from, and add it to the audit log."""
    values = {
        "edition": publication.edition,
        "revision": publication.revision,
        "made_at": publication.at,
        "made_by": publication.by,
    }
    write = insert(PublicationRow).values(values)
    with writing(engine) as connection:
        connection.execute(write.on_conflict_do_update(index_elements=["edition"], set_=values))
        subject = f"edition {publication.edition:04}"
        add_entry(connection, Act.PUBLISH, publication.by, subject, publication.at)


def publication_of(engine: Engine, edition: int | None = None) -> Publication | None:
    """What is known about an edition, or about the newest that was published from this store."""
    with reading(engine) as connection:
        return find_publication(connection, edition)


def find_publication(connection: Connection, edition: int | None = None) -> Publication | None:
    columns = (
        PublicationRow.edition,
        PublicationRow.revision,
        PublicationRow.made_at,
        PublicationRow.made_by,
    )
    query = select(*columns).order_by(PublicationRow.edition.desc()).limit(1)
    if edition is not None:
        query = query.where(PublicationRow.edition == edition)
    row = connection.execute(query).first()
    return Publication(*row) if row else None
