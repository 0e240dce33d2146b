"""The parts of an exhibit fit together, or what does not is named."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.any_exhibit import MASTER, exhibits, little_exhibit

from kiosk.domain.consistency import consistency_findings
from kiosk.domain.contents import RecordKind, records_of, references_of, texts_of
from kiosk.domain.exhibit import Exhibit, Language
from kiosk.domain.findings import Rule
from kiosk.domain.panels import VideoContent


def said(exhibit: Exhibit) -> list[str]:
    return [f"{each.kind} {each.id}.{each.field}: {each.message}" for each in consistency_findings(exhibit)]


@settings(max_examples=15)
@given(exhibits())
def test_an_exhibit_that_holds_together_has_no_findings(exhibit: Exhibit) -> None:
    assert said(exhibit) == []


@settings(max_examples=15)
@given(exhibits())
def test_without_its_people_every_reference_to_one_is_dead(exhibit: Exhibit) -> None:
    named = [each for each in references_of(exhibit) if each.target_kind is RecordKind.PERSON]
    dead = [
        each for each in consistency_findings(replace(exhibit, people=())) if each.rule is Rule.DEAD_REFERENCE
    ]
    assert [(each.id, each.field) for each in dead] == [(each.id, each.field) for each in named]


def test_texts_are_named_as_in_the_package() -> None:
    named = {(each.kind.value, each.id, each.field): each.obligatory for each in texts_of(little_exhibit())}
    assert named["panel", "uvod", "sources.0.note"] is False
    assert named["panel", "uvod", "body"] is True
    assert named["exhibit", "probna", "attract.0.line"] is True
    assert named["media", "most", "awaits.credit"] is False
    assert ("exhibit", "probna", "chapters.0.title") not in named


def test_records_are_listed_with_panels_after_their_chapter() -> None:
    listed = [(each.kind.value, each.id) for each in records_of(little_exhibit())]
    assert listed[:4] == [("exhibit", "probna"), ("chapter", "prvo"), ("panel", "uvod"), ("panel", "rec")]


def test_a_doubled_id_is_named_with_its_count() -> None:
    exhibit = little_exhibit()
    assert said(replace(exhibit, people=exhibit.people * 2)) == [
        "person tito.id: a person 'tito' stands 2 times"
    ]


def test_a_picture_where_a_film_must_stand_is_named() -> None:
    exhibit = little_exhibit()
    chapter = exhibit.chapters[0]
    panel = replace(chapter.panels[0], content=VideoContent("most"))
    wrong = replace(exhibit, chapters=(replace(chapter, panels=(panel, chapter.panels[1])),))
    assert said(wrong) == ["panel uvod.media: 'most' is of kind illustration, and a video must stand here"]


@pytest.mark.parametrize(
    ("languages", "reason"),
    [
        ((Language(MASTER, "a"), Language(MASTER, "b")), "language sr-Cyrl stands twice"),
        ((Language(MASTER, "a"), Language("sr-Latn", "b", "ru")), "is not another language of this exhibit"),
        ((Language(MASTER, "a"), Language("en", "b", MASTER)), "no rule derives en from sr-Cyrl"),
        ((Language("en", "a"),), "the master language sr-Cyrl is not among the languages"),
    ],
)
def test_languages_that_do_not_fit_are_named(languages: tuple[Language, ...], reason: str) -> None:
    assert any(reason in each for each in said(replace(little_exhibit(), languages=languages)))
