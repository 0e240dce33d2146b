"""The tables of the curators' desk: who works here, and what was done when. No import touches them.

Moments are UTC in ISO 8601.
"""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.accounts import Role
from kiosk.domain.contents import RecordKind
from kiosk.domain.undo import EditKind
from kiosk.store.declarative import Base


class DeskRow(Base):
    __abstract__ = True


class EditRow(DeskRow):
    """One act of one person, in one transaction. `of` is the edit that was undone or done again."""

    __tablename__ = "edits"
    __table_args__ = (Index(None, "made_by"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[str]
    made_by: Mapped[str]
    reason: Mapped[str]
    kind: Mapped[EditKind]
    of: Mapped[int | None] = mapped_column(ForeignKey("edits.number"))


class RevisionRow(DeskRow):
    """One change of one field. Values are JSON; NULL where there was none before, or is none any more."""

    __tablename__ = "revisions"
    __table_args__ = (Index(None, "record_kind", "record_id", "field", "language"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    edit: Mapped[int] = mapped_column(ForeignKey("edits.number"), index=True)
    record_kind: Mapped[RecordKind]
    record_id: Mapped[str]
    field: Mapped[str]
    language: Mapped[str]
    old_value: Mapped[str | None]
    new_value: Mapped[str | None]


class MilestoneRow(DeskRow):
    """A name for the exhibit as it was after a revision."""

    __tablename__ = "milestones"

    number: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int]
    name: Mapped[str]
    made_at: Mapped[str]
    made_by: Mapped[str]


class BinnedRow(DeskRow):
    """A record that an edit deleted; `part_of` is the chapter that went with it, and took it along."""

    __tablename__ = "binned"

    edit: Mapped[int] = mapped_column(ForeignKey("edits.number"), primary_key=True)
    kind: Mapped[RecordKind] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    part_of: Mapped[str | None]


class PublicationRow(DeskRow):
    """The last revision that an edition was built from."""

    __tablename__ = "publications"

    edition: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int]
    made_at: Mapped[str]
    made_by: Mapped[str]


class OutlineRow(DeskRow):
    """What the tree shows of a record: its newest revision, and how many of its texts are in which state."""

    __tablename__ = "outlines"

    record: Mapped[int] = mapped_column(ForeignKey("records.key", ondelete="CASCADE"), primary_key=True)
    revision: Mapped[int]
    missing: Mapped[int]
    drafts: Mapped[int]
    stale: Mapped[int]


class AccountRow(DeskRow):
    """A person who may sign in. `missed_at` is in seconds of the machine's monotonic clock."""

    __tablename__ = "accounts"

    key: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded_name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[Role]
    password_hash: Mapped[str]
    is_disabled: Mapped[bool]
    misses: Mapped[int]
    missed_at: Mapped[float]
    added_at: Mapped[str]
    last_sign_in: Mapped[str | None]


class PresenceRow(DeskRow):
    """A window of the studio, and the record that is open in it."""

    __tablename__ = "presences"

    window: Mapped[str] = mapped_column(primary_key=True)
    account: Mapped[str]
    record_kind: Mapped[RecordKind]
    record_id: Mapped[str]
    since: Mapped[str]
    seen_at: Mapped[str]


class AuditRow(DeskRow):
    """Who did what. `digest` covers the entry and the digest before it; triggers refuse any other write."""

    __tablename__ = "audit_entries"

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    by: Mapped[str]
    act: Mapped[str]
    subject: Mapped[str]
    digest: Mapped[str]
