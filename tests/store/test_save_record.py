"""Every field of a record can be changed, beside what others change of it."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.any_exhibit import exhibits, little_exhibit, master
from tests.store.conftest import Store, store_in
from tests.store.desk import CYRL, LATN, MEDIA, PANEL, heading, occasion, opened, panel, sound, write_heading

from kiosk.domain.contents import RecordKind, placements_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.media_assets import FocalPoint, MediaAsset
from kiosk.domain.panels import Figure, FiguresContent, TextContent
from kiosk.domain.texts import Text, TextState, state_of
from kiosk.store.conflicts import ConflictError
from kiosk.store.originals import NewFile, originals_of_media
from kiosk.store.read_exhibit import read_exhibit
from kiosk.store.save_record import save_record


@pytest.fixture
def desk(store: Store) -> Store:
    store.write(little_exhibit())
    return store


@settings(max_examples=5, suppress_health_check=list(HealthCheck))
@given(exhibits(), st.data())
def test_any_record_opens_as_it_is_and_takes_the_place_of_any_other_of_its_kind(
    migrated_store: Path, exhibit: Exhibit, data: st.DataObject
) -> None:
    with TemporaryDirectory() as scratch:
        store = store_in(Path(scratch), migrated_store)
        store.write(exhibit)
        places = [each for each in placements_of(exhibit) if each.kind is not RecordKind.EXHIBIT]
        one = data.draw(st.sampled_from(places))
        other = data.draw(st.sampled_from([each for each in places if each.kind is one.kind]))
        before = opened(store, one.id, one.kind)
        assert (before.position, before.chapter) == (one.position, one.chapter)
        wanted: Any = replace(opened(store, other.id, other.kind).record, id=one.id)
        save_record(store.engine, before, wanted, occasion())
        assert opened(store, one.id, one.kind).record == wanted
        assert read_exhibit(store.engine).chapters
        assert sound(store)


def test_a_date_a_picture_and_a_focal_point_are_changed(desk: Store) -> None:
    before = opened(desk)
    content = TextContent(panel(desk).content.body, None)  # type: ignore[union-attr] # a text
    save_record(desk.engine, before, replace(panel(desk), date="1944-09-20", content=content), occasion())
    assert (panel(desk).date, panel(desk).content) == ("1944-09-20", content)
    picture = opened(desk, "most", MEDIA)
    asset = cast("MediaAsset", picture.record)
    save_record(desk.engine, picture, replace(asset, focal_point=FocalPoint(0.1, 0.9)), occasion())
    assert cast("MediaAsset", opened(desk, "most", MEDIA).record).focal_point == FocalPoint(0.1, 0.9)


def test_what_others_changed_of_other_fields_stays(desk: Store) -> None:
    before = opened(desk)
    write_heading(desk, "Верин наслов", "vera")
    save_record(
        desk.engine, before, replace(panel(desk), heading=before.record.heading, date="1945"), occasion()
    )  # type: ignore[union-attr]
    assert (heading(desk), panel(desk).date) == ("Верин наслов", "1945")


def test_a_list_changed_by_two_is_a_conflict(desk: Store) -> None:
    before = opened(desk)
    record = panel(desk)
    cited = replace(record.citations[0], paragraphs=(3,))
    save_record(desk.engine, before, replace(record, citations=(cited,)), occasion("vera"))
    with pytest.raises(ConflictError, match="vera changed sources"):
        save_record(desk.engine, before, replace(record, citations=()), occasion("ana"))
    assert panel(desk).citations == (cited,)


def test_a_changed_master_text_makes_its_translations_stale_but_a_shifted_list_does_not(desk: Store) -> None:
    label = {CYRL: Text("топови"), LATN: Text("topovi")}
    figures = FiguresContent((Figure(1, label), Figure(2, {CYRL: Text("тенкови"), LATN: Text("topovi")})))
    save_record(desk.engine, opened(desk), replace(panel(desk), content=figures), occasion())
    save_record(
        desk.engine,
        opened(desk),
        replace(panel(desk), content=FiguresContent(figures.figures[1:])),
        occasion(),
    )
    now = cast("FiguresContent", panel(desk).content).figures[0].label
    assert state_of(now, LATN, CYRL) is TextState.REVIEWED
    after = replace(figures.figures[1], label={**now, CYRL: Text("оклопњаци")})
    save_record(desk.engine, opened(desk), replace(panel(desk), content=FiguresContent((after,))), occasion())
    now = cast("FiguresContent", panel(desk).content).figures[0].label
    assert state_of(now, LATN, CYRL) is TextState.STALE


def test_a_new_picture_comes_with_its_file(desk: Store) -> None:
    path = desk.folder / "foto.jpg"
    path.write_bytes(b"a photograph")
    picture = opened(desk, "most", MEDIA)
    after = replace(cast("MediaAsset", picture.record), file="pictures/foto.jpg")
    files = {"pictures/foto.jpg": NewFile(path, 10, 20)}
    save_record(desk.engine, picture, after, occasion(), files, desk.originals)
    assert originals_of_media(desk.engine, desk.originals)["most"].path.read_bytes() == b"a photograph"
    assert sound(desk)


def test_a_reference_to_nothing_is_refused_and_nothing_is_saved(desk: Store) -> None:
    after = replace(panel(desk), content=TextContent(master("Реч."), "nema"), date="1945")
    with pytest.raises(KioskError, match="There is no media record 'nema' any more"):
        save_record(desk.engine, opened(desk), after, occasion())
    assert panel(desk).date == "1944-09-19"
    assert sound(desk)


def test_a_language_of_the_exhibit_can_be_added(desk: Store) -> None:
    from kiosk.domain.exhibit import Language

    head = opened(desk, "probna", RecordKind.EXHIBIT)
    exhibit = cast("Exhibit", head.record)
    languages = (*exhibit.languages, Language("en", "English"))
    save_record(desk.engine, head, replace(exhibit, languages=languages), occasion())
    assert [each.tag for each in read_exhibit(desk.engine).languages] == [CYRL, LATN, "en"]
    assert opened(desk, kind=PANEL).record == panel(desk)
