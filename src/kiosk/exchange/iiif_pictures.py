"""Canvases of IIIF manifests as pictures of an exhibit, with their files from the manifest's own folder."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from kiosk.domain.dates import DateError, MuseumDate
from kiosk.domain.faults import Fault
from kiosk.domain.markup import plain_text
from kiosk.domain.media_assets import MediaAsset, MediaKind
from kiosk.domain.texts import LanguageMap
from kiosk.exchange.iiif_documents import Body, Canvas, Pair
from kiosk.exchange.iiif_texts import TextMaker, words_of
from kiosk.exchange.iiif_words import LABELS
from kiosk.exchange.read_iiif import IiifFile, local_file
from kiosk.packages.field_types import MAX_ALT, RIGHTS

__all__ = ["PictureMaker", "day_in"]

SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".avif")
CREATORS = {*LABELS["creator"].values(), "Autor", "Author", "Artist", "Photographer", "Фотограф", "Уметник"}
DAY = re.compile(r"\d{4}-\d\d-\d\d")


class IdMaker(Protocol):
    def of(self, address: str, otherwise: str) -> str: ...


class PictureMaker:
    """Makes media records of canvases, and notes the files that they need and those that are not there."""

    def __init__(self, texts: TextMaker, root: IiifFile, credit: str | None, ids: IdMaker) -> None:
        self._texts = texts
        self._root = root
        self._credit = credit
        self._ids = ids
        self._known: dict[Path, MediaAsset] = {}
        self.files: dict[str, Path] = {}
        self.faults: list[Fault] = []

    @property
    def media(self) -> tuple[MediaAsset, ...]:
        return tuple(self._known.values())

    def of(self, canvas: Canvas, file: IiifFile) -> Iterator[MediaAsset]:
        """The pictures that are painted on a canvas; one that was met before is the same record."""
        for body in canvas.pictures():
            path = local_file(body.id, file, self._root.path.parent)
            if path is None or path.suffix.lower() not in SUFFIXES:
                self._refuse(file, body, path)
                continue
            if path not in self._known:
                self._known[path] = self._asset(canvas, file, path)
            yield self._known[path]

    def _refuse(self, file: IiifFile, body: Body, path: Path | None) -> None:
        reason = (
            f"the picture {body.id} is not beside the manifest; save it there under its own name"
            if path is None
            else f"the picture {path.name} is of no kind that Kiosk takes in; save it as JPEG"
        )
        self.faults.append(Fault(file.path.name, 0, reason))

    def _asset(self, canvas: Canvas, file: IiifFile, path: Path) -> MediaAsset:
        id_ = self._ids.of(path.stem, "picture")
        name = f"pictures/{id_}{path.suffix.lower()}"
        self.files[name] = path
        name_only = self._texts.of({"none": [path.stem]})
        label = self._texts.first(self._texts.of(canvas.label), name_only)
        alt, description = self._described(canvas)
        rights = canvas.rights or file.document.rights or self._root.document.rights
        return MediaAsset(
            id=id_,
            kind=MediaKind.PHOTOGRAPH,
            file=name,
            caption=self._texts.first(self._texts.of(canvas.summary), label),
            credit=self._credited(canvas, file),
            alt=self._texts.first(alt, _short(label), name_only),
            description=description,
            creator=_creator(canvas.metadata),
            date=day_in(canvas.nav_date),
            rights=rights if rights and RIGHTS.fullmatch(rights) else None,
        )

    def _credited(self, canvas: Canvas, file: IiifFile) -> LanguageMap:
        statements = (each.required_statement for each in (canvas, file.document, self._root.document))
        told = (self._texts.of(each.value) for each in statements if each)
        given = self._texts.of({"none": [self._credit]} if self._credit else {})
        credit = self._texts.first(*told, given)
        if not credit:
            reason = f"{canvas.id} names no credit (requiredStatement); give one with --credit"
            self.faults.append(Fault(file.path.name, 0, reason))
        return credit

    def _described(self, canvas: Canvas) -> tuple[LanguageMap, LanguageMap]:
        """The text in place of the picture, and a longer description, from the notes that describe it."""
        notes = (note for page in canvas.annotations for note in page.items)
        said = words_of(note for note in notes if "describing" in note.motivation)
        texts = [self._texts.of(values) for values in said]
        alt = next((text for text in texts if _short(text) == text), {})
        longer = next((text for text in texts if text is not alt), {})
        return alt, longer


def day_in(nav_date: str | None) -> str | None:
    """The day of a `navDate`, as `1944-10-20`; None where it names none that there is."""
    found = DAY.match(nav_date or "")
    try:
        return str(MuseumDate.parse(found.group())) if found else None
    except DateError:
        return None


def _short(texts: LanguageMap) -> LanguageMap:
    """The versions that can be read out in place of a picture."""
    return {tag: text for tag, text in texts.items() if len(plain_text(text.value)) <= MAX_ALT}


def _creator(metadata: list[Pair]) -> str | None:
    for pair in metadata:
        if any(words in CREATORS for each in pair.label.values() for words in each):
            return next(
                (words.strip() for each in pair.value.values() for words in each if words.strip()), None
            )
    return None
