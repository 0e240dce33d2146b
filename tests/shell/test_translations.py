"""The interface speaks Serbian in both scripts, English and Russian, every word of it."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.typography_lint import lint_typography
from kiosk.shell.translations import InterfaceWords

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import build_translations  # noqa: E402


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    build_translations.compile_all(into=folder)
    return folder


@pytest.fixture
def words(compiled: Path, qapp: QCoreApplication) -> Iterator[InterfaceWords]:
    words = InterfaceWords(qapp, compiled)
    yield words
    words.change("en", {})
    words.choose("en")


@pytest.mark.parametrize("whose", ["kiosk", "studio"])
@pytest.mark.parametrize("tag", ["sr", "ru", "en"])
def test_no_word_of_the_screens_is_left_untranslated(whose: str, tag: str, tmp_path: Path) -> None:
    ts = tmp_path / f"{whose}_{tag}.ts"
    ts.write_bytes((build_translations.TRANSLATIONS / ts.name).read_bytes())
    build_translations.collect(ts)
    assert ts.read_text(encoding="utf-8").count("<message") >= (2 if tag == "en" else 75)
    assert build_translations.untranslated(ts) == []


@pytest.mark.parametrize("whose", ["kiosk", "studio"])
@pytest.mark.parametrize("tag", ["sr", "ru"])
def test_translations_keep_the_placeholders_of_their_words(whose: str, tag: str) -> None:
    root = ET.parse(build_translations.TRANSLATIONS / f"{whose}_{tag}.ts")  # noqa: S314 - our own file
    for message in root.iter("message"):
        wanted = sorted(re.findall("%[n1-9]", message.findtext("source", "")))
        translation = message.find("translation")
        assert translation is not None
        for form in translation.findall("numerusform") or [translation]:
            assert sorted(re.findall("%[n1-9]", form.text or "")) == wanted, message.findtext("source")


@pytest.mark.parametrize("whose", ["kiosk", "studio"])
@pytest.mark.parametrize("tag", ["sr", "ru"])
def test_translations_are_typeset_as_texts_of_the_exhibit_are(whose: str, tag: str) -> None:
    root = ET.parse(build_translations.TRANSLATIONS / f"{whose}_{tag}.ts")  # noqa: S314 - our own file
    for written in (*root.iter("translation"), *root.iter("numerusform")):
        said = (written.text or "").strip()
        assert lint_typography(said, tag) == []
        assert not re.search(r"%1 (?:мин|с|%)(?!\w)", said), f"a line may end between number and unit: {said}"


def test_a_word_is_said_in_any_language_whichever_is_chosen(words: InterfaceWords) -> None:
    words.choose("sr-Cyrl")
    said = [words.say(tag, "AttractScreen", "Touch the screen") for tag in ("sr-Cyrl", "sr-Latn", "en", "ru")]
    assert said == ["Додирните екран", "Dodirnite ekran", "Touch the screen", "Коснитесь экрана"]


def test_the_chosen_language_is_the_one_that_qt_translates_to(words: InterfaceWords) -> None:
    words.choose("sr-Cyrl")
    words.choose("sr-Latn")
    assert QCoreApplication.translate("AttractScreen", "Touch the screen") == "Dodirnite ekran"
    words.choose("en")
    assert QCoreApplication.translate("AttractScreen", "Touch the screen") == "Touch the screen"


@pytest.mark.parametrize(
    ("tag", "count", "said"),
    [
        ("sr-Cyrl", 1, "Остала је још 1 секунда"),
        ("sr-Cyrl", 22, "Остале су још 22 секунде"),
        ("sr-Cyrl", 11, "Остало је још 11 секунди"),
        ("en", 1, "1 second left"),
        ("en", 2, "2 seconds left"),
        ("ru", 21, "Осталась 21 секунда"),
        ("ru", 3, "Осталось 3 секунды"),
        ("ru", 12, "Осталось 12 секунд"),
    ],
)
def test_each_language_counts_in_its_own_forms(
    words: InterfaceWords, tag: str, count: int, said: str
) -> None:
    words.choose(tag)
    assert QCoreApplication.translate("IdleWarning", "%n second(s) left", None, count) == said


def test_the_list_of_what_a_museum_may_change_is_complete(tmp_path: Path) -> None:
    ts = tmp_path / "kiosk_sr.ts"
    build_translations.collect(ts)
    listed = build_translations.PROGRAM_WORDS.read_text(encoding="utf-8")
    assert listed == build_translations.program_words(ts)


def test_the_museum_may_say_a_word_in_its_own_way(words: InterfaceWords) -> None:
    words.choose("sr-Cyrl")
    words.change("sr-Cyrl", {"Touch the screen": "Додирните било где"})
    words.change("en", {"Touch the screen": "Tap to begin"})
    words.choose("sr-Cyrl")
    assert QCoreApplication.translate("AttractScreen", "Touch the screen") == "Додирните било где"
    assert QCoreApplication.translate("Spine", "Home") == "Почетак"
    assert words.say("en", "AttractScreen", "Touch the screen") == "Tap to begin"
    assert words.say("en", "Spine", "Home") == "Home"
    assert words.say("sr-Latn", "AttractScreen", "Touch the screen") == "Dodirnite ekran"


@pytest.mark.parametrize(
    ("count", "said"),
    [(1, "још 1 секунда"), (3, "још 3 секунде"), (5, "још 5 секунди"), (21, "још 21 секунда")],
)
def test_the_museums_counted_words_keep_their_forms(words: InterfaceWords, count: int, said: str) -> None:
    words.change("sr-Cyrl", {"%n second(s) left": "још %n секунда\nјош %n секунде\nјош %n секунди"})
    words.choose("sr-Cyrl")
    assert QCoreApplication.translate("IdleWarning", "%n second(s) left", None, count) == said


def test_words_that_the_museum_takes_back_are_the_programs_again(words: InterfaceWords) -> None:
    words.change("en", {"Home": "Start"})
    words.choose("en")
    assert QCoreApplication.translate("Spine", "Home") == "Start"
    assert QCoreApplication.translate("Spine", "Language") == "Language"
    words.change("en", {})
    words.choose("en")
    assert QCoreApplication.translate("Spine", "Home") == "Home"


@pytest.mark.logs_warnings
def test_a_language_without_translation_is_logged_and_stays_english(words: InterfaceWords) -> None:
    assert words.say("de", "AttractScreen", "Touch the screen") == "Touch the screen"
