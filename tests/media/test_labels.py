"""What a copy of a picture tells of itself, and that nothing else of it changes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyexiv2
import pytest
from PIL import Image

from kiosk.media.child import ChildProcess
from kiosk.media.labels import (
    DIGITALLY_MADE,
    LabelledPicture,
    PictureLabel,
    is_made_not_taken,
    write_labelled,
)
from kiosk.media.refusals import PictureRefusedError

LABEL = PictureLabel(
    title={"sr-Cyrl": "Мост", "en": "A bridge"},
    description={"sr-Cyrl": "Мост на Сави, 1944."},
    alt={"sr-Cyrl": "Мост преко реке.", "ru": "Мост через реку."},
    extended={},
    credit={"sr-Cyrl": "Архив, Београд", "en": "Archive"},
    creator="Петровић, А.",
    date="1944-10",
    place="Сава",
    source="Чланак",
    rights="https://creativecommons.org/publicdomain/zero/1.0/",
    is_illustration=True,
)


@pytest.fixture(scope="module")
def child() -> Iterator[ChildProcess]:
    with ChildProcess() as child:
        yield child


def picture(folder: Path, suffix: str, **options: Any) -> Path:
    path = folder / f"original{suffix}"
    Image.linear_gradient("L").convert("RGB").resize((900, 600)).save(path, **options)
    return path


def labelled(original: Path, child: ChildProcess, label: PictureLabel = LABEL) -> LabelledPicture:
    return write_labelled(original, original.parent / "out", "most", label, child)


def told_by(path: Path) -> dict[str, Any]:
    with pyexiv2.ImageData(path.read_bytes()) as image:
        told: dict[str, Any] = image.read_xmp()
    return told


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_a_copy_tells_everything_and_keeps_its_pixels(
    suffix: str, tmp_path: Path, child: ChildProcess
) -> None:
    original = picture(tmp_path, suffix)
    before = original.read_bytes()
    made = labelled(original, child)
    told = told_by(made.file)
    assert told["Xmp.dc.title"] == {
        'lang="x-default"': "Мост",
        'lang="sr-cyrl"': "Мост",
        'lang="en"': "A bridge",
    }
    assert told["Xmp.dc.description"]['lang="x-default"'] == "Мост на Сави, 1944."
    assert told["Xmp.dc.creator"] == ["Петровић, А."]
    assert told["Xmp.photoshop.Credit"] == "Архив, Београд"
    assert told["Xmp.photoshop.DateCreated"] == "1944-10"
    assert told["Xmp.iptc.AltTextAccessibility"]['lang="ru"'] == "Мост через реку."
    assert told["Xmp.xmpRights.WebStatement"] == LABEL.rights
    assert told["Xmp.xmpRights.Marked"] == "False"
    assert told["Xmp.iptcExt.DigitalSourceType"] == DIGITALLY_MADE
    assert "Xmp.iptc.ExtDescrAccessibility" not in told
    assert original.read_bytes() == before
    with Image.open(original) as one, Image.open(made.file) as other:
        assert one.tobytes() == other.tobytes()
    assert (made.width, made.height) == (900, 600)
    assert (made.thumbnail_width, made.thumbnail_height) == (480, 320)


def test_a_picture_that_browsers_cannot_show_is_copied_as_jpeg(tmp_path: Path, child: ChildProcess) -> None:
    made = labelled(picture(tmp_path, ".tif"), child)
    assert (made.file.name, made.media_type) == ("most.jpg", "image/jpeg")
    assert told_by(made.file)["Xmp.photoshop.Source"] == "Чланак"


def test_what_a_picture_says_already_stays_where_the_museum_says_nothing(
    tmp_path: Path, child: ChildProcess
) -> None:
    original = picture(tmp_path, ".jpg")
    computed = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
    with pyexiv2.ImageData(original.read_bytes()) as image:
        image.modify_xmp(
            {"Xmp.xmp.Rating": "4", "Xmp.iptcExt.DigitalSourceType": computed, "Xmp.photoshop.Credit": "Old"}
        )
        original.write_bytes(image.get_bytes())
    told = told_by(labelled(original, child).file)
    assert told["Xmp.xmp.Rating"] == "4"
    assert told["Xmp.iptcExt.DigitalSourceType"] == computed
    assert told["Xmp.photoshop.Credit"] == "Архив, Београд"


def test_a_picture_tells_whether_it_was_made_or_taken(tmp_path: Path, child: ChildProcess) -> None:
    original = picture(tmp_path, ".jpg")
    assert not is_made_not_taken(original, child)
    assert is_made_not_taken(labelled(original, child).file, child)


def test_a_picture_turned_by_exif_has_its_size_upright(tmp_path: Path, child: ChildProcess) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    made = labelled(picture(tmp_path, ".jpg", exif=exif), child)
    assert (made.width, made.height) == (600, 900)


def test_a_broken_picture_is_refused_by_name(tmp_path: Path, child: ChildProcess) -> None:
    original = picture(tmp_path, ".jpg")
    original.write_bytes(original.read_bytes()[:400])
    with pytest.raises(PictureRefusedError, match=r"most: .* damaged"):
        labelled(original, child)
