"""Packages of other people's IIIF manifests, and of our own."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from tests.any_exhibit import little_exhibit

from kiosk.domain.consistency import consistency_findings
from kiosk.domain.dates import MuseumDate
from kiosk.domain.faults import FaultyInputError, KioskError
from kiosk.domain.media_assets import MediaKind
from kiosk.domain.panels import GalleryContent, PhotoContent, QuoteContent, TextContent
from kiosk.domain.texts import Text
from kiosk.exchange.export_iiif import export_iiif
from kiosk.exchange.iiif_package import package_of_iiif
from kiosk.exchange.import_iiif import Givens, exhibit_of
from kiosk.exchange.read_iiif import read_iiif
from kiosk.packages.read_package import read_package

CONTEXT = "http://iiif.io/api/presentation/3/context.json"
BASE = "https://library.example/m/1"
NO_GIVENS = Givens()


def canvas(name: str, **more: Any) -> dict[str, Any]:
    id_ = f"{BASE}/canvas/{name}"
    body = {"id": f"{BASE}/{name}.png", "type": "Image", "format": "image/png", "width": 64, "height": 48}
    painting = {"id": f"{id_}/p", "type": "Annotation", "motivation": "painting", "body": body, "target": id_}
    page = {"id": f"{id_}/page", "type": "AnnotationPage", "items": [painting]}
    label = {"en": [f"Leaf {name}"]}
    return {"id": id_, "type": "Canvas", "label": label, "width": 64, "height": 48, "items": [page], **more}


def manifest(**more: Any) -> dict[str, Any]:
    return {
        "@context": CONTEXT,
        "id": f"{BASE}/manifest.json",
        "type": "Manifest",
        "label": {"en": ["Album of 1944"], "de": ["Album von 1944"]},
        "navDate": "1944-10-20T00:00:00Z",
        "requiredStatement": {"label": {"en": ["Credit"]}, "value": {"en": ["National Library"]}},
        "items": [canvas("a"), canvas("b")],
        **more,
    }


def write(folder: Path, document: dict[str, Any], pictures: tuple[str, ...] = ("a", "b")) -> Path:
    folder.mkdir(exist_ok=True)
    for name in pictures:
        Image.new("RGB", (64, 48), "red").save(folder / f"{name}.png")
    path = folder / "manifest.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def test_a_manifest_becomes_a_chapter_and_its_canvases_photographs(tmp_path: Path) -> None:
    source = write(tmp_path / "m", manifest(rights="http://rightsstatements.org/vocab/InC/1.0/"))
    package_of_iiif(source, tmp_path / "package", NO_GIVENS)
    package = read_package(tmp_path / "package")
    assert package.is_sound
    exhibit = package.exhibit
    assert (exhibit.master, exhibit.date) == ("en", "1944-10-20")
    assert exhibit.title == {
        "en": Text("Album of 1944", reviewed=False),
        "de": Text("Album von 1944", reviewed=False),
    }
    (chapter,) = exhibit.chapters
    assert [panel.content for panel in chapter.panels] == [PhotoContent("a"), PhotoContent("b")]
    (first, _) = exhibit.media
    assert (first.file, first.kind) == ("pictures/a.png", MediaKind.PHOTOGRAPH)
    assert first.credit["en"].value == "National Library"
    assert first.rights == "http://rightsstatements.org/vocab/InC/1.0/"


def test_stretches_become_panels_with_their_words(tmp_path: Path) -> None:
    note = {
        "id": "n",
        "type": "Annotation",
        "motivation": "supplementing",
        "body": {"type": "TextualBody", "value": "<p>What <i>they</i> saw.</p>", "language": "en"},
        "target": f"{BASE}/range/1",
    }
    items = [{"id": f"{BASE}/canvas/{name}", "type": "Canvas"} for name in ("a", "b")]
    pages = [{"id": "p", "type": "AnnotationPage", "items": [note]}]
    first = {"id": f"{BASE}/range/1", "type": "Range", "label": {"en": ["Both"]}, "items": items}
    second = {**first, "id": f"{BASE}/range/2", "items": items[:1], "annotations": pages}
    source = write(tmp_path / "m", manifest(structures=[first, second]))
    exhibit = package_of_iiif(source, tmp_path / "package", NO_GIVENS).exhibit
    both, one = (panel.content for panel in exhibit.chapters[0].panels)
    assert both == GalleryContent(("a", "b"), {})
    assert one == TextContent({"en": Text("What they saw.", reviewed=False)}, "a")


def test_our_own_export_comes_back_with_its_texts_pictures_and_order(tmp_path: Path) -> None:
    picture = tmp_path / "most.png"
    Image.new("RGB", (64, 48), "red").save(picture)
    export_iiif(
        little_exhibit(), {"pictures/most.png": picture}, tmp_path / "iiif", "https://museum.example/x/"
    )
    package_of_iiif(tmp_path / "iiif/collection.json", tmp_path / "package", NO_GIVENS)
    package = read_package(tmp_path / "package")
    assert package.is_sound
    exhibit = package.exhibit
    assert [language.tag for language in exhibit.languages] == ["sr-Cyrl", "sr-Latn"]
    assert exhibit.title == {"sr-Cyrl": Text("Пробна изложба", reviewed=False)}
    (chapter,) = exhibit.chapters
    assert [panel.id for panel in chapter.panels] == ["uvod", "rec"]
    uvod, rec = chapter.panels
    assert uvod.content == TextContent({"sr-Cyrl": Text("Реч НОВЈ стоји овде.", reviewed=False)}, "most")
    original = little_exhibit().chapters[0].panels[1].content
    assert isinstance(original, QuoteContent)
    assert rec.content == TextContent({"sr-Cyrl": Text("Напред!", reviewed=False)})
    (asset,) = exhibit.media
    assert asset.kind is MediaKind.ILLUSTRATION
    assert asset.alt["sr-Cyrl"].value == "Мост преко реке."
    assert MuseumDate.parse(exhibit.date) == MuseumDate.parse("1944-09-19")


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        (
            {"@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:Manifest"},
            "Presentation 2",
        ),
        (manifest(**{"@context": "https://example.org/"}), "no document of IIIF Presentation 3"),
        (manifest(type="Range"), "is a IIIF Range"),
        (manifest(items=[{"type": "Canvas"}]), r"keeps not to the rules .*items\.0\.id: field required"),
        (manifest(navDate=None), "tells no date"),
        (manifest(label={"none": ["x"]}, items=[], requiredStatement=None), "names no language"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(
    document: dict[str, Any], sentence: str, tmp_path: Path
) -> None:
    source = write(tmp_path / "m", document)
    with pytest.raises(KioskError, match=sentence):
        package_of_iiif(source, tmp_path / "package", NO_GIVENS)
    assert not (tmp_path / "package").exists()


def test_what_manifests_do_not_tell_can_be_given(tmp_path: Path) -> None:
    bare = manifest(
        navDate=None, requiredStatement=None, label={"none": ["Албум"]}, items=[canvas("a", label={})]
    )
    source = write(tmp_path / "m", bare)
    exhibit = package_of_iiif(source, tmp_path / "package", Givens("sr-Cyrl", "1944-10~", "Архив")).exhibit
    assert (exhibit.master, exhibit.date) == ("sr-Cyrl", "1944-10~")
    assert exhibit.title == {"sr-Cyrl": Text("Албум", reviewed=False)}
    assert exhibit.media[0].credit["sr-Cyrl"].value == "Архив"


def test_every_picture_that_is_not_there_is_named(tmp_path: Path) -> None:
    source = write(tmp_path / "m", manifest(), pictures=())
    with pytest.raises(FaultyInputError) as refusal:
        package_of_iiif(source, tmp_path / "package", NO_GIVENS)
    assert [fault.reason for fault in refusal.value.faults] == [
        f"the picture {BASE}/{name}.png is not beside the manifest; save it there under its own name"
        for name in "ab"
    ]


@pytest.mark.parametrize(
    "address",
    ["../secret.png", f"{BASE}/../secret.png", "file:///etc/secret.png", "http://[", "a\0.png", "x" * 500],
)
def test_no_picture_is_taken_from_outside_the_manifests_folder(address: str, tmp_path: Path) -> None:
    Image.new("RGB", (64, 48), "blue").save(tmp_path / "secret.png")
    document = manifest()
    document["items"][0]["items"][0]["items"][0]["body"]["id"] = address
    with pytest.raises(FaultyInputError, match="No package was made"):
        package_of_iiif(write(tmp_path / "m", document), tmp_path / "package", NO_GIVENS)


def test_words_that_look_like_markup_stay_words(tmp_path: Path) -> None:
    source = write(tmp_path / "m", manifest(label={"en": ["A *star* [[x|y]] <b>"]}))
    package_of_iiif(source, tmp_path / "package", NO_GIVENS)
    package = read_package(tmp_path / "package")
    assert package.is_sound
    assert package.exhibit.title["en"].value == r"A \*star\* \[\[x\|y\]\] <b>"


JUNK = st.sampled_from(
    [
        None,
        "",
        [],
        {},
        -1,
        True,
        "\0",
        "*[[",
        "1944-99-99",
        "Ђ/š",
        {"en": ["\0"]},
        {"de-AT": ["ä"]},
        {"none": ["n"]},
    ]
)


def places_in(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield place
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield from places_in(part, (*place, key))


@given(st.data())
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_manifest_makes_an_exhibit_or_is_refused(tmp_path: Path, data: st.DataObject) -> None:
    document = manifest()
    *way, last = data.draw(st.sampled_from([place for place in places_in(document) if place]))
    part: Any = document
    for key in way:
        part = part[key]
    part[last] = data.draw(JUNK)
    with suppress(KioskError):
        exhibit = exhibit_of(*read_iiif(write(tmp_path / "m", document)), Givens("en", "1944", "Me")).exhibit
        assert not [finding for finding in consistency_findings(exhibit) if finding.severity == "error"]
