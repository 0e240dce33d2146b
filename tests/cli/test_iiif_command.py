"""`kiosk iiif export` and `kiosk iiif import`, from one store to another."""

from pathlib import Path

import pytest
from tests.any_exhibit import little_exhibit
from tests.stores import fill_store

from kiosk.cli.main import main
from kiosk.domain.texts import Text
from kiosk.editions.home import Home
from kiosk.packages.read_package import read_package


def test_an_exhibit_goes_out_as_manifests_and_comes_in_as_a_package(
    tmp_path: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fill_store(Home(own_home), little_exhibit(), tmp_path)
    folder = tmp_path / "iiif"
    assert main(["iiif", "export", str(folder), "--base", "https://museum.example/probna/"]) == 0
    assert "Wrote a collection and 1 manifests of probna" in capsys.readouterr().out
    taken = ["iiif", "import", str(folder / "collection.json"), "--package", str(tmp_path / "taken")]
    assert main(taken) == 0
    assert "1 chapters, 2 panels, 1 pictures" in capsys.readouterr().out
    package = read_package(tmp_path / "taken")
    assert package.is_sound
    assert package.exhibit.title == {"sr-Cyrl": Text("Пробна изложба", reviewed=False)}


def test_a_manifest_of_version_2_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "old.json"
    old.write_text('{"@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:Manifest"}')
    assert main(["iiif", "import", str(old), "--package", str(tmp_path / "package")]) == 2
    said = capsys.readouterr().err.strip()
    assert said.endswith("only version 3 can be read; ask its owner for that, or convert it.")
    assert "\n" not in said
