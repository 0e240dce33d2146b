"""The first schema."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0001"
down_revision: str | None = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "languages",
        sa.Column("tag", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("derived_from", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["derived_from"], ["languages.tag"], name=op.f("fk_languages_derived_from_languages")
        ),
        sa.PrimaryKeyConstraint("tag", name=op.f("pk_languages")),
    )
    op.create_table(
        "media_files",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_media_files")),
    )
    op.create_table(
        "records",
        sa.Column("key", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "exhibit",
                "chapter",
                "panel",
                "media",
                "person",
                "place",
                "term",
                "source",
                "passage",
                name="recordkind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_records")),
        sa.UniqueConstraint("kind", "id", name=op.f("uq_records_kind_id")),
    )
    op.create_table(
        "revisions",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column(
            "record_kind",
            sa.Enum(
                "exhibit",
                "chapter",
                "panel",
                "media",
                "person",
                "place",
                "term",
                "source",
                "passage",
                name="recordkind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("old_value", sa.String(), nullable=True),
        sa.Column("new_value", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_revisions")),
    )
    with op.batch_alter_table("revisions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_revisions_record_kind_record_id_field_language"),
            ["record_kind", "record_id", "field", "language"],
            unique=False,
        )

    op.create_table(
        "package_files",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sha256"], ["media_files.sha256"], name=op.f("fk_package_files_sha256_media_files")
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_package_files")),
    )
    op.create_table(
        "people",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "side",
            sa.Enum(
                "soviet",
                "yugoslav",
                "german",
                "bulgarian",
                "allied",
                "none",
                name="side",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_people_record_records")),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_people")),
    )
    op.create_table(
        "places",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=False),
        sa.Column("error_m", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_places_record_records")),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_places")),
    )
    op.create_table(
        "sources",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "article",
                "book",
                "memoir",
                "conversation",
                "archive",
                name="sourcekind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("date", sa.String(), nullable=True),
        sa.Column("reported_in", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_sources_record_records")),
        sa.ForeignKeyConstraint(
            ["reported_in"], ["sources.record"], name=op.f("fk_sources_reported_in_sources")
        ),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_sources")),
    )
    op.create_table(
        "terms",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_terms_record_records")),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_terms")),
    )
    op.create_table(
        "texts",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("translated_from", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_texts_record_records")),
        sa.PrimaryKeyConstraint("record", "field", "language", name=op.f("pk_texts")),
    )
    op.create_table(
        "citations",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("paragraphs", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_citations_record_records")),
        sa.ForeignKeyConstraint(["source"], ["sources.record"], name=op.f("fk_citations_source_sources")),
        sa.PrimaryKeyConstraint("record", "position", name=op.f("pk_citations")),
    )
    op.create_table(
        "media",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "illustration",
                "photograph",
                "video",
                "audio",
                name="mediakind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("creator", sa.String(), nullable=True),
        sa.Column("date", sa.String(), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("rights", sa.String(), nullable=True),
        sa.Column("focal_x", sa.Double(), nullable=False),
        sa.Column("focal_y", sa.Double(), nullable=False),
        sa.Column("awaits_original", sa.Boolean(), nullable=False),
        sa.Column("caption_is_verbatim", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["file"], ["package_files.name"], name=op.f("fk_media_file_package_files")),
        sa.ForeignKeyConstraint(["place"], ["places.record"], name=op.f("fk_media_place_places")),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_media_record_records")),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_media")),
    )
    op.create_table(
        "passages",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("author", sa.Integer(), nullable=True),
        sa.Column("work", sa.Integer(), nullable=False),
        sa.Column("original_language", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["author"], ["people.record"], name=op.f("fk_passages_author_people")),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_passages_record_records")),
        sa.ForeignKeyConstraint(["work"], ["sources.record"], name=op.f("fk_passages_work_sources")),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_passages")),
    )
    op.create_table(
        "source_authors",
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["people.record"], name=op.f("fk_source_authors_person_people")),
        sa.ForeignKeyConstraint(
            ["source"], ["sources.record"], name=op.f("fk_source_authors_source_sources")
        ),
        sa.PrimaryKeyConstraint("source", "position", name=op.f("pk_source_authors")),
    )
    op.create_table(
        "attract_pictures",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("picture", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["picture"], ["media.record"], name=op.f("fk_attract_pictures_picture_media")
        ),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_attract_pictures")),
    )
    op.create_table(
        "chapters",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("date", sa.String(), nullable=False),
        sa.Column("cover", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["cover"], ["media.record"], name=op.f("fk_chapters_cover_media")),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_chapters_record_records")),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_chapters")),
    )
    op.create_table(
        "exhibits",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("date", sa.String(), nullable=False),
        sa.Column("master", sa.String(), nullable=False),
        sa.Column("cover", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["cover"], ["media.record"], name=op.f("fk_exhibits_cover_media")),
        sa.ForeignKeyConstraint(["master"], ["languages.tag"], name=op.f("fk_exhibits_master_languages")),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_exhibits_record_records")),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_exhibits")),
    )
    op.create_table(
        "panels",
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("chapter", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "text",
                "photo",
                "gallery",
                "quote",
                "map",
                "figures",
                "people",
                "video",
                "audio",
                name="panelkind",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("date", sa.String(), nullable=True),
        sa.Column("picture", sa.Integer(), nullable=True),
        sa.Column("recording", sa.Integer(), nullable=True),
        sa.Column("poster", sa.Integer(), nullable=True),
        sa.Column("speaker", sa.Integer(), nullable=True),
        sa.Column("work", sa.Integer(), nullable=True),
        sa.Column("page", sa.String(), nullable=True),
        sa.Column("passage", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["chapter"], ["chapters.record"], name=op.f("fk_panels_chapter_chapters")),
        sa.ForeignKeyConstraint(["passage"], ["passages.record"], name=op.f("fk_panels_passage_passages")),
        sa.ForeignKeyConstraint(["picture"], ["media.record"], name=op.f("fk_panels_picture_media")),
        sa.ForeignKeyConstraint(["poster"], ["media.record"], name=op.f("fk_panels_poster_media")),
        sa.ForeignKeyConstraint(["record"], ["records.key"], name=op.f("fk_panels_record_records")),
        sa.ForeignKeyConstraint(["recording"], ["media.record"], name=op.f("fk_panels_recording_media")),
        sa.ForeignKeyConstraint(["speaker"], ["people.record"], name=op.f("fk_panels_speaker_people")),
        sa.ForeignKeyConstraint(["work"], ["sources.record"], name=op.f("fk_panels_work_sources")),
        sa.PrimaryKeyConstraint("record", name=op.f("pk_panels")),
    )
    with op.batch_alter_table("panels", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_panels_chapter"), ["chapter"], unique=False)

    op.create_table(
        "figures",
        sa.Column("panel", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column(
            "symbol",
            sa.Enum(
                "gun",
                "rocket-launcher",
                "tank",
                "aircraft",
                "soldier",
                "building",
                "day",
                "none",
                name="figuresymbol",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "precision",
            sa.Enum(
                "exact",
                "about",
                "more-than",
                name="precision",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "side",
            sa.Enum(
                "soviet",
                "yugoslav",
                "german",
                "bulgarian",
                "allied",
                "none",
                name="side",
                native_enum=False,
                create_constraint=True,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("scale", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["panel"], ["panels.record"], name=op.f("fk_figures_panel_panels")),
        sa.PrimaryKeyConstraint("panel", "position", name=op.f("pk_figures")),
    )
    op.create_table(
        "map_layers",
        sa.Column("panel", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file"], ["package_files.name"], name=op.f("fk_map_layers_file_package_files")
        ),
        sa.ForeignKeyConstraint(["panel"], ["panels.record"], name=op.f("fk_map_layers_panel_panels")),
        sa.PrimaryKeyConstraint("panel", "position", name=op.f("pk_map_layers")),
    )
    op.create_table(
        "map_steps",
        sa.Column("panel", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("date", sa.String(), nullable=False),
        sa.Column("chapter", sa.Integer(), nullable=True),
        sa.Column("features", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["chapter"], ["chapters.record"], name=op.f("fk_map_steps_chapter_chapters")),
        sa.ForeignKeyConstraint(["panel"], ["panels.record"], name=op.f("fk_map_steps_panel_panels")),
        sa.PrimaryKeyConstraint("panel", "position", name=op.f("pk_map_steps")),
    )
    op.create_table(
        "panel_people",
        sa.Column("panel", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["panel"], ["panels.record"], name=op.f("fk_panel_people_panel_panels")),
        sa.ForeignKeyConstraint(["person"], ["people.record"], name=op.f("fk_panel_people_person_people")),
        sa.PrimaryKeyConstraint("panel", "position", name=op.f("pk_panel_people")),
    )
    op.create_table(
        "panel_pictures",
        sa.Column("panel", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("picture", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["panel"], ["panels.record"], name=op.f("fk_panel_pictures_panel_panels")),
        sa.ForeignKeyConstraint(["picture"], ["media.record"], name=op.f("fk_panel_pictures_picture_media")),
        sa.PrimaryKeyConstraint("panel", "position", name=op.f("pk_panel_pictures")),
    )
    op.create_table(
        "map_step_places",
        sa.Column("panel", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["panel", "step"],
            ["map_steps.panel", "map_steps.position"],
            name=op.f("fk_map_step_places_panel_step_map_steps"),
        ),
        sa.ForeignKeyConstraint(["place"], ["places.record"], name=op.f("fk_map_step_places_place_places")),
        sa.PrimaryKeyConstraint("panel", "step", "position", name=op.f("pk_map_step_places")),
    )
