"""The documents of an exhibit keep the rules of IIIF Presentation 3 and tell what the exhibit tells."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.any_exhibit import exhibits, little_exhibit, master
from tests.exchange.presentation_rules import breaches
from tests.four_languages import exhibit_in_four_languages

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.media_assets import MediaKind
from kiosk.exchange.iiif_canvases import IiifPicture
from kiosk.exchange.iiif_manifests import Manifests
from kiosk.exchange.iiif_words import date_of_one_day
from kiosk.exchange.rights import iiif_rights

BASE = "https://museum.example/iiif/"
quick = settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def documents(exhibit: Exhibit) -> dict[str, Any]:
    shown = [asset for asset in exhibit.media if asset.kind in (MediaKind.ILLUSTRATION, MediaKind.PHOTOGRAPH)]
    pictures = {
        asset.id: IiifPicture(
            f"pictures/{asset.id}.png", "image/png", 64, 48, f"pictures/thumbnails/{asset.id}.jpg", 32, 24
        )
        for asset in shown
    }
    return dict(Manifests(exhibit, BASE, pictures).documents())


@given(exhibits())
@quick
def test_the_documents_of_any_exhibit_keep_the_rules(exhibit: Exhibit) -> None:
    for name, document in documents(exhibit).items():
        assert breaches(document) == [], name
        assert document["id"] == BASE + name


def test_the_rules_would_notice_a_breach() -> None:
    document = documents(little_exhibit())["prvo.json"]
    (canvas, *_) = document["items"]
    for change in (
        {"@context": "http://iiif.io/api/presentation/2/context.json"},
        {"items": [{**canvas, "width": 0}]},
        {"items": [canvas, canvas]},
        {"items": []},
        {"label": {"english": ["x"]}},
        {"rights": "https://creativecommons.org/licenses/by/4.0/"},
        {"navDate": "1944-10-20"},
        {"id": "prvo"},
    ):
        assert breaches({**document, **change}), change


def test_a_collection_names_the_manifest_of_each_chapter_in_order() -> None:
    exhibit = exhibit_in_four_languages()
    collection = documents(exhibit)["collection.json"]
    assert [item["id"] for item in collection["items"]] == [
        f"{BASE}{chapter.id}.json" for chapter in exhibit.chapters
    ]
    assert collection["navDate"] == "1944-09-19T00:00:00Z"


def test_texts_stand_in_all_languages_and_the_latin_script_is_derived() -> None:
    label = documents(exhibit_in_four_languages())["collection.json"]["label"]
    assert label["sr-Cyrl"] == ["Пробна изложба"]
    assert label["sr-Latn"] == ["Probna izložba"]
    assert label.keys() == {"sr-Cyrl", "sr-Latn", "en", "ru"}


def test_a_picture_is_a_canvas_with_its_caption_credit_rights_and_description() -> None:
    (canvas, *_) = documents(little_exhibit())["prvo.json"]["items"]
    (painting,) = canvas["items"][0]["items"]
    assert painting["body"]["id"] == f"{BASE}pictures/most.png"
    assert (canvas["width"], canvas["height"]) == (64, 48)
    assert canvas["summary"]["sr-Cyrl"] == ["Мост на Сави."]
    assert canvas["requiredStatement"]["value"]["sr-Cyrl"] == ["Кустоси."]
    assert canvas["rights"] == "http://creativecommons.org/licenses/by/4.0/"
    (page,) = canvas["annotations"]
    told = {note["body"]["language"]: note["body"]["value"] for note in page["items"]}
    assert told == {"sr-Cyrl": "Мост преко реке.", "sr-Latn": "Most preko reke."}
    assert page["items"][0]["motivation"] == "describing"


def test_a_panel_is_a_range_with_its_words_and_the_terms_that_it_marks() -> None:
    (whole,) = documents(little_exhibit())["prvo.json"]["structures"]
    text, quote = whole["items"]
    words, terms = text["annotations"]
    assert words["items"][0]["body"]["value"] == "Реч НОВЈ стоји овде."
    assert terms["items"][0]["motivation"] == "tagging"
    assert terms["items"][0]["body"]["value"] == "НОВЈ: Народноослободилачка војска Југославије."
    speaker = quote["metadata"][0]
    assert speaker["label"]["sr-Cyrl"] == ["Ко говори"]
    assert speaker["value"]["sr-Cyrl"] == ["Јосип Броз Тито"]


def test_a_panel_without_a_picture_stands_on_a_canvas_with_its_heading() -> None:
    canvas = documents(little_exhibit())["prvo.json"]["items"][1]
    assert canvas["items"][0]["items"][0]["body"] == {
        "type": "TextualBody",
        "value": "Речи",
        "format": "text/plain",
        "language": "sr-Cyrl",
    }


def test_a_chapter_without_panels_is_a_manifest_all_the_same() -> None:
    exhibit = little_exhibit()
    (chapter,) = exhibit.chapters
    document = documents(replace(exhibit, chapters=(replace(chapter, panels=()),)))["prvo.json"]
    assert breaches(document) == []
    assert "structures" not in document


def test_a_chapter_may_have_the_name_of_the_collection() -> None:
    exhibit = little_exhibit()
    named = replace(exhibit.chapters[0], id="collection", title=master("Збирка"))
    assert set(documents(replace(exhibit, chapters=(named,)))) == {
        "collection.json",
        "collection-chapter.json",
    }


@pytest.mark.parametrize(
    ("address", "rights"),
    [
        (
            "https://creativecommons.org/licenses/by-sa/4.0/deed.sr",
            "http://creativecommons.org/licenses/by-sa/4.0/",
        ),
        ("https://rightsstatements.org/page/InC/1.0/", "http://rightsstatements.org/vocab/InC/1.0/"),
        ("https://www.gnu.org/licenses/gpl-3.0.html", None),
        (None, None),
    ],
)
def test_rights_take_the_form_that_iiif_asks_for(address: str | None, rights: str | None) -> None:
    assert iiif_rights(address) == rights


@pytest.mark.parametrize(
    ("edtf", "date"),
    [("1944-10-20", "1944-10-20"), ("1944-10~", "1944-10"), ("1944", "1944"), ("1944/1945", ""), (None, "")],
)
def test_iptc_is_told_dates_that_are_no_spans(edtf: str | None, date: str) -> None:
    assert date_of_one_day(edtf) == date
