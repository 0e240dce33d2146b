"""Operation maps become records of their own, with sheets, features and steps; places have a kind.

Panels of kind `map`, which had layers and steps of their own until now, become text panels with their words.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

RECORDS = ("exhibit", "chapter", "panel", "media", "person", "place", "term", "source", "passage")
PLACES = (
    "city",
    "town",
    "village",
    "district",
    "station",
    "square",
    "bridge",
    "bank",
    "fortress",
    "building",
    "hill",
    "wood",
    "island",
    "region",
    "place",
)
FEATURES = (
    "attack",
    "counter",
    "retreat",
    "move",
    "plan",
    "flight",
    "crossing",
    "held",
    "fought",
    "shelled",
    "bombed",
    "besieged",
    "encircled",
    "blocked",
    "abandoned",
    "unit",
)
SIDES = ("soviet", "yugoslav", "german", "bulgarian", "allied", "none")
NAMES = ("water", "wood", "district", "region", "road", "bridge")


def upgrade() -> None:
    _turn_map_panels_into_text()
    for table in ("map_step_places", "map_steps", "map_layers"):
        op.drop_table(table)
    _know_maps()
    _make_map()
    _make_sheets()
    _make_steps()
    _point_to_maps()


def _turn_map_panels_into_text() -> None:
    op.execute(
        "DELETE FROM texts WHERE field LIKE 'steps.%'"
        " AND record IN (SELECT record FROM panels WHERE kind = 'map')"
    )
    op.execute("UPDATE panels SET kind = 'text' WHERE kind = 'map'")


def _kinds(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=20)


def _know_maps() -> None:
    """Widen what a record and a revision can be of."""
    for table, column in (("records", "kind"), ("revisions", "record_kind")):
        with op.batch_alter_table(table) as batch:
            batch.alter_column(
                column,
                existing_type=_kinds("recordkind", *RECORDS),
                type_=_kinds("recordkind", *RECORDS, "map"),
                existing_nullable=False,
            )


def _reference(column: str, table: str, key: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.{key}"], name=op.f(f"fk_{table}_{column}_{target}"))


def _part_of(table: str, part: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["map", part], [f"{target}.map", f"{target}.position"], name=op.f(f"fk_{table}_map_{part}_{target}")
    )


def _make_map() -> None:
    op.create_table(
        "maps",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _reference("record", "maps", "key", "records"),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_maps")),
    )
    for files in ("map_licences", "map_geometry"):
        op.create_table(
            files,
            sa.Column("map", sa.Integer(), nullable=False),
            sa.Column("position", sa.Integer(), nullable=False),
            sa.Column("file", sa.String(), nullable=False),
            _reference("map", files, "record", "maps"),
            _reference("file", files, "name", "package_files"),
            sa.PrimaryKeyConstraint("map", "position", name=op.f(f"pk_{files}")),
        )
    op.create_table(
        "map_features",
        sa.Column("map", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("feature", sa.String(), nullable=True),
        sa.Column("kind", _kinds("featurekind", *FEATURES), nullable=False),
        sa.Column("side", _kinds("side", *SIDES), nullable=False),
        sa.Column("certainty", _kinds("certainty", "stated", "approximate"), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("until", sa.String(), nullable=True),
        sa.Column("symbol", sa.String(), nullable=True),
        _reference("map", "map_features", "record", "maps"),
        _reference("symbol", "map_features", "name", "package_files"),
        sa.PrimaryKeyConstraint("map", "position", name=op.f("pk_map_features")),
    )
    op.create_table(
        "map_citations",
        sa.Column("map", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("paragraphs", sa.JSON(), nullable=False),
        _reference("map", "map_citations", "record", "maps"),
        _reference("source", "map_citations", "record", "sources"),
        sa.PrimaryKeyConstraint("map", "part", "position", name=op.f("pk_map_citations")),
    )


def _make_sheets() -> None:
    op.create_table(
        "map_sheets",
        sa.Column("map", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        *(sa.Column(edge, sa.Double(), nullable=False) for edge in ("west", "south", "east", "north")),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("is_schematic", sa.Boolean(), nullable=False),
        _reference("map", "map_sheets", "record", "maps"),
        sa.PrimaryKeyConstraint("map", "position", name=op.f("pk_map_sheets")),
    )
    op.create_table(
        "map_layers",
        *_within("sheet"),
        sa.Column("file", sa.String(), nullable=False),
        _part_of("map_layers", "sheet", "map_sheets"),
        _reference("file", "map_layers", "name", "package_files"),
        sa.PrimaryKeyConstraint("map", "sheet", "position", name=op.f("pk_map_layers")),
    )
    op.create_table(
        "map_sheet_places",
        *_within("sheet"),
        sa.Column("place", sa.Integer(), nullable=False),
        _part_of("map_sheet_places", "sheet", "map_sheets"),
        _reference("place", "map_sheet_places", "record", "places"),
        sa.PrimaryKeyConstraint("map", "sheet", "position", name=op.f("pk_map_sheet_places")),
    )
    op.create_table(
        "map_names",
        *_within("sheet"),
        sa.Column("kind", _kinds("namekind", *NAMES), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=True),
        sa.Column("latitude", sa.Double(), nullable=True),
        sa.Column("course", sa.String(), nullable=True),
        _part_of("map_names", "sheet", "map_sheets"),
        sa.PrimaryKeyConstraint("map", "sheet", "position", name=op.f("pk_map_names")),
    )


def _make_steps() -> None:
    op.create_table(
        "map_steps",
        sa.Column("map", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("date", sa.String(), nullable=False),
        sa.Column("sheet", sa.String(), nullable=False),
        sa.Column("chapter", sa.Integer(), nullable=True),
        sa.Column("panel", sa.Integer(), nullable=True),
        sa.Column("features", sa.JSON(), nullable=False),
        *(sa.Column(edge, sa.Double(), nullable=True) for edge in ("west", "south", "east", "north")),
        _reference("map", "map_steps", "record", "maps"),
        _reference("chapter", "map_steps", "record", "chapters"),
        _reference("panel", "map_steps", "record", "panels"),
        sa.PrimaryKeyConstraint("map", "position", name=op.f("pk_map_steps")),
    )
    op.create_table(
        "map_step_places",
        *_within("step"),
        sa.Column("place", sa.Integer(), nullable=False),
        _part_of("map_step_places", "step", "map_steps"),
        _reference("place", "map_step_places", "record", "places"),
        sa.PrimaryKeyConstraint("map", "step", "position", name=op.f("pk_map_step_places")),
    )


def _within(part: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in ("map", part, "position")]


def _point_to_maps() -> None:
    with op.batch_alter_table("panels") as batch:
        batch.add_column(sa.Column("map", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("steps", sa.JSON(), nullable=False, server_default="[]"))
        batch.create_foreign_key(op.f("fk_panels_map_maps"), "maps", ["map"], ["record"])
    with op.batch_alter_table("panels") as batch:
        batch.alter_column("steps", existing_type=sa.JSON(), existing_nullable=False, server_default=None)
    with op.batch_alter_table("exhibits") as batch:
        batch.add_column(sa.Column("map", sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f("fk_exhibits_map_maps"), "maps", ["map"], ["record"])
    kind = _kinds("placekind", *PLACES)
    with op.batch_alter_table("places") as batch:
        batch.add_column(sa.Column("kind", kind, nullable=False, server_default="place"))
    with op.batch_alter_table("places") as batch:
        batch.alter_column("kind", existing_type=kind, existing_nullable=False, server_default=None)
