import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.faults import KioskError
from kiosk.editions import shelf
from kiosk.editions.faults import DamagedEditionError
from kiosk.editions.home import Home
from kiosk.editions.install import KEPT, install, put_on_screen, staging
from kiosk.editions.listing import list_editions
from kiosk.editions.manifest import MANIFEST
from kiosk.editions.pointer import current_number
from kiosk.editions.rollback import roll_back
from kiosk.editions.verify import verify


def packed(folder: Path, path: Path, prefix: str = "") -> Path:
    """The edition in `folder` as a .zip file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            archive.write(file, prefix + file.relative_to(folder).as_posix())
    return path


def left_over(home: Home) -> list[str]:
    return sorted(
        path.name for path in home.editions.iterdir() if path.name.startswith((".staging", ".gone"))
    )


def test_an_installed_edition_is_whole_and_current(home: Home, built: Path) -> None:
    number = install(home, built)

    assert number == current_number(home.editions) == 1
    verify(shelf.folder_of(home.editions, number))
    assert left_over(home) == []


@pytest.mark.parametrize("prefix", ["", "edition-7/"])
def test_an_edition_is_installed_from_a_zip_file(
    home: Home, built: Path, tmp_path: Path, prefix: str
) -> None:
    number = install(home, packed(built, tmp_path / "edition.zip", prefix))

    verify(shelf.folder_of(home.editions, number))


def test_the_newest_editions_are_kept_and_the_rest_make_room(home: Home, built: Path) -> None:
    for _ in range(KEPT + 2):
        install(home, built)

    assert shelf.numbers(home.editions) == tuple(range(KEPT + 2, 2, -1))
    assert left_over(home) == []


def test_rolling_back_shows_the_one_before_and_installing_goes_on_after_the_newest(
    two_editions: Home,
) -> None:
    assert roll_back(two_editions) == 1
    with pytest.raises(KioskError, match="no whole edition before"):
        roll_back(two_editions)

    assert install(two_editions, shelf.folder_of(two_editions.editions, 1)) == 3


def test_rolling_back_passes_over_a_damaged_edition_and_sets_it_aside(home: Home, built: Path) -> None:
    for _ in range(3):
        install(home, built)
    next(shelf.folder_of(home.editions, 2).glob("pictures/*/480.jpg")).write_bytes(b"")

    assert roll_back(home) == 1
    assert (home.editions / "0002.damaged").is_dir()


def test_without_an_edition_there_is_nothing_to_roll_back(home: Home) -> None:
    with pytest.raises(KioskError, match="No edition is installed"):
        roll_back(home)


def test_a_damaged_edition_is_refused_and_nothing_changes(home: Home, built: Path, edition: Path) -> None:
    install(home, built)
    next(edition.glob("pictures/*/480.jpg")).write_bytes(b"")

    with pytest.raises(DamagedEditionError):
        install(home, edition)

    assert shelf.numbers(home.editions) == (1,)
    assert current_number(home.editions) == 1
    assert left_over(home) == []


def test_while_one_program_changes_the_editions_another_is_told_to_wait(home: Home, built: Path) -> None:
    with staging(home), pytest.raises(KioskError, match="try again"):
        install(home, built)


def test_what_an_interrupted_installation_left_is_swept_away_by_the_next(home: Home, built: Path) -> None:
    for name in (".staging-0001", ".gone-0009"):
        shutil.copytree(built, home.editions / name)

    install(home, built)

    assert left_over(home) == []


def test_a_place_that_is_left_without_an_edition_is_removed(home: Home) -> None:
    with staging(home) as place:
        (place.folder / "half.jpg").write_bytes(b"half")

    assert left_over(home) == []
    assert shelf.numbers(home.editions) == ()


def test_an_edition_that_does_not_verify_is_not_put_on_the_screen(home: Home, built: Path) -> None:
    with staging(home) as place:
        shutil.copytree(built, place.folder, dirs_exist_ok=True)
        (place.folder / "more.jpg").write_bytes(b"more")
        with pytest.raises(DamagedEditionError, match=r"more\.jpg"):
            put_on_screen(home, place)

    assert list_editions(home) == ()


def test_the_list_says_which_edition_is_current_and_which_cannot_be_shown(two_editions: Home) -> None:
    (shelf.folder_of(two_editions.editions, 1) / "edition.sqlite").write_bytes(b"")

    newest, oldest = list_editions(two_editions)

    assert (newest.number, newest.is_current, newest.fault) == (2, True, "")
    assert oldest.manifest is None
    assert "edition.sqlite" in oldest.fault


def add(name: str, content: bytes = b"x") -> Callable[[zipfile.ZipFile], None]:
    return lambda archive: archive.writestr(name, content)


def add_link(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("pictures/link.jpg")
    info.external_attr = 0o120777 << 16
    archive.writestr(info, "/etc/passwd")


@pytest.mark.parametrize(
    "spoil",
    [
        add("../escaped.txt"),
        add("/escaped.txt"),
        add("pictures/extra.jpg"),
        add("EDITION.SQLITE"),
        add("sub/manifest.json", b"{}"),
        add("bomb.bin", b"\0" * 5_000_000),
        add_link,
    ],
    ids=["parent", "absolute", "extra", "case clash", "two manifests", "bomb", "link"],
)
def test_a_zip_file_with_anything_more_than_the_edition_is_refused(
    home: Home, built: Path, tmp_path: Path, spoil: Callable[[zipfile.ZipFile], None]
) -> None:
    path = packed(built, tmp_path / "edition.zip")
    with zipfile.ZipFile(path, "a") as archive:
        spoil(archive)
    before = sorted(tmp_path.rglob("*"))

    with pytest.raises(KioskError, match=r"edition\.zip"):
        install(home, path)

    assert shelf.numbers(home.editions) == ()
    after = [each for each in sorted(tmp_path.rglob("*")) if home.root not in (each, *each.parents)]
    assert after == before


def test_a_file_in_a_zip_that_grows_beyond_what_its_edition_says_is_refused(
    home: Home, edition: Path, tmp_path: Path
) -> None:
    picture = next(edition.glob("pictures/*/480.jpg"))
    picture.write_bytes(picture.read_bytes() + b"\0" * 3_000_000)

    with pytest.raises(KioskError, match="larger than its edition says"):
        install(home, packed(edition, tmp_path / "edition.zip"))


def test_a_zip_file_with_a_missing_file_is_refused(home: Home, edition: Path, tmp_path: Path) -> None:
    next(edition.glob("pictures/*/480.jpg")).unlink()

    with pytest.raises(KioskError, match=r"480\.jpg is missing"):
        install(home, packed(edition, tmp_path / "edition.zip"))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_zip_file_is_refused(home: Home, built: Path, tmp_path: Path, share: float) -> None:
    path = packed(built, tmp_path / "edition.zip")
    os.truncate(path, int(path.stat().st_size * share))

    with pytest.raises(KioskError):
        install(home, path)


def test_any_changed_byte_in_a_zip_file_is_refused_or_does_no_harm(
    home: Home, built: Path, tmp_path: Path
) -> None:
    path = packed(built, tmp_path / "edition.zip")
    content = path.read_bytes()
    for offset in range(0, len(content), max(1, len(content) // 60)):
        spoilt = bytearray(content)
        spoilt[offset] ^= 0x55
        path.write_bytes(spoilt)
        try:
            number = install(home, path)
        except KioskError:
            continue
        verify(shelf.folder_of(home.editions, number))


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip at all"])
def test_a_file_that_is_no_edition_is_refused(home: Home, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "edition.zip"
    path.write_bytes(content)

    with pytest.raises(KioskError, match="is not an edition"):
        install(home, path)


def test_a_folder_that_is_no_edition_is_refused(home: Home, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=MANIFEST):
        install(home, tmp_path)
