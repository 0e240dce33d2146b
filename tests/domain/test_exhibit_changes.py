"""What an exhibit in the place of another would change."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from tests.any_exhibit import MASTER, exhibits, little_exhibit, master

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.exhibit_changes import (
    ChangeKind,
    FieldChange,
    FileChange,
    RecordChange,
    exhibit_changes,
    file_changes,
)
from kiosk.domain.records import Place
from kiosk.domain.texts import Text

quick = settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def chapters(*ids: str) -> tuple[Chapter, ...]:
    (first,) = little_exhibit().chapters
    return (first, *(replace(first, id=id_, panels=()) for id_ in ids))


def changes(old: Exhibit, **now: object) -> tuple[RecordChange, ...]:
    return exhibit_changes(old, replace(old, **now))  # type: ignore[arg-type]


@given(exhibits())
@quick
def test_an_exhibit_changes_nothing_in_its_own_place(exhibit: Exhibit) -> None:
    assert exhibit_changes(exhibit, exhibit) == ()


def test_every_record_of_a_first_exhibit_is_added() -> None:
    told = exhibit_changes(None, little_exhibit())
    assert {change.change for change in told} == {ChangeKind.ADDED}
    assert [change.kind for change in told[:4]] == [
        RecordKind.EXHIBIT,
        RecordKind.CHAPTER,
        RecordKind.PANEL,
        RecordKind.PANEL,
    ]


def test_a_changed_text_is_told_with_its_language_and_both_wordings() -> None:
    old = little_exhibit()
    (change,) = changes(old, lead={**old.lead, "sr-Latn": Text("Nova.")}, date="1944")
    assert (change.change, change.kind, change.name) == (
        ChangeKind.CHANGED,
        RecordKind.EXHIBIT,
        "Пробна изложба",
    )
    assert set(change.fields) == {
        FieldChange("lead", "sr-Latn", None, "Nova."),
        FieldChange("date", "", old.date, "1944"),
    }


def test_a_text_that_is_a_draft_now_is_told_by_its_state() -> None:
    old = little_exhibit()
    (change,) = changes(old, lead={MASTER: replace(old.lead[MASTER], reviewed=False)})
    assert change.fields == (FieldChange("lead (state)", MASTER, "reviewed", "draft"),)


def test_records_that_come_and_go_are_told_by_name() -> None:
    old = little_exhibit()
    told = changes(old, places=(Place("avala", master("Авала"), 20.5, 44.7),))
    assert told == (
        RecordChange(ChangeKind.REMOVED, RecordKind.PLACE, "vis", "Вис"),
        RecordChange(ChangeKind.ADDED, RecordKind.PLACE, "avala", "Авала"),
    )


def test_only_the_record_that_was_moved_is_told_to_have_moved() -> None:
    old = replace(little_exhibit(), chapters=chapters("a", "b", "c"))
    first, *others = old.chapters
    (change,) = changes(old, chapters=(*others, first))
    assert (change.id, change.fields) == ("prvo", (FieldChange("position", "", "1", "4"),))


def test_a_record_pushed_on_by_a_new_one_has_not_moved() -> None:
    old = replace(little_exhibit(), chapters=chapters("a"))
    (change,) = changes(old, chapters=(*chapters("novo")[1:], *old.chapters))
    assert (change.change, change.id) == (ChangeKind.ADDED, "novo")


def test_a_panel_in_another_chapter_is_told_by_both_chapters() -> None:
    old = replace(little_exhibit(), chapters=chapters("a"))
    first, second = old.chapters
    moved, kept = first.panels
    (change,) = changes(old, chapters=(replace(first, panels=(kept,)), replace(second, panels=(moved,))))
    assert (change.id, change.fields) == ("uvod", (FieldChange("chapter", "", "prvo", "a"),))


def test_files_that_come_go_or_differ_are_told() -> None:
    assert file_changes({"a": "1", "b": "1", "c": "1"}, {"b": "1", "c": "2", "d": "1"}) == (
        FileChange(ChangeKind.REMOVED, "a"),
        FileChange(ChangeKind.CHANGED, "c"),
        FileChange(ChangeKind.ADDED, "d"),
    )
