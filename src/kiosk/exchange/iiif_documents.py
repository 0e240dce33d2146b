"""What Kiosk reads of a IIIF Presentation 3 document; keys that it has no use for are passed over."""

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

__all__ = ["Body", "Canvas", "Document", "Note", "Pair", "Range", "Values"]

type Values = dict[str, list[str]]
"""Texts by language; `none` stands for no language."""


def _as_list(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


class Part(BaseModel):
    model_config = ConfigDict(extra="ignore")


class Pair(Part):
    """A label and its value, as in `metadata` and `requiredStatement`."""

    label: Values = {}
    value: Values = {}


class Body(Part):
    """A picture, or words. A choice holds bodies as `items`; a part of a body names it as `source`."""

    type: str = ""
    id: str = ""
    value: str = ""
    language: Annotated[list[str], BeforeValidator(_as_list)] = []
    items: list["Body"] = []
    source: "Body | str | None" = None

    def plain(self) -> "Body":
        """The body itself, of a choice its first."""
        if isinstance(self.source, Body):
            return self.source.plain()
        return self.items[0].plain() if self.items else self


class Note(Part):
    motivation: Annotated[list[str], BeforeValidator(_as_list)] = []
    body: Annotated[list[Body], BeforeValidator(_as_list)] = []


class Page(Part):
    items: list[Note] = []


class Canvas(Part):
    id: str
    label: Values = {}
    summary: Values = {}
    metadata: list[Pair] = []
    required_statement: Pair | None = Field(None, alias="requiredStatement")
    rights: str | None = None
    nav_date: str | None = Field(None, alias="navDate")
    items: list[Page] = []
    annotations: list[Page] = []

    def pictures(self) -> Iterator[Body]:
        bodies = (body.plain() for page in self.items for note in page.items for body in note.body)
        return (body for body in bodies if body.type == "Image")


class Range(Part):
    """A stretch of a manifest; `items` are other stretches, canvases, or parts of them."""

    id: str
    type: str = ""
    label: Values = {}
    items: list["Range"] = []
    source: "Range | str | None" = None
    annotations: list[Page] = []

    def canvas_ids(self) -> Iterator[str]:
        """The canvases that stand in it and in no stretch within it."""
        for item in self.items:
            if item.type == "Canvas":
                yield item.id
            elif item.type == "SpecificResource":
                source = item.source.id if isinstance(item.source, Range) else item.source
                yield (source or "").partition("#")[0]

    def leaves(self) -> Iterator["Range"]:
        """The stretches in it that hold canvases, in reading order."""
        if any(True for _ in self.canvas_ids()):
            yield self
        for item in self.items:
            if item.type == "Range":
                yield from item.leaves()


class Document(Part):
    """A collection or a manifest. The `items` of a collection are its manifests, named by their `id`."""

    id: str
    type: str
    label: Values = {}
    summary: Values = {}
    metadata: list[Pair] = []
    required_statement: Pair | None = Field(None, alias="requiredStatement")
    rights: str | None = None
    nav_date: str | None = Field(None, alias="navDate")
    items: list[Canvas] = []
    structures: list[Range] = []
