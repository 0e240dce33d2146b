"""The rules of the IIIF Presentation API 3 that Kiosk's documents must keep, as one check."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

CONTEXT = "http://iiif.io/api/presentation/3/context.json"
REQUIRED = {
    "Collection": ("id", "label", "items"),
    "Manifest": ("id", "label", "items"),
    "Canvas": ("id", "width", "height", "items"),
    "Range": ("id", "items"),
    "AnnotationPage": ("id", "items"),
    "Annotation": ("id", "motivation", "body", "target"),
    "Image": ("id", "format", "width", "height"),
    "TextualBody": ("value",),
}
HELD = {
    ("Collection", "items"): {"Manifest", "Collection"},
    ("Manifest", "items"): {"Canvas"},
    ("Manifest", "structures"): {"Range"},
    ("Canvas", "items"): {"AnnotationPage"},
    ("Range", "items"): {"Range", "Canvas"},
    ("AnnotationPage", "items"): {"Annotation"},
}
LANGUAGE_MAPS = ("label", "summary", "value")
TAG = re.compile(r"none|[a-z]{2,3}(-[A-Z][a-z]{3})?")
ADDRESS = re.compile(r"https?://[^\s#?]+")
NAV_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
RIGHTS = re.compile(r"http://(creativecommons\.org|rightsstatements\.org)/\S+")
FORMS = {"id": ADDRESS, "navDate": NAV_DATE, "rights": RIGHTS}


def breaches(document: dict[str, Any]) -> list[str]:
    """What is wrong with a document, one sentence each."""
    context = document.get("@context")
    last = context[-1] if isinstance(context, list) else context
    found = [] if last == CONTEXT else ["the context of Presentation 3 does not stand last"]
    found += _breaches(document, document["type"], is_reference=False)
    ids = Counter(each["id"] for each in _resources(document))
    return found + [f"{id_} stands {count} times" for id_, count in ids.items() if count > 1]


def _breaches(value: Any, where: str, *, is_reference: bool) -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from _breaches(each, where, is_reference=is_reference)
        return
    if not isinstance(value, dict):
        return
    kind = value.get("type")
    if kind in REQUIRED:
        yield from _resource(value, kind, where, is_reference=is_reference)
    for key, part in value.items():
        if key in LANGUAGE_MAPS and kind != "TextualBody" and isinstance(part, dict):
            yield from _language_map(part, f"{where}.{key}")
        elif key not in ("navPlace", "target"):
            only_named = (kind, key) in (("Collection", "items"), ("Range", "items"))
            yield from _breaches(part, f"{where}.{key}", is_reference=only_named)


def _resource(value: dict[str, Any], kind: str, where: str, *, is_reference: bool) -> Iterator[str]:
    for key in REQUIRED[kind]:
        if key not in value and not (is_reference and key in ("items", "width", "height", "label")):
            yield f"{where}: a {kind} without {key}"
    for (holder, key), kinds in HELD.items():
        if holder == kind and any(each["type"] not in kinds for each in value.get(key, ())):
            yield f"{where}: {key} of a {kind} holds something else than {kinds}"
    if kind in ("Manifest", "Range") and value.get("items") == []:
        yield f"{where}: a {kind} that holds nothing"
    for key, form in FORMS.items():
        if key in value and not form.fullmatch(value[key]):
            yield f"{where}: {value[key]} is no {key}"
    if kind == "Canvas" and "items" in value:
        yield from _paintings(value, where)
    notes = (note for page in value.get("annotations", ()) for note in page["items"])
    if any(note["motivation"] == "painting" or note["target"] != value["id"] for note in notes):
        yield f"{where}: an annotation that paints, or is about something else"


def _paintings(canvas: dict[str, Any], where: str) -> Iterator[str]:
    for page in canvas["items"]:
        for painting in page["items"]:
            if painting["motivation"] != "painting" or painting["target"] != canvas["id"]:
                yield f"{where}: what is on a canvas must paint it"
    if canvas["width"] < 1 or canvas["height"] < 1:
        yield f"{where}: a canvas without a size"


def _language_map(value: dict[str, Any], where: str) -> Iterator[str]:
    if not value:
        yield f"{where}: an empty language map"
    for tag, words in value.items():
        if not TAG.fullmatch(tag):
            yield f"{where}: {tag} is no language"
        if not isinstance(words, list) or not words or not all(isinstance(each, str) for each in words):
            yield f"{where}: the words of {tag} are no list of strings"


def _resources(value: Any) -> Iterator[dict[str, Any]]:
    """Every resource that the document itself describes: one with more to it than its name."""
    if isinstance(value, list):
        for each in value:
            yield from _resources(each)
    elif isinstance(value, dict):
        if "id" in value and value.keys() - {"id", "type"} and value.get("type") != "Image":
            yield value
        for part in value.values():
            yield from _resources(part)
