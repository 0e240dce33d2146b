"""What `kiosk` does with its first words: show the exhibit, or run a command."""

import json
import sys

import pytest

from kiosk import __main__ as entry
from kiosk import __version__
from kiosk.cli.main import main


@pytest.fixture
def visits(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The arguments that reach the visitors' application."""
    seen: list[list[str]] = []
    monkeypatch.setattr("kiosk.cli.run.run_visitor", lambda arguments: seen.append(arguments) or 0)
    return seen


def kiosk(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["kiosk", *arguments])
    return entry.main()


@pytest.mark.parametrize(
    ("arguments", "reaching"),
    [
        ([], []),
        (["run"], []),
        (["run", "--windowed"], ["--windowed"]),
        (["--windowed"], ["--windowed"]),
        (["--home", "/exhibit", "--language", "sr-Latn"], ["--home", "/exhibit", "--language", "sr-Latn"]),
    ],
)
def test_options_without_a_command_are_for_the_visitors_application(
    arguments: list[str], reaching: list[str], visits: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kiosk(monkeypatch, *arguments) == 0
    assert visits == [reaching]


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["-h"], ["run", "--help"], ["run", "-h"]])
def test_help_and_version_start_no_exhibit(
    arguments: list[str],
    visits: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert kiosk(monkeypatch, *arguments) == 0
    assert visits == []
    assert (__version__ if arguments == ["--version"] else "Usage: ") in capsys.readouterr().out


def test_the_version_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr() == (f"kiosk {__version__}\n", "")


def test_editions_alone_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["editions"]) == 0
    alone = capsys.readouterr().out
    assert main(["editions", "list"]) == 0
    assert capsys.readouterr().out == alone != ""
    assert main(["editions", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_an_option_before_the_word_that_it_belongs_to_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["editions", "--json", "verify"]) == 2
    said = capsys.readouterr().err
    assert said == "Write the options after the command that they are for: kiosk editions verify …\n"
