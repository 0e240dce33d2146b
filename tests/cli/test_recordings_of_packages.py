"""Films, sounds and captions on their way from a package into the store and back."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from tests.any_exhibit import little_exhibit, master
from tests.cli.test_content_commands import kiosk
from tests.exhibits import draw
from tests.recordings import CAPTIONS, film, sound

from kiosk.domain.media_assets import CaptionFile, MediaAsset, MediaKind
from kiosk.packages.write_package import write_package

FILM = MediaAsset(
    "film",
    MediaKind.VIDEO,
    "films/film.mp4",
    master("Филм."),
    master("Сниматељ"),
    master("Без слике."),
    captions=(CaptionFile("sr-Cyrl", "films/film.sr-Cyrl.vtt"),),
)
SOUND = replace(FILM, id="zvuk", kind=MediaKind.AUDIO, file="sound/zvuk.ogg", captions=())


class Package:
    """A package with a film, a sound and captions, as files that can be spoilt."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "package"
        raw = folder / "raw"
        raw.mkdir()
        contents = {"film.mp4": film(), "film.vtt": CAPTIONS.encode(), "zvuk.ogg": sound()}
        for name, content in contents.items():
            (raw / name).write_bytes(content)
        files = {
            "pictures/most.png": draw(raw / "most.png"),
            "films/film.mp4": raw / "film.mp4",
            "films/film.sr-Cyrl.vtt": raw / "film.vtt",
            "sound/zvuk.ogg": raw / "zvuk.ogg",
        }
        little = little_exhibit()
        write_package(replace(little, media=(*little.media, FILM, SOUND)), files, self.folder)

    def spoil(self, name: str, content: bytes) -> None:
        (self.folder / name).write_bytes(content)

    def bytes(self) -> dict[str, bytes]:
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return {path.relative_to(self.folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return Package(tmp_path)


@pytest.mark.usefixtures("own_home")
def test_films_sounds_and_captions_come_back_byte_for_byte(package: Package, tmp_path: Path) -> None:
    assert kiosk("import", package.folder) == 0
    assert kiosk("export", tmp_path / "back") == 0

    before = package.bytes()
    package.folder = tmp_path / "back"
    assert package.bytes() == before
    assert b"  captions:\n    sr-Cyrl: films/film.sr-Cyrl.vtt\n" in before["media.yaml"]


@pytest.mark.usefixtures("own_home")
@pytest.mark.parametrize(
    ("name", "content", "file", "reason"),
    [
        ("films/film.mp4", b"not a film", "media.yaml", "not a film as MP4 (H.264) or WebM (VP9)"),
        ("films/film.mp4", film()[: len(film()) // 2], "media.yaml", "films/film.mp4: "),
        ("sound/zvuk.ogg", film(), "media.yaml", "sound/zvuk.ogg: It holds a film"),
        ("films/film.sr-Cyrl.vtt", b"1\n", "films/film.sr-Cyrl.vtt", "begins with the line WEBVTT"),
        ("films/film.sr-Cyrl.vtt", b"WEBVTT\n\n\xff", "films/film.sr-Cyrl.vtt", "not written in UTF-8"),
    ],
)
def test_a_bad_file_is_refused_with_one_sentence(
    package: Package,
    capsys: pytest.CaptureFixture[str],
    name: str,
    content: bytes,
    file: str,
    reason: str,
) -> None:
    package.spoil(name, content)

    assert kiosk("import", "--json", package.folder) == 2
    (fault,) = [each for each in json.loads(capsys.readouterr().out)["faults"] if each["severity"] == "error"]
    assert fault["file"] == file
    assert fault["line"] > 0
    assert reason in fault["reason"]


@pytest.mark.usefixtures("own_home")
@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("sr-Cyrl: films/film.sr-Cyrl.vtt", "de: films/film.sr-Cyrl.vtt", "'de' is not one of the languages"),
        ("sr-Cyrl: films/film.sr-Cyrl.vtt", "sr-Cyrl: films/drugi.vtt", "'films/drugi.vtt' is missing"),
        (
            "  file: pictures/most.png\n",
            "  file: pictures/most.png\n  captions:\n    sr-Cyrl: pictures/a.vtt\n",
            "only films",
        ),
    ],
)
def test_captions_stand_where_they_may(
    package: Package, capsys: pytest.CaptureFixture[str], old: str, new: str, reason: str
) -> None:
    package.spoil("pictures/a.vtt", b"WEBVTT\n")
    text = (package.folder / "media.yaml").read_text(encoding="utf-8")
    assert old in text
    package.spoil("media.yaml", text.replace(old, new, 1).encode())

    assert kiosk("import", "--json", package.folder) == 2
    assert reason in capsys.readouterr().out
