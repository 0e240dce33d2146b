"""Maps through the commands: imported with their files, checked, and exported byte by byte."""

import json
from pathlib import Path

import pytest
from tests.cli.test_content_commands import kiosk
from tests.exhibits import small_exhibit
from tests.packages_on_disk import write_small_package

from kiosk.editions.home import Home
from kiosk.store.engine import open_store
from kiosk.store.originals import package_files


@pytest.fixture
def home(own_home: Path, tmp_path: Path) -> Home:
    """A home with the exhibit of a small package imported."""
    package = write_small_package(small_exhibit(chapters=1, panels=7), tmp_path)
    assert kiosk("import", package, "--home", own_home) == 0
    return Home(own_home)


def test_the_files_of_a_map_come_back_as_they_were(home: Home, tmp_path: Path) -> None:
    assert kiosk("export", tmp_path / "out", "--home", home.root) == 0
    names = sorted(path.name for path in (tmp_path / "out/maps").iterdir())
    assert names == ["LICENCES.md", "pokreti.geojson", "sloj.geojson", "znak.svg"]
    for name in names:
        assert (tmp_path / "out/maps" / name).read_bytes() == (tmp_path / "package/maps" / name).read_bytes()
    assert (tmp_path / "out/maps.yaml").read_bytes() == (tmp_path / "package/maps.yaml").read_bytes()


def test_a_map_without_its_file_is_found(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    files = package_files(open_store(home.content_database), home.originals)
    files["maps/pokreti.geojson"].path.unlink()
    capsys.readouterr()
    assert kiosk("check", "--json", "--home", home.root) == 1
    found = [
        (each["record"], each["id"], each["field"], each["message"])
        for each in json.loads(capsys.readouterr().out)["findings"]
        if each["rule"] == "missing-file"
    ]
    assert found == [
        ("map", "karta", "geometry.0", "the original of maps/pokreti.geojson is missing or damaged")
    ]
