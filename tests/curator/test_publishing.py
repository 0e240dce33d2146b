"""From the first problem to the visitors' screen and back."""

import sys
from pathlib import Path

import pytest
from tests.curator.studio_window import StudioWindow
from tests.exhibits import install_edition

from kiosk.editions.home import Home
from kiosk.editions.pointer import current_number
from kiosk.store.audit import Act, audit_entries
from kiosk.store.engine import open_store

ENDS_AT_ONCE = """
import json, sys
print(json.dumps({"done": 50, "total": 100, "step": "maps"}), flush=True)
sys.exit(int(sys.argv[1]))
"""


def test_problems_lead_to_their_fields(studio: StudioWindow) -> None:
    problems = studio.application.desk.problems
    studio.wait_until(lambda: problems.count > 0)
    studio.write("Text, sr-Cyrl", "")
    studio.wait_until(lambda: problems.errors == 1)
    studio.wait_to_see("1 problem blocks publishing")
    studio.find("Date").forceActiveFocus()
    studio.tap("Табла 1 у поглављу 1: is missing")
    studio.wait_until(lambda: studio.find("Text, sr-Cyrl").hasActiveFocus())


def test_errors_block_publishing_and_warnings_do_not(studio: StudioWindow) -> None:
    problems = studio.application.desk.problems
    studio.wait_until(lambda: problems.count > 0)
    studio.tap("Publish…")
    studio.wait_to_see("Publish now")
    studio.tap("Close")
    studio.write("Text, sr-Cyrl", "")
    studio.wait_until(lambda: problems.errors == 1)
    studio.tap("Publish…")
    studio.wait_to_see("1 problem has to be solved first.")
    assert not studio.sees("Publish now")


@pytest.mark.parametrize(("code", "said"), [(0, "Published."), (1, "It was not published;")])
def test_publishing_tells_its_progress_and_how_it_came_out(
    studio: StudioWindow, code: int, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "child.py"
    script.write_text(ENDS_AT_ONCE)
    monkeypatch.setattr(
        "kiosk.curator.publishing_view_model.publish_command",
        lambda _home, _by: [sys.executable, str(script), str(code)],
    )
    studio.tap("Publish…")
    studio.tap("Publish now")
    studio.wait_to_see(said, beginning=True)


def test_what_is_published_stands_on_the_screen_and_is_taken_back(studio: StudioWindow) -> None:
    home: Home = studio.application.options.home
    publishing = studio.application.desk.publishing
    install_edition(home, chapters=1, panels=2).close()
    studio.write("Title, sr-Cyrl", "Дан")
    studio.wait_until_saved()
    studio.tap("Publish…")
    studio.tap("Publish now")
    studio.qtbot.waitUntil(lambda: publishing.outcome_now == "published", timeout=120_000)
    assert current_number(home.editions) == 2
    studio.tap("Close")
    studio.tap("As in edition 2")
    studio.tap("Back to edition 1")
    studio.tap("Yes, show edition 1")
    studio.wait_until(lambda: current_number(home.editions) == 1)
    store = open_store(home.content_database)
    studio.wait_until(lambda: audit_entries(store)[0].act is Act.ROLLBACK)
    acts = [each.act for each in audit_entries(store)]
    assert Act.PUBLISH in acts
