# ruff: noqa: E501 - the table of faults reads best with a fault a line
"""Every fault of a package is named with its file, its line and a reason in plain words."""

import os
from pathlib import Path

import pytest
from tests.packages.conftest import SpoiltPackage

from kiosk.domain.faults import KioskError
from kiosk.packages.read_package import read_package

CHAPTER = "chapters/prvo.yaml"

# file, the words to spoil, what they become, the word on the line of the fault, its reason
FAULTS = [
    (CHAPTER, "title:", "titel:", "titel", "unknown key 'titel'; did you mean 'title'?"),
    (CHAPTER, "  words:", "  wordz:", "wordz", "unknown key 'wordz'; did you mean 'words'?"),
    (CHAPTER, "  kind: quote", "  kind: quotation", "kind: quotation", "kind must be one of text, photo, gallery"),
    (CHAPTER, "date: 1944-09-19", "date: 1944-13", "1944-13", "date: “1944-13” is no date: There is no month 13."),
    (CHAPTER, "speaker: tito", "speaker: titoo", "titoo", "there is no person 'titoo'; did you mean 'tito'?"),
    (CHAPTER, "source: tekst", "source: knjiga", "knjiga", "there is no source 'knjiga'"),
    (CHAPTER, "[1, 2]", "[1, drugi]", "drugi", "'drugi' is not a whole number"),
    (CHAPTER, "[1, 2]", "[0]", "[0]", "0 is no paragraph: the first is 1"),
    (CHAPTER, "[[novj|", "[[nov|", "[[nov|", "there is no glossary term 'nov'; did you mean 'novj'?"),
    (CHAPTER, "Реч [[novj", "Реч * [[novj", "[[novj", "column 7: "),
    (CHAPTER, "- id: rec", "- id: uvod", "- id: uvod\n  kind: quote", "the id 'uvod' stands already in chapters/prvo.yaml:11"),
    (CHAPTER, "id: prvo", "id: drugo", "id: drugo", "the id 'drugo' must be the name of the file, 'prvo'"),
    (CHAPTER, "    sr-Cyrl: Почетак", "    sr-cyrl: Почетак", "sr-cyrl", "'sr-cyrl' is not a language tag"),
    (CHAPTER, "    sr-Cyrl: Почетак", "    de: Anfang", "heading", "heading: has no text in sr-Cyrl, the master language"),
    (CHAPTER, "    sr-Cyrl: Почетак", "    de: Anfang", "de: Anfang", "'de' is not one of the languages of this exhibit"),
    (CHAPTER, "    sr-Cyrl: Почетак", "    sr-Cyrl: ''", "sr-Cyrl: ''", "holds no text"),
    (CHAPTER, "    sr-Cyrl: Почетак", "    sr-Cyrl: Пoчетак", "Пoчетак", "“Пoчетак” mixes Latin and Cyrillic letters"),
    (CHAPTER, "heading:\n    sr-Cyrl: Речи", "heading: Речи", "heading: Речи", "must say which language it is in"),
    (CHAPTER, "panels:", "panels: &panels", "panels", "an anchor (&panels) stands here; packages have none"),
    (CHAPTER, "cover: most", "cover: !!str most", "cover", "a tag (tag:yaml.org,2002:str) stands here"),
    (CHAPTER, "cover: most", "cover: most\ncover: drugo", "cover: drugo", "the key 'cover' stands twice"),
    (CHAPTER, "cover: most", "cover: *most", "cover", "an alias (*most) stands here; write the value out"),
    (CHAPTER, "cover: most", "cover: [most", "panels", "this is not YAML: "),
    (CHAPTER, "  words:\n    sr-Cyrl: Напред!\n", "", "- id: rec", "the key 'words' is missing"),
    ("media.yaml", "kind: illustration", "kind: drawing", "drawing", "kind must be one of illustration, photograph, video, audio"),
    ("media.yaml", "pictures/most.png", "pictures/mosst.png", "mosst", "the file 'pictures/mosst.png' is missing; did you mean 'pictures/most.png'?"),
    ("media.yaml", "pictures/most.png", "../most.png", "../most", "a file stands in one of the folders"),
    ("media.yaml", "pictures/most.png", "pictures/nul.png", "nul", "'nul.png' is a name that Windows reserves"),
    ("media.yaml", "[0.25, 0.75]", "[0.25, 1.75]", "1.75", "1.75 lies outside 0 to 1"),
    ("media.yaml", "[0.25, 0.75]", "[0.25]", "[0.25]", "must be two numbers from 0 to 1"),
    ("media.yaml", "https://creativecommons.org/licenses/by/4.0/", "слободно", "rights", "is not the address of a Creative Commons licence"),
    ("media.yaml", "Мост преко реке.", "а" * 251, "alt:", "alt: in sr-Cyrl is 251 characters long; at most 250"),
    ("people.yaml", "side: yugoslav", "side: partisan", "partisan", "side must be one of soviet, yugoslav, german"),
    ("people.yaml", "people:", "peeple:", "peeple", "unknown key 'peeple'; did you mean 'people'?"),
    ("people.yaml", "id: tito", "id: Tito!", "Tito!", "'Tito!' is not an id: use lower-case letters"),
    ("places.yaml", "latitude: 43.05", "latitude: 143.05", "143.05", "143.05 lies outside -90 to 90"),
    ("places.yaml", "error_m: 200", "error_m: -1", "-1", "-1 is less than 0"),
    ("sources.yaml", "authors: [tito]", "authors: tito", "authors", "authors must be a list"),
    ("exhibit.yaml", "format: 1", "format: 2", "format: 2", "format must be one of 1; '2' stands here"),
    ("exhibit.yaml", "master: sr-Cyrl", "master: ru", "master", "the master language ru is not among the languages"),
    ("exhibit.yaml", "derived_from: sr-Cyrl", "derived_from: en", "derived_from", "sr-Latn is derived from en, which is not another language"),
    ("exhibit.yaml", "chapters:\n- prvo", "chapters:\n- prvo\n- drugo", "- drugo", "the file chapters/drugo.yaml of the chapter 'drugo' is missing"),
    ("exhibit.yaml", "chapters:", "words:\n- word: Touch teh screen\n  text: {sr-Cyrl: Овде}\nchapters:", "teh", "words.0.word: the program has no word “Touch teh screen”; did you mean “Touch the screen”?"),
    ("exhibit.yaml", "chapters:", "words:\n- word: Page %1 of %2\n  text: {sr-Cyrl: Страна %1}\nchapters:", "Страна", "words.0.text: “Страна %1” must hold %1 and %2, as “Page %1 of %2” does"),
    ("exhibit.yaml", "chapters:", "words:\n- word: Close\n  text: {sr-Cyrl: Крај}\n- word:  Close\n  text: {sr-Cyrl: Крај}\nchapters:", "word:  Close", "words.1.word: “Close” stands twice"),
    ("exhibit.yaml", "chapters:\n- prvo", "chapters: []", None, "exhibit.yaml does not list this chapter"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "old", "new", "at", "reason"), FAULTS, ids=[fault[-1][:40] for fault in FAULTS]
)
def test_a_fault_is_named_with_file_line_and_reason(
    package: SpoiltPackage, file: str, old: str, new: str, at: str | None, reason: str
) -> None:
    package.replace(file, old, new)
    errors = package.errors()
    where = f"{file}:{package.line(file, at.split(chr(10))[0])}: error: " if at else f"{CHAPTER}: error: "
    if at and "\n" in at:  # the second of two records that share an id
        where = f"{file}:{package.line(file, 'kind: quote') - 1}: error: "
    assert any(error.startswith(where) and reason in error for error in errors), (where, errors)


UNREAD = [
    *(
        (file, "sr-Cyrl:", "sr-Cyrl: [")
        for file in ("people.yaml", "glossary.yaml", "sources.yaml", "media.yaml")
    ),
    ("people.yaml", "people:", "people: сви"),
    ("media.yaml", "media:", "*media:"),
    (CHAPTER, "cover: most", "cover: [most"),
    ("exhibit.yaml", "cover: most", "cover: [most"),
    ("exhibit.yaml", "chapters:\n- prvo", "chapters: prvo"),
]


@pytest.mark.parametrize(("file", "old", "new"), UNREAD, ids=[f"{file} {new}" for file, _, new in UNREAD])
def test_a_file_that_cannot_be_read_hides_behind_no_false_faults(
    package: SpoiltPackage, file: str, old: str, new: str
) -> None:
    package.replace(file, old, new)
    assert package.errors() != []
    assert [error for error in package.errors() if not error.startswith(f"{file}:")] == []
    assert package.warnings() == []


def test_the_fault_of_a_file_that_cannot_be_read_comes_before_all_others(package: SpoiltPackage) -> None:
    package.replace(CHAPTER, "source: tekst", "source: knjiga").replace("people.yaml", "side:", "side: [")
    first, *others = package.errors()
    assert first.startswith("people.yaml:")
    assert first.partition("error: ")[2].startswith("this is not YAML: ")
    assert [error.partition("error: ")[2] for error in others if "no person" in error] == []
    assert any("there is no source 'knjiga'" in error for error in others)


def test_a_sound_package_has_no_fault(package: SpoiltPackage) -> None:
    assert package.errors() == package.warnings() == []


def test_all_faults_are_found_in_one_pass(package: SpoiltPackage) -> None:
    package.replace("exhibit.yaml", "date: 1944-09-19/1944-10-20", "date: јесен")
    package.replace(CHAPTER, "kind: text", "kind: prose")
    package.replace(CHAPTER, "speaker: tito", "speaker: niko")
    package.replace("media.yaml", "[0.25, 0.75]", "[2, 2]")
    package.replace("places.yaml", "longitude", "lon")
    (package.root / "pictures/most.png").unlink()
    found = {error.split(":")[0] for error in package.errors()}
    assert found == {"exhibit.yaml", CHAPTER, "media.yaml", "places.yaml"}
    assert len(package.errors()) == 8


def test_a_text_over_its_budget_is_a_warning(package: SpoiltPackage) -> None:
    package.replace(CHAPTER, "Како је почело.", "Реч и реч. " * 60)
    line = package.line(CHAPTER, "Реч и реч")
    assert package.errors() == []
    assert any(
        warning.startswith(f"{CHAPTER}:{line}: warning: summary: 180 words, 100 at most")
        for warning in package.warnings()
    )


def test_careless_typography_is_a_warning(package: SpoiltPackage) -> None:
    package.replace(CHAPTER, "Како је почело.", "Како је - почело.")
    assert any("a hyphen for a dash" in warning for warning in package.warnings())


def test_a_file_that_no_record_names_is_a_warning(package: SpoiltPackage) -> None:
    (package.root / "pictures/visak.png").write_bytes(b"x")
    assert package.warnings() == ["pictures/visak.png: warning: no record names this file; it is left out"]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no links")
def test_a_link_is_no_file_of_a_package(package: SpoiltPackage, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"secret")
    picture = package.root / "pictures/most.png"
    picture.unlink()
    picture.symlink_to(secret)
    assert "pictures/most.png: error: must be a file, and is a link or something else" in package.errors()


def test_a_film_where_a_picture_must_stand_is_an_error(package: SpoiltPackage) -> None:
    package.replace("media.yaml", "kind: illustration", "kind: video")
    package.replace("media.yaml", "pictures/most.png", "films/most.webm")
    (package.root / "films").mkdir()
    (package.root / "films/most.webm").write_bytes(b"film")
    line = package.line(CHAPTER, "cover")
    reason = "cover: 'most' is of kind video, and a picture must stand here"
    assert f"{CHAPTER}:{line}: error: {reason}" in package.errors()


def test_a_fault_within_a_block_of_text_is_named_by_its_own_line(package: SpoiltPackage) -> None:
    package.replace("exhibit.yaml", "Други пасус.", "Други *пасус.")
    line = package.line("exhibit.yaml", "Други *пасус")
    assert any(
        error.startswith(f"exhibit.yaml:{line}: error: about.sr-Cyrl: column 7: ")
        for error in package.errors()
    )


def test_a_folder_without_exhibit_yaml_is_no_package(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"is not an exhibit package: it holds no exhibit\.yaml"):
        read_package(tmp_path)
