"""Beside the form stands what the visitor will see, made by the code that makes editions."""

from tests.curator.conftest import OpenStudio
from tests.curator.studio_window import StudioWindow
from tests.exhibits import small_exhibit

from kiosk.editions.views import PanelView
from kiosk.publishing.compose_panels import panel_view
from kiosk.publishing.version import Version


def shown(studio: StudioWindow) -> PanelView:
    return studio.application.desk.preview.view_now


def test_the_view_is_the_edition_s_own(studio: StudioWindow) -> None:
    exhibit = small_exhibit(chapters=2, pictures=2)
    studio.wait_until(lambda: shown(studio).id == "tabla-0-0")
    wanted = panel_view(exhibit.chapters[0].panels[0], Version.of(exhibit, "sr-Cyrl", {}))
    view = shown(studio)
    assert (view.heading, view.paragraphs, view.terms) == (wanted.heading, wanted.paragraphs, wanted.terms)
    assert view.picture is not None


def test_it_follows_every_keystroke_before_anything_is_saved(studio: StudioWindow) -> None:
    studio.write("Title, sr-Cyrl", "Шума")
    studio.wait_until(lambda: shown(studio).heading == "Шума")


def test_it_shows_any_language_and_size(studio: StudioWindow) -> None:
    stage = studio.application.stage.item
    assert stage is not None
    studio.wait_until(lambda: shown(studio).id == "tabla-0-0")
    studio.tap("Latinica")
    studio.wait_until(lambda: shown(studio).heading == "Tabla 1 u\u00a0poglavlju 1")
    studio.tap("Upright")
    studio.wait_until(lambda: stage.width() < stage.height())
    studio.tap("200 %")
    studio.tap("Contrast")
    preview = studio.application.desk.preview
    studio.wait_until(lambda: (preview.property("textScale"), preview.property("theme")) == (2.0, "contrast"))
    studio.settle()


def test_every_kind_of_panel_can_be_seen_and_written(studio: StudioWindow) -> None:
    kinds = set()
    for row in studio.application.desk.tree.rows_now[1:10]:
        studio.application.desk.open("panel", row.id)
        studio.wait_until(lambda row=row: shown(studio).id == row.id)
        studio.settle()
        kinds.add(shown(studio).kind)
    assert len(kinds) == 9


def test_the_picture_comes_as_soon_as_it_is_made(open_studio: OpenStudio) -> None:
    studio = open_studio()
    studio.create_administrator()
    studio.wait_until(lambda: bool(shown(studio).picture and shown(studio).picture.renditions))
