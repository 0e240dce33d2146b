"""`kiosk run`: bad options get one sentence each, and it starts without the command line's libraries."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.exhibits import built_edition

from kiosk.cli.run import run_visitor, window_size
from kiosk.editions.home import Home
from kiosk.editions.install import install


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--size", "big"], "'big' is not a size in pixels such as 1920x1080"),
        (["--size", "100x100"], "each side has 320 to 16384 pixels, not 100x100"),
        (["--size", "99999x1080"], "each side has 320 to 16384 pixels"),
        (["--language", "../etc"], "'../etc' is not a language tag such as sr-Cyrl"),
        (["--loud"], "unrecognized arguments: --loud"),
        (["--win"], "unrecognized arguments: --win"),
        (["--home", "here", "prepare"], "prepare; a command comes before its options"),
        (["--size"], "expected one argument"),
    ],
)
def test_a_bad_option_is_refused_in_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert run_visitor(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("kiosk run: ")
    assert said in err
    assert err.count("\n") == 1
    assert err.endswith(".\n")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The languages that the application was started in; nothing is shown."""
    from kiosk.visitor import start

    languages: list[str] = []
    monkeypatch.setattr(start, "run", lambda options, _: languages.append(options.language) or 0)
    return languages


def test_a_language_that_the_edition_lacks_is_named_and_the_default_one_shown(
    own_home: Path, started: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    Home(own_home).editions.mkdir(parents=True)
    install(Home(own_home), built_edition(chapters=1, panels=2, pictures=1))
    assert run_visitor(["--language", "xx"]) == 0
    said = capsys.readouterr().err
    assert said == "The edition has no language xx, only sr-Cyrl, sr-Latn; it begins in its usual one.\n"
    assert run_visitor(["--language", "sr-Latn"]) == 0
    assert capsys.readouterr().err == ""
    assert started == ["", "sr-Latn"]


def test_a_language_is_kept_for_the_first_edition(
    started: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_visitor(["--language", "sr-Latn"]) == 0
    assert started == ["sr-Latn"]
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("text", ["1920x1080", "1920X1080", "1920×1080"])
def test_a_size_is_width_by_height(text: str) -> None:
    assert window_size(text) == (1920, 1080)


def test_the_visitors_application_carries_no_library_of_the_curators() -> None:
    program = (
        "import sys; import kiosk.cli.run, kiosk.visitor.app;"
        "print([n for n in ('typer', 'rich', 'sqlalchemy', 'PIL', 'pydantic', 'yaml', 'argon2')"
        " if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_settings_that_cannot_be_used_are_said_and_the_defaults_taken(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from kiosk.shell.settings import Settings
    from kiosk.visitor.start import settings_or_defaults

    (tmp_path / "settings.toml").write_text('theme = "pink"\n', encoding="utf-8")
    assert settings_or_defaults(Home(tmp_path)) == Settings()
    said = capsys.readouterr().err
    assert "theme = 'pink' cannot be used" in said
    assert said.count("\n") == 1
