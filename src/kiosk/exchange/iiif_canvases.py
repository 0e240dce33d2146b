"""Pictures as IIIF canvases, and words as annotations."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.texts import LanguageMap
from kiosk.exchange.iiif_words import Values, Wording, nav_date, unspoken
from kiosk.exchange.rights import iiif_rights

__all__ = ["Canvases", "IiifPicture", "Json", "annotation_page", "without_gaps"]

type Json = dict[str, Any]

EMPTY_SIZE = (1920, 1080)


@dataclass(frozen=True, slots=True)
class IiifPicture:
    """A picture beside the manifests; its files are named as their addresses end. Sizes are in pixels."""

    file: str
    media_type: str
    width: int
    height: int
    thumbnail: str
    thumbnail_width: int
    thumbnail_height: int


class Canvases:
    """Makes the canvases of one exhibit, whose addresses begin with `base`."""

    def __init__(
        self, exhibit: Exhibit, base: str, pictures: Mapping[str, IiifPicture], wording: Wording
    ) -> None:
        self._base = base
        self._pictures = pictures
        self._wording = wording
        self._media = {asset.id: asset for asset in exhibit.media}
        self._places = {place.id: place for place in exhibit.places}
        self._sources = {source.id: source for source in exhibit.sources}

    def address(self, chapter: str, id_: str) -> str:
        return f"{self._base}canvas/{chapter}/{id_}"

    def of_picture(self, chapter: str, media_id: str) -> Json:
        asset, picture = self._media[media_id], self._pictures[media_id]
        id_ = self.address(chapter, media_id)
        image = {
            "id": self._base + picture.file,
            "type": "Image",
            "format": picture.media_type,
            "width": picture.width,
            "height": picture.height,
        }
        credit = self._wording.of(asset.credit)
        return without_gaps(
            {
                "id": id_,
                "type": "Canvas",
                "label": _listed(self._wording.first_sentences(asset.caption)) or unspoken(asset.id),
                "width": picture.width,
                "height": picture.height,
                "summary": self._wording.of(asset.caption),
                "metadata": [fact for fact in self._facts(asset) if fact],
                "requiredStatement": self._wording.fact("credit", [credit]),
                "rights": iiif_rights(asset.rights),
                "navDate": nav_date(asset.date) if asset.date else None,
                "navPlace": self._nav_place(id_, asset.place),
                "thumbnail": self.thumbnail(media_id),
                "items": [_painted(id_, image)],
                "annotations": self._described(id_, (asset.alt, asset.description)),
            }
        )

    def of_words(self, chapter: str, id_: str, label: Values) -> Json:
        """A canvas for a screen that shows no picture: its heading stands on it."""
        canvas = self.address(chapter, id_)
        width, height = EMPTY_SIZE
        language, (words, *_) = next(iter(label.items()))
        body = {"type": "TextualBody", "value": words, "format": "text/plain"}
        spoken = {"language": language} if language != "none" else {}
        return {
            "id": canvas,
            "type": "Canvas",
            "label": label,
            "width": width,
            "height": height,
            "items": [_painted(canvas, {**body, **spoken})],
        }

    def thumbnail(self, media_id: str | None) -> list[Json]:
        picture = self._pictures.get(media_id or "")
        if picture is None:
            return []
        size = {"width": picture.thumbnail_width, "height": picture.thumbnail_height}
        return [{"id": self._base + picture.thumbnail, "type": "Image", "format": "image/jpeg", **size}]

    def _facts(self, asset: MediaAsset) -> Iterator[Json | None]:
        wording = self._wording
        yield wording.fact("creator", [unspoken(asset.creator)] if asset.creator else [])
        yield wording.fact("date", [wording.date(asset.date)] if asset.date else [])
        yield wording.fact("place", [wording.of(self._places[asset.place].name)] if asset.place else [])
        cited = dict.fromkeys(citation.source for citation in asset.citations)
        yield wording.fact("source", [wording.of(self._sources[source].title) for source in cited])
        other = asset.rights if asset.rights and not iiif_rights(asset.rights) else None
        yield wording.fact("rights", [unspoken(other)] if other else [])
        yield wording.fact("alt", [wording.of(asset.alt)])

    def _nav_place(self, canvas: str, place_id: str | None) -> Json | None:
        if place_id is None:
            return None
        place = self._places[place_id]
        feature = {
            "id": f"{canvas}/place",
            "type": "Feature",
            "properties": {"label": self._wording.of(place.name)},
            "geometry": {"type": "Point", "coordinates": [place.longitude, place.latitude]},
        }
        return {"id": f"{canvas}/places", "type": "FeatureCollection", "features": [feature]}

    def _described(self, canvas: str, texts: Iterable[LanguageMap]) -> list[Json]:
        said = [self._wording.plain(text) for text in texts]
        return annotation_page(f"{canvas}/descriptions", canvas, "describing", said)


def annotation_page(id_: str, target: str, motivation: str, texts: Iterable[Mapping[str, str]]) -> list[Json]:
    """A page with an annotation for each text and language, in a list; an empty one where nothing is said."""
    items = [
        {
            "id": f"{id_}/{number}/{tag}",
            "type": "Annotation",
            "motivation": motivation,
            "body": {"type": "TextualBody", "value": words, "language": tag, "format": "text/plain"},
            "target": target,
        }
        for number, text in enumerate(texts, 1)
        for tag, words in text.items()
    ]
    return [{"id": id_, "type": "AnnotationPage", "items": items}] if items else []


def without_gaps(record: Json) -> Json:
    """The record without keys that have nothing to say, which IIIF wants left out; `items` always stays."""
    return {key: value for key, value in record.items() if value not in (None, [], {}) or key == "items"}


def _painted(canvas: str, body: Json) -> Json:
    painting = {
        "id": f"{canvas}/painting/1",
        "type": "Annotation",
        "motivation": "painting",
        "body": body,
        "target": canvas,
    }
    return {"id": f"{canvas}/painting", "type": "AnnotationPage", "items": [painting]}


def _listed(words: Mapping[str, str]) -> Values:
    return {tag: [said] for tag, said in words.items()}
