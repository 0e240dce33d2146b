"""The screens look as they did when somebody last looked at them and called them right.

After a wanted change: look at build/screens, then run tools/update_screens.py and commit the new references.
"""

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QGuiApplication
from tests.screens import rounds

pytestmark = pytest.mark.xdist_group("reference images")  # drawn once, by one process

DIFFERENCES = Path(__file__).resolve().parent.parent.parent / "build/screens"


@pytest.fixture(scope="module")
def drawn(qapp: QGuiApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    assert qapp.platformName() == "offscreen"
    return rounds.draw_screens(tmp_path_factory.mktemp("screens"))


def test_every_screen_looks_as_it_did(drawn: dict[str, Path]) -> None:
    shutil.rmtree(DIFFERENCES, ignore_errors=True)
    changed = []
    for name in sorted(drawn.keys() & rounds.reference_names()):
        share, sheet = rounds.difference(drawn[name], rounds.REFERENCES / f"{name}.webp")
        if share > rounds.TOLERATED_SHARE:
            changed.append(f"{name}: {share:.2%} of it differs")
            file = DIFFERENCES / f"{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            sheet.save(file)
    assert not changed, f"look at {DIFFERENCES}; if all is well, run tools/update_screens.py"


def test_every_screen_has_a_reference_and_every_reference_its_screen(drawn: dict[str, Path]) -> None:
    assert len(drawn) >= 20 * len(rounds.ROUNDS)
    assert set(drawn) == rounds.reference_names(), "run tools/update_screens.py"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = Image.effect_noise((800, 450), 40).convert("RGB")
    ImageDraw.Draw(image).text((40, 40), "Ослобођење", fill="white", font_size=60)
    image.save(tmp_path / "screen.png")
    rounds.keep_as_reference(tmp_path / "screen.png", "screen", tmp_path)
    return tmp_path / "screen.png"


def test_an_unchanged_picture_is_like_its_reference(picture: Path) -> None:
    share, _ = rounds.difference(picture, picture.with_suffix(".webp"))
    assert share <= rounds.TOLERATED_SHARE


def test_a_changed_word_a_changed_colour_and_a_changed_size_are_noticed(picture: Path) -> None:
    def share_after(change: str) -> float:
        with Image.open(picture) as image:
            changed = image.convert("RGB")
        pen = ImageDraw.Draw(changed)
        if change == "word":
            pen.text((40, 200), "Home", fill="white", font_size=30)
        elif change == "colour":
            pen.rectangle((0, 400, 800, 450), fill="#B8301A")
        else:
            changed = changed.resize((400, 225))
        changed.save(picture.with_name("changed.png"))
        return rounds.difference(picture.with_name("changed.png"), picture.with_suffix(".webp"))[0]

    assert min(share_after(change) for change in ("word", "colour", "size")) > rounds.TOLERATED_SHARE
