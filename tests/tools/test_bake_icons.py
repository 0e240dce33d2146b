from pathlib import Path

import pytest

import bake_icons

STROKED = '<svg stroke="currentColor"><path d="M1 1"/></svg>'


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    (tmp_path / "source").mkdir()
    (tmp_path / "source/house.svg").write_text(STROKED)
    return tmp_path


def test_the_icons_in_the_tree_are_baked_from_their_sources() -> None:
    assert bake_icons.main(["--check"]) == 0
    assert len(list((bake_icons.ICONS / "source").glob("*.svg"))) >= 40


def test_every_tone_gets_its_colour(icons: Path) -> None:
    assert bake_icons.main(["--icons", str(icons)]) == 0
    for tone, colour in bake_icons.TONES.items():
        assert (icons / tone / "house.svg").read_text() == STROKED.replace("currentColor", colour)


def test_a_stale_icon_is_named_and_a_left_over_one_goes(
    icons: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bake_icons.main(["--icons", str(icons)])
    (icons / "dark/house.svg").write_text("<svg/>")
    (icons / "dark/gone.svg").write_text("<svg/>")
    assert bake_icons.main(["--icons", str(icons), "--check"]) == 1
    assert f"{icons / 'dark/house.svg'}: stale" in capsys.readouterr().err
    assert bake_icons.main(["--icons", str(icons)]) == 0
    assert not (icons / "dark/gone.svg").exists()
    assert bake_icons.main(["--icons", str(icons), "--check"]) == 0


def test_an_icon_without_current_colour_is_refused(icons: Path) -> None:
    (icons / "source/odd.svg").write_text('<svg stroke="red"/>')
    with pytest.raises(SystemExit, match=r"odd\.svg: it has no currentColor"):
        bake_icons.main(["--icons", str(icons)])


def test_a_folder_without_icons_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="there is no icon in it"):
        bake_icons.main(["--icons", str(tmp_path)])
