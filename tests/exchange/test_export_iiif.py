"""An exhibit as a folder of IIIF documents with pictures beside."""

import json
from pathlib import Path

import pytest
from PIL import Image
from tests.any_exhibit import little_exhibit
from tests.exchange.presentation_rules import breaches

from kiosk.domain.faults import KioskError
from kiosk.exchange.export_iiif import export_iiif

BASE = "https://museum.example/iiif"


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    path = tmp_path / "original.png"
    Image.new("RGB", (64, 48), "red").save(path)
    return {"pictures/most.png": path}


def test_every_address_of_an_export_is_a_file_of_it(tmp_path: Path, files: dict[str, Path]) -> None:
    target = tmp_path / "iiif"
    assert export_iiif(little_exhibit(), files, target, BASE) == 1
    documents = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in target.glob("*.json")}
    assert set(documents) == {"collection.json", "prvo.json"}
    assert [breaches(document) for document in documents.values()] == [[], []]
    (canvas, _) = documents["prvo.json"]["items"]
    image = canvas["items"][0]["items"][0]["body"]["id"]
    for address in (image, canvas["thumbnail"][0]["id"], documents["prvo.json"]["id"]):
        assert (target / address.removeprefix(f"{BASE}/")).is_file()
    with Image.open(target / "pictures/most.png") as picture:
        assert picture.size == (64, 48)


def test_an_earlier_export_is_replaced_and_nothing_else(tmp_path: Path, files: dict[str, Path]) -> None:
    target = tmp_path / "iiif"
    export_iiif(little_exhibit(), files, target, BASE)
    (target / "old.json").touch()
    export_iiif(little_exhibit(), files, target, BASE)
    assert not (target / "old.json").exists()
    other = tmp_path / "other"
    other.mkdir()
    (other / "letter.txt").touch()
    with pytest.raises(KioskError, match="is no IIIF export; it was left as it is"):
        export_iiif(little_exhibit(), files, other, BASE)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize(
    "base", ["museum.example", "file:///iiif/", "https://museum.example/?a=b", "http://["]
)
def test_a_base_that_is_no_address_is_refused(base: str, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="cannot begin addresses"):
        export_iiif(little_exhibit(), {}, tmp_path / "iiif", base)
    assert not (tmp_path / "iiif").exists()
