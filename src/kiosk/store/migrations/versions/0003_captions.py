"""The captions of films and recordings."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "media_captions",
        sa.Column("media", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file"], ["package_files.name"], name=op.f("fk_media_captions_file_package_files")
        ),
        sa.ForeignKeyConstraint(
            ["language"], ["languages.tag"], name=op.f("fk_media_captions_language_languages")
        ),
        sa.ForeignKeyConstraint(["media"], ["media.record"], name=op.f("fk_media_captions_media_media")),
        sa.PrimaryKeyConstraint("media", "language", name=op.f("pk_media_captions")),
    )
