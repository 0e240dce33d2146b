"""The reference images: which screens are drawn, and how two pictures of one are compared."""

from pathlib import Path

from PIL import Image, ImageChops
from tests.exhibits import install_edition

from kiosk.editions.home import Home
from kiosk.visitor.tour.drive import take_tour
from kiosk.visitor.tour.plan import Round

REFERENCES = Path(__file__).resolve().parent / "references"
ROUNDS = (
    Round(800, 450, "sr-Cyrl"),
    Round(450, 800, "sr-Latn", theme="paper"),
    Round(800, 450, "sr-Cyrl", text_scale=2.0, theme="contrast"),
)
NOTICEABLE = 40
"""Difference of a channel (of 255), after averaging over 2 × 2 pixels, that an eye would see."""
TOLERATED_SHARE = 0.0005
"""Share of noticeably different pixels that smoothing of edges by another machine may bring about."""


def draw_screens(scratch: Path) -> dict[str, Path]:
    """Draw every screen of a small exhibit in each round; the pictures by name. Needs a QGuiApplication."""
    home = Home(scratch / "home")
    install_edition(home, chapters=1, panels=9).close()
    report = take_tour(home, ROUNDS, scratch / "pictures")
    return {
        f"{seen.round.name}/{seen.file.stem}": scratch / "pictures" / seen.file
        for seen in report.screens
        if seen.file is not None
    }


def keep_as_reference(picture: Path, name: str, references: Path = REFERENCES) -> None:
    """Make the picture the reference of this name."""
    file = references / f"{name}.webp"
    file.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(picture) as image:
        image.convert("RGB").save(file, lossless=True, method=4)


def reference_names(references: Path = REFERENCES) -> set[str]:
    return {path.relative_to(references).with_suffix("").as_posix() for path in references.rglob("*.webp")}


def difference(picture: Path, reference: Path) -> tuple[float, Image.Image]:
    """The share of noticeably different pixels, and both pictures beside a map of the differences."""
    with Image.open(picture) as drawn, Image.open(reference) as kept:
        now, before = drawn.convert("RGB"), kept.convert("RGB")
    if now.size != before.size:
        return 1.0, now
    unlike = ImageChops.difference(now.reduce(2), before.reduce(2))
    strongest = ImageChops.lighter(ImageChops.lighter(*unlike.split()[:2]), unlike.split()[2])
    mask = strongest.point(lambda value: 255 if value > NOTICEABLE else 0)
    share = mask.histogram()[255] / (mask.width * mask.height)
    sheet = Image.new("RGB", (3 * now.width, now.height))
    for place, image in enumerate((before, now, mask.resize(now.size).convert("RGB"))):
        sheet.paste(image, (place * now.width, 0))
    return share, sheet
