"""settings.toml is read, and everything wrong with it is said in one sentence."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.faults import KioskError
from kiosk.shell.settings import Settings, read_settings


def written(folder: Path, text: str) -> Path:
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.toml") == Settings()


def test_what_is_set_is_taken_and_the_rest_keeps_its_default(tmp_path: Path) -> None:
    file = written(
        tmp_path,
        'language = "sr-Latn"\ntheme = "contrast"\ntext_scale = 2\ncalm = true\nidle_s = 60\n'
        'pixels_per_millimetre = 2.5\n[keys]\nF13 = "up"\nF17 = "select"\n',
    )
    assert read_settings(file) == Settings(
        language="sr-Latn",
        theme="contrast",
        text_scale=2.0,
        calm=True,
        idle_s=60,
        pixels_per_millimetre=2.5,
        keys=(("F13", "up"), ("F17", "select")),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("idle_s = 5", "a number from 30 to 600"),
        ("idle_s = true", "a number from 30 to 600"),
        ("idle_s = nan", "a number from 30 to 600"),
        ("countdown_s = 19", "a number from 20 to 120"),
        ("pixels_per_millimetre = 0.2", "a number from 1 to 40"),
        ('theme = "pink"', "ink, paper, contrast"),
        ('text_scale = "2"', "1, 1.5 or 2"),
        ("calm = 1", "true or false"),
        ("language = 5", "language tag"),
        ('colour = "red"', "no setting 'colour'"),
        ("keys = 3", "a table"),
        ('[keys]\nNonsense = "up"', "no key 'Nonsense'"),
        ('[keys]\nF13 = "jump"', "up, down, left, right"),
        ("idle_s = = 3", "not a TOML file"),
    ],
)
def test_a_bad_setting_is_refused_in_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(KioskError) as refused:
        read_settings(written(tmp_path, text))
    sentence = str(refused.value)
    assert said in sentence
    assert sentence.endswith(".")


def test_a_file_that_is_no_text_is_refused_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KioskError, match="cannot be read"):
        read_settings(file)


VALUES = st.one_of(
    st.booleans().map(lambda value: str(value).lower()),
    st.integers().map(str),
    st.floats().map(lambda value: "nan" if value != value else str(value)),  # noqa: PLR0124
    st.text(st.characters(codec="ascii", categories=["L", "N"])).map(lambda value: f'"{value}"'),
    st.just("[1, 2]"),
    st.just("1979-05-27"),
)


@given(name=st.sampled_from(["language", "theme", "text_scale", "calm", "idle_s", "keys", "x"]), value=VALUES)
def test_whatever_is_written_there_only_the_declared_error_comes_out(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: str
) -> None:
    file = written(tmp_path_factory.mktemp("settings"), f"{name} = {value}\n")
    with suppress(KioskError):
        assert isinstance(read_settings(file), Settings)
