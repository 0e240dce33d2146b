from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms, ImageOps, ImageStat
from tests.exhibits import draw

from kiosk.media.child import ChildProcess, never
from kiosk.media.decode import decode_upright, in_srgb
from kiosk.media.prepare import PreparedPicture, prepare_in_child
from kiosk.media.renditions import LARGEST_SIDE, rendition_sizes
from kiosk.media.tiles import TILE_SIZE


def prepared(path: Path, child: ChildProcess) -> PreparedPicture:
    return child.run(prepare_in_child, never, path, path.parent / "made")


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures in steps of 255."""
    pixels = Image.blend(one.convert("RGB"), ImageOps.invert(other.convert("RGB")), 0.5)
    return max(abs(mean - 127.5) * 2 for mean in ImageStat.Stat(pixels).mean)


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    width, height = image.size
    places = [(2, 2), (width - 3, 2), (2, height - 3), (width - 3, height - 3)]
    return [tuple(round(part / 64) for part in image.convert("RGB").getpixel(place)) for place in places]  # type: ignore[union-attr]


@given(st.integers(1, 30_000), st.integers(1, 30_000))
def test_sizes_grow_keep_their_shape_and_never_exceed_original_or_screen(width: int, height: int) -> None:
    sizes = rendition_sizes(width, height)

    assert sizes == tuple(sorted(sizes))
    assert len(set(sizes)) == len(sizes)
    for each_width, each_height in sizes:
        assert 1 <= each_width <= width
        assert 1 <= each_height <= max(height, 1)
        assert max(each_width, each_height) <= LARGEST_SIDE
        assert abs(each_height - each_width * height / width) <= max(1, height / width)
    assert sizes[-1] == (width, height) or max(sizes[-1]) == LARGEST_SIDE


def test_renditions_are_plain_jpegs_of_the_sizes_they_say(tmp_path: Path, child: ChildProcess) -> None:
    made = prepared(draw(tmp_path / "slika.png", (1300, 900)), child)

    assert [each.width for each in made.renditions] == [480, 960, 1300]
    for rendition in made.renditions:
        with Image.open(tmp_path / "made" / rendition.file) as image:
            assert (image.format, image.mode) == ("JPEG", "RGB")
            assert image.size == (rendition.width, rendition.height)
    assert made.tiles is None


def test_nothing_said_in_the_original_travels_along(tmp_path: Path, child: ChildProcess) -> None:
    exif = Image.Exif()
    exif[0x010E] = "secret description"
    exif.get_ifd(0x8825)[1] = "N"
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    path = tmp_path / "slika.jpg"
    Image.new("RGB", (700, 500), "red").save(path, exif=exif, icc_profile=profile, comment=b"secret comment")

    made = prepared(path, child)

    for rendition in made.renditions:
        content = (tmp_path / "made" / rendition.file).read_bytes()
        assert b"secret" not in content
        with Image.open(BytesIO(content)) as image:
            assert not dict(image.getexif())
            assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_picture_stands_upright(tmp_path: Path, child: ChildProcess, orientation: int) -> None:
    upright = Image.open(draw(tmp_path / "upright.png", (600, 400)))
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    turned = upright.transpose(turns[orientation]) if orientation in turns else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    turned.save(tmp_path / "turned.jpg", exif=exif, quality=95)

    made = prepared(tmp_path / "turned.jpg", child)

    assert (made.width, made.height) == (600, 400)
    with Image.open(tmp_path / "made" / made.renditions[-1].file) as shown:
        assert corners(shown) == corners(upright)
    upright.close()


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "CMYK", "I;16", "I", "F"])
def test_pictures_of_every_mode_look_as_they_should(mode: str) -> None:
    grey = Image.linear_gradient("L")
    deep = grey.convert("I").point(lambda value: value * 257)
    image = deep.convert(mode) if mode == "I;16" else grey.convert(mode)

    assert difference(in_srgb(image), grey) < 2


def test_a_sixteen_bit_png_keeps_its_greys(tmp_path: Path) -> None:
    deep = Image.linear_gradient("L").convert("I").point(lambda value: value * 257).convert("I;16")
    deep.save(tmp_path / "slika.png")

    assert difference(decode_upright(tmp_path / "slika.png"), Image.linear_gradient("L")) < 2


def test_transparent_parts_lie_on_white_paper() -> None:
    for image in (Image.new("RGBA", (10, 10), (255, 0, 0, 0)), Image.new("LA", (10, 10), (0, 0))):
        assert in_srgb(image).getpixel((5, 5)) == (255, 255, 255)


def test_the_colours_of_a_lab_picture_are_converted() -> None:
    lab = Image.new("LAB", (8, 8), (136, 208, 195))
    red = in_srgb(lab).getpixel((4, 4))

    assert isinstance(red, tuple)
    assert red[0] > 240
    assert max(red[1:]) < 60


def test_a_profile_that_is_none_or_made_for_other_pixels_is_passed_over() -> None:
    image = Image.new("RGB", (8, 8), (200, 100, 50))
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile in (b"", b"no profile", b"\0" * 500, lab):
        image.info["icc_profile"] = profile
        assert in_srgb(image).getpixel((4, 4)) == (200, 100, 50)


def test_tiles_hold_the_pixels_of_an_original_that_no_screen_shows_whole(
    tmp_path: Path, child: ChildProcess
) -> None:
    original = draw(tmp_path / "slika.png", (4000, 700))

    made = prepared(original, child)

    assert made.tiles is not None
    assert (made.tiles.columns, made.tiles.rows, made.tiles.size) == (8, 2, TILE_SIZE)
    together = Image.new("RGB", (4000, 700))
    for row in range(made.tiles.rows):
        for column in range(made.tiles.columns):
            with Image.open(tmp_path / "made" / made.tiles.folder / f"{column}_{row}.jpg") as tile:
                together.paste(tile, (column * TILE_SIZE, row * TILE_SIZE))
    with Image.open(original) as pixels:
        assert difference(together, pixels) < 2
        assert corners(together) == corners(pixels)
    assert made.renditions[-1].width == LARGEST_SIDE
