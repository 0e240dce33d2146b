"""Films and sounds in an edition: unchanged, accounted for, with captions in every language."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.exhibits import CREATED, small_exhibit, write_originals
from tests.recordings import film, sound

from kiosk.domain.exhibit import Exhibit, Language
from kiosk.domain.faults import KioskError
from kiosk.domain.media_assets import MediaKind
from kiosk.editions.read import EditionReader
from kiosk.editions.recording_views import CueView, RecordingView
from kiosk.editions.verify import verify
from kiosk.publishing.build import build_edition

LANGUAGES = (
    Language("sr-Cyrl", "Ћирилица"),
    Language("sr-Latn", "Latinica", "sr-Cyrl"),
    Language("en", "English"),
)


def exhibit() -> Exhibit:
    return small_exhibit(chapters=1, languages=LANGUAGES)


def built(tmp_path: Path, exhibit: Exhibit) -> Path:
    originals = write_originals(exhibit, tmp_path / "package")
    package = tmp_path / "package"
    files = {path.relative_to(package).as_posix(): path for path in package.rglob("*") if path.is_file()}
    edition = tmp_path / "edition"
    edition.mkdir()
    build_edition(exhibit, originals, edition, 1, CREATED, package_files=files)
    return edition


def recordings(edition: Path, tag: str) -> dict[str, RecordingView]:
    with EditionReader(edition, verify(edition)) as reader:
        panels = reader.chapter("poglavlje-0", tag).panels
    return {panel.kind: panel.recording for panel in panels if panel.recording}


def test_films_and_sounds_are_in_the_edition_as_they_came(tmp_path: Path) -> None:
    edition = built(tmp_path, exhibit())

    found = recordings(edition, "sr-Cyrl")
    assert (edition / found["video"].file).read_bytes() == film()
    assert (edition / found["audio"].file).read_bytes() == sound()
    assert (found["video"].width, found["video"].height) == (160, 90)
    assert abs(found["audio"].duration_ms - 3000) < 100


def test_every_byte_of_a_film_is_accounted_for(tmp_path: Path) -> None:
    edition = built(tmp_path, exhibit())
    path = edition / recordings(edition, "en")["video"].file

    path.write_bytes(path.read_bytes()[:-1] + b"!")
    with pytest.raises(KioskError):
        verify(edition)


def test_captions_are_in_every_language(tmp_path: Path) -> None:
    edition = built(tmp_path, exhibit())

    assert recordings(edition, "sr-Cyrl")["video"].cues[0] == CueView(500, 1500, "Прва реченица.")
    assert recordings(edition, "sr-Latn")["video"].cues[1] == CueView(
        1600, 2600, "Druga rečenica,\nu dva reda."
    )
    assert recordings(edition, "en")["audio"].cues[0].text == "Прва реченица.", "better than none"


def test_captions_without_a_file_are_told(tmp_path: Path) -> None:
    small = exhibit()
    originals = write_originals(small, tmp_path / "package")
    (tmp_path / "edition").mkdir()

    with pytest.raises(KioskError, match=r"The captions films/film\.sr-Cyrl\.vtt have no file\."):
        build_edition(small, originals, tmp_path / "edition", 1, CREATED)


def test_a_film_that_was_damaged_in_the_store_is_not_published(tmp_path: Path) -> None:
    small = exhibit()
    small = replace(small, media=tuple(replace(each, captions=()) for each in small.media))
    originals = write_originals(small, tmp_path / "package")
    damaged = next(each for each in small.media if each.kind is MediaKind.VIDEO)
    originals[damaged.id].write_bytes(film()[: len(film()) // 2])
    (tmp_path / "edition").mkdir()

    with pytest.raises(KioskError, match=r"^films/film\.mp4: "):
        build_edition(small, originals, tmp_path / "edition", 1, CREATED)
