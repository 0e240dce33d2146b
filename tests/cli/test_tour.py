"""`kiosk tour`: what cannot be done is refused before the first screen, and `--json` prints the report."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from tests.exhibits import built_edition

from kiosk.cli.main import main

REFUSED = [
    (["--size", "100x100"], "--size: each side has 320 to 16384 pixels, not 100x100."),
    (["--size", "1920x99999"], "--size: each side has 320 to 16384 pixels, not 1920x99999."),
    (["--size", "big"], "--size: 'big' is not a size in pixels such as 1920x1080."),
    (["--pixels-per-mm", "0"], "--pixels-per-mm 0 is no density; it is more than 0."),
    (["--pixels-per-mm", "-3.5"], "--pixels-per-mm -3.5 is no density; it is more than 0."),
    (["--pixels-per-mm", "nan"], "--pixels-per-mm nan is no density; it is more than 0."),
    ([], "Say with --out where the pictures shall go, or use --no-pictures."),
]


@pytest.mark.parametrize(("arguments", "sentence"), REFUSED, ids=[" ".join(each) for each, _ in REFUSED])
def test_a_bad_option_is_refused_before_anything_is_made(
    arguments: list[str], sentence: str, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tour", *arguments, *(["--no-pictures"] if arguments else [])]) == 2
    assert capsys.readouterr() == ("", f"{sentence}\n")
    assert not own_home.exists()


def test_pictures_that_would_go_into_a_file_are_refused(
    tmp_path: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes").write_text("mine")
    assert main(["tour", "--out", str(tmp_path / "notes")]) == 2
    assert capsys.readouterr().err == f"--out: {tmp_path / 'notes'} is not a folder.\n"
    assert main(["tour", "--out", str(tmp_path / "notes/below")]) == 2
    assert "cannot be written: Not a directory." in capsys.readouterr().err
    assert not own_home.exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="this system has no place that nobody can write")
def test_a_place_that_nobody_can_write_is_refused(capsys: pytest.CaptureFixture[str], own_home: Path) -> None:
    assert main(["tour", "--out", "/proc/pictures"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("--out: /proc/pictures cannot be written: ")
    assert said.count("\n") == 1
    assert not own_home.exists()


@pytest.fixture
def kiosk(own_home: Path) -> list[str]:
    """The command of a process of its own, for a process has but one Qt application, with an edition."""
    assert main(["editions", "install", str(built_edition(chapters=1, panels=2, pictures=1))]) == 0
    return [sys.executable, "-m", "kiosk", "tour", "--home", str(own_home), "--no-pictures"]


def test_a_name_that_no_screen_has_is_refused_in_one_sentence(kiosk: list[str]) -> None:
    done = subprocess.run([*kiosk, "--only", "nosuchscreen"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "No screen has a name that contains “nosuchscreen”.\n"


def test_json_prints_the_report_without_a_folder_for_it(kiosk: list[str]) -> None:
    options = ["--only", "attract", "--size", "800x450", "--language", "sr-Cyrl", "--json"]
    done = subprocess.run([*kiosk, *options], capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert [(seen["screen"], seen["width"], seen["file"]) for seen in report["screens"]] == [
        ("attract", 800, None)
    ]
    assert report["finding_count"] == len(report["screens"][0]["findings"])
    assert done.returncode == (1 if report["finding_count"] else 0)


def test_a_terminal_sees_how_far_the_tour_is(kiosk: list[str]) -> None:
    ours, its = pty.openpty()
    options = ["--only", "attract", "--size", "800x450", "--language", "sr-Cyrl"]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    with subprocess.Popen([*kiosk, *options], stdout=subprocess.DEVNULL, stderr=its, env=environment) as tour:
        os.close(its)
        said = b""
        while piece := _read(ours):
            said += piece
    os.close(ours)
    assert tour.returncode in (0, 1)
    assert "Looking at the screens" in said.decode()
    assert "100%" in said.decode()


def _read(terminal: int) -> bytes:
    """What was written; nothing once the other side is closed, which Linux tells by an error."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
