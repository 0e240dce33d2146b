"""The records of the exhibit, and what belongs to all of them: texts, citations, files.

Records point to each other by `key`, so that an id can change without touching what points to it.
`position` counts from 0 in the order the curator gave.
"""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.domain.contents import RecordKind
from kiosk.domain.media_assets import MediaKind
from kiosk.domain.records import PlaceKind, Side, SourceKind
from kiosk.store.declarative import Base


class RecordRow(Base):
    """A record of any kind. Its own table holds what only its kind has."""

    __tablename__ = "records"
    __table_args__ = (UniqueConstraint("kind", "id"),)

    key: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[RecordKind]
    id: Mapped[str]


class TextRow(Base):
    """One language version of one text; `field` is its name in the exhibit package, as `figures.2.label`."""

    __tablename__ = "texts"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
    reviewed: Mapped[bool]
    translated_from: Mapped[str | None]


class CitationRow(Base):
    __tablename__ = "citations"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    source: Mapped[int] = mapped_column(ForeignKey("sources.record"))
    paragraphs: Mapped[list[int]]


class ExhibitRow(Base):
    __tablename__ = "exhibits"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    date: Mapped[str]
    master: Mapped[str] = mapped_column(ForeignKey("languages.tag"))
    cover: Mapped[int | None] = mapped_column(ForeignKey("media.record"))
    map: Mapped[int | None] = mapped_column(ForeignKey("maps.record"))


class LanguageRow(Base):
    __tablename__ = "languages"

    tag: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[str]
    derived_from: Mapped[str | None] = mapped_column(ForeignKey("languages.tag"))


class AttractRow(Base):
    __tablename__ = "attract_pictures"

    position: Mapped[int] = mapped_column(primary_key=True)
    picture: Mapped[int] = mapped_column(ForeignKey("media.record"))


class MuseumWordRow(Base):
    """A word of the program that the museum says in another way; what it says is among the texts."""

    __tablename__ = "museum_words"

    position: Mapped[int] = mapped_column(primary_key=True)
    word: Mapped[str]


class ChapterRow(Base):
    __tablename__ = "chapters"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int]
    date: Mapped[str]
    cover: Mapped[int | None] = mapped_column(ForeignKey("media.record"))


class MediaRow(Base):
    __tablename__ = "media"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int]
    kind: Mapped[MediaKind]
    file: Mapped[str] = mapped_column(ForeignKey("package_files.name"))
    creator: Mapped[str | None]
    date: Mapped[str | None]
    place: Mapped[int | None] = mapped_column(ForeignKey("places.record"))
    rights: Mapped[str | None]
    focal_x: Mapped[float]
    focal_y: Mapped[float]
    awaits_original: Mapped[bool]
    caption_is_verbatim: Mapped[bool]


class CaptionRow(Base):
    """The captions of a film or a recording in one language."""

    __tablename__ = "media_captions"

    media: Mapped[int] = mapped_column(ForeignKey("media.record"), primary_key=True)
    language: Mapped[str] = mapped_column(ForeignKey("languages.tag"), primary_key=True)
    position: Mapped[int]
    file: Mapped[str] = mapped_column(ForeignKey("package_files.name"))


class PersonRow(Base):
    __tablename__ = "people"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int]
    side: Mapped[Side]


class PlaceRow(Base):
    __tablename__ = "places"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int]
    longitude: Mapped[float]
    latitude: Mapped[float]
    error_m: Mapped[int | None]
    kind: Mapped[PlaceKind]


class TermRow(Base):
    __tablename__ = "terms"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int]


class SourceRow(Base):
    __tablename__ = "sources"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int]
    kind: Mapped[SourceKind]
    date: Mapped[str | None]
    reported_in: Mapped[int | None] = mapped_column(ForeignKey("sources.record"))


class SourceAuthorRow(Base):
    __tablename__ = "source_authors"

    source: Mapped[int] = mapped_column(ForeignKey("sources.record"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[int] = mapped_column(ForeignKey("people.record"))


class PassageRow(Base):
    __tablename__ = "passages"

    record: Mapped[int] = mapped_column(ForeignKey("records.key"), primary_key=True)
    position: Mapped[int]
    author: Mapped[int | None] = mapped_column(ForeignKey("people.record"))
    work: Mapped[int] = mapped_column(ForeignKey("sources.record"))
    original_language: Mapped[str | None]


class MediaFileRow(Base):
    """A file in the folder of originals, under the SHA-256 of its bytes. Sizes are in bytes and pixels."""

    __tablename__ = "media_files"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    suffix: Mapped[str]
    size: Mapped[int]
    media_type: Mapped[str]
    width: Mapped[int | None]
    height: Mapped[int | None]


class PackageFileRow(Base):
    """The name that a file goes by in the exhibit package."""

    __tablename__ = "package_files"

    name: Mapped[str] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(ForeignKey("media_files.sha256"))
