import json
from pathlib import Path

from PIL import Image

import draw_contact_sheets as sheets


def a_tour(folder: Path) -> Path:
    screens = []
    for language in ("sr-Cyrl", "ru"):
        for (width, height), colour in {(1920, 1080): "#ff0000", (1080, 1920): "#0000ff"}.items():
            for number in range(3):
                file = f"{language}-{width}-{number}.png"
                Image.new("RGB", (width // 10, height // 10), colour).save(folder / file)
                screens.append(
                    {"file": file, "language": language, "width": width, "height": height}
                    | {"text_scale": 200, "theme": "ink"}
                )
    (folder / "tour.json").write_text(json.dumps({"screens": screens}))
    return folder


def test_each_language_has_a_sheet_with_all_its_screens(tmp_path: Path) -> None:
    assert sheets.main([str(a_tour(tmp_path)), str(tmp_path)]) == 0

    assert sorted(path.name for path in tmp_path.glob("*.webp")) == ["tour-ru.webp", "tour-sr-Cyrl.webp"]


def test_the_screens_stand_side_by_side_in_blocks_by_round(tmp_path: Path) -> None:
    thumbs = [each for each in sheets.thumbs_of(a_tour(tmp_path)) if each.language == "ru"]

    sheet = sheets.contact_sheet(thumbs)

    colours = {colour: count for count, colour in sheet.getcolors(1 << 20) or []}
    assert colours[255, 0, 0] == 3 * 128 * 72
    assert colours[0, 0, 255] == 3 * 84 * 150
