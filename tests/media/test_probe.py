import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image
from tests.exhibits import draw

from kiosk.domain.faults import KioskError
from kiosk.media.child import ChildProcess
from kiosk.media.probe import probe_picture
from kiosk.media.refusals import PictureRefusedError

ENDINGS = {
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".tif": "image/tiff",
    ".webp": "image/webp",
    ".avif": "image/avif",
}


def png_chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, pixels: bytes = b"") -> bytes:
    """A PNG that says it is this large, with what `pixels` compress to."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (png_chunk(b"IHDR", header), png_chunk(b"IDAT", zlib.compress(pixels)), png_chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_picture_of_every_accepted_format_has_its_size_and_type(
    tmp_path: Path, child: ChildProcess, ending: str
) -> None:
    path = draw(tmp_path / f"slika{ending}", (300, 200))

    facts = probe_picture(path, child)

    assert (facts.width, facts.height, facts.media_type, facts.upright) == (300, 200, ENDINGS[ending], True)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_size_of_a_turned_picture_is_as_it_is_seen_upright(
    tmp_path: Path, child: ChildProcess, orientation: int
) -> None:
    path = tmp_path / "slika.jpg"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", (300, 200)).save(path, exif=exif)

    facts = probe_picture(path, child)

    assert (facts.width, facts.height) == ((200, 300) if orientation >= 5 else (300, 200))
    assert facts.upright == (orientation == 1)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "I", "F", "LAB"])
def test_pictures_of_every_mode_are_taken(tmp_path: Path, child: ChildProcess, mode: str) -> None:
    path = tmp_path / "slika.tif"
    grey = Image.linear_gradient("L")
    image = Image.new("LAB", (256, 256)) if mode == "LAB" else grey.convert(mode)
    image.save(path)

    assert probe_picture(path, child).width == 256


def test_an_animated_picture_counts_as_its_first_frame(tmp_path: Path, child: ChildProcess) -> None:
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "green", "blue")]
    frames[0].save(tmp_path / "slika.webp", save_all=True, append_images=frames[1:])

    assert probe_picture(tmp_path / "slika.webp", child).width == 60


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("prazna.jpg", b"", "empty"),
        ("pismo.jpg", b"Dragi muzeju, saljem sliku.", "not a picture"),
        ("program.png", b"#!/bin/sh\nexit 1\n", "not a picture"),
        ("crtez.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not a picture"),
        ("film.gif", b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,", "not a picture"),
        ("bomba.png", png(60_000, 60_000), "60000 × 60000 pixels"),
        ("sirina.png", png(40_000, 10), "40000 × 10 pixels"),
        ("laz.png", png(4_000, 4_000, b"\0" * 1000), "damaged"),
        ("nista.png", png(0, 0), "not a picture|damaged"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_file_reason_and_remedy(
    tmp_path: Path, child: ChildProcess, name: str, content: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(PictureRefusedError, match=reason) as refusal:
        probe_picture(path, child)

    assert refusal.value.file == str(path)
    assert refusal.value.reason.endswith(".")
    assert refusal.value.remedy.endswith(".")


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95])
def test_a_truncated_picture_is_refused(
    tmp_path: Path, child: ChildProcess, ending: str, share: float
) -> None:
    path = draw(tmp_path / f"slika{ending}", (300, 200))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])

    with pytest.raises(PictureRefusedError):
        probe_picture(path, child)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path, child: ChildProcess) -> None:
    with pytest.raises(KioskError, match="no such file"):
        probe_picture(tmp_path / "nema.jpg", child)


def test_a_folder_is_refused(tmp_path: Path, child: ChildProcess) -> None:
    with pytest.raises(PictureRefusedError):
        probe_picture(tmp_path, child)
