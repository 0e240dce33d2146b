"""Accounts, edits, the bin, milestones, presences, the audit log; revisions belong to edits."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

RECORD_KINDS = (
    "exhibit",
    "chapter",
    "panel",
    "media",
    "person",
    "place",
    "term",
    "source",
    "passage",
    "map",
)
REFUSE_OTHER_WRITES = """
    CREATE TRIGGER audit_entries_refuse_{act} BEFORE {act} ON audit_entries
    BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END
"""


def upgrade() -> None:
    _make_edits()
    _give_revisions_their_edit()
    _make_history_tables()
    _make_people_tables()
    op.execute("CREATE VIRTUAL TABLE text_search USING fts5 (title, body)")
    for act in ("update", "delete"):
        op.execute(REFUSE_OTHER_WRITES.format(act=act))


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _choice(name: str, type_name: str, members: Sequence[str]) -> sa.Column[str]:
    choice = sa.Enum(*members, name=type_name, native_enum=False, create_constraint=True, length=20)
    return sa.Column(name, choice, nullable=False)


def _make_edits() -> None:
    op.create_table(
        "edits",
        _number("number"),
        _text("made_at"),
        _text("made_by"),
        _text("reason"),
        _choice("kind", "editkind", ("edit", "undo", "redo", "import")),
        _number("of", nullable=True),
        sa.ForeignKeyConstraint(["of"], ["edits.number"], name=op.f("fk_edits_of_edits")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_edits")),
    )
    op.create_index(op.f("ix_edits_made_by"), "edits", ["made_by"])
    op.execute(
        "INSERT INTO edits (made_at, made_by, reason, kind) SELECT made_at, made_by, reason, 'import' "
        "FROM revisions GROUP BY made_at, made_by, reason ORDER BY min(number)"
    )


def _give_revisions_their_edit() -> None:
    op.drop_index(op.f("ix_revisions_record_kind_record_id_field_language"), "revisions")
    op.rename_table("revisions", "former_revisions")
    op.create_table(
        "revisions",
        _number("number"),
        _number("edit"),
        _choice("record_kind", "recordkind", RECORD_KINDS),
        _text("record_id"),
        _text("field"),
        _text("language"),
        _text("old_value", nullable=True),
        _text("new_value", nullable=True),
        sa.ForeignKeyConstraint(["edit"], ["edits.number"], name=op.f("fk_revisions_edit_edits")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_revisions")),
    )
    op.execute(
        "INSERT INTO revisions SELECT former.number, edits.number, record_kind, record_id, field, language, "
        "old_value, new_value FROM former_revisions AS former JOIN edits USING (made_at, made_by, reason)"
    )
    op.drop_table("former_revisions")
    columns = ["record_kind", "record_id", "field", "language"]
    op.create_index(op.f("ix_revisions_record_kind_record_id_field_language"), "revisions", columns)
    op.create_index(op.f("ix_revisions_edit"), "revisions", ["edit"])


def _make_history_tables() -> None:
    op.create_table(
        "milestones",
        _number("number"),
        _number("revision"),
        _text("name"),
        _text("made_at"),
        _text("made_by"),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_milestones")),
    )
    op.create_table(
        "binned",
        _number("edit"),
        _choice("kind", "recordkind", RECORD_KINDS),
        _text("id"),
        _text("title"),
        _text("part_of", nullable=True),
        sa.ForeignKeyConstraint(["edit"], ["edits.number"], name=op.f("fk_binned_edit_edits")),
        sa.PrimaryKeyConstraint("edit", "kind", "id", name=op.f("pk_binned")),
    )
    op.create_table(
        "publications",
        _number("edition"),
        _number("revision"),
        _text("made_at"),
        _text("made_by"),
        sa.PrimaryKeyConstraint("edition", name=op.f("pk_publications")),
    )
    op.create_table(
        "outlines",
        *(_number(name) for name in ("record", "revision", "missing", "drafts", "stale")),
        sa.ForeignKeyConstraint(
            ["record"], ["records.key"], name=op.f("fk_outlines_record_records"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_outlines")),
    )


def _make_people_tables() -> None:
    op.create_table(
        "accounts",
        _number("key"),
        _text("name"),
        _text("folded_name"),
        _choice("role", "role", ("editor", "publisher", "administrator")),
        _text("password_hash"),
        sa.Column("is_disabled", sa.Boolean(), nullable=False),
        _number("misses"),
        sa.Column("missed_at", sa.Double(), nullable=False),
        _text("added_at"),
        _text("last_sign_in", nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_accounts")),
        sa.UniqueConstraint("folded_name", name=op.f("uq_accounts_folded_name")),
    )
    op.create_table(
        "presences",
        _text("window"),
        _text("account"),
        _choice("record_kind", "recordkind", RECORD_KINDS),
        _text("record_id"),
        _text("since"),
        _text("seen_at"),
        sa.PrimaryKeyConstraint("window", name=op.f("pk_presences")),
    )
    op.create_table(
        "audit_entries",
        _number("number"),
        *(_text(name) for name in ("at", "by", "act", "subject", "digest")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit_entries")),
    )
