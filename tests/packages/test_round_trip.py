"""Export → import → export gives the same bytes, and import loses nothing."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from tests.any_exhibit import content_of, exhibits, file_names, little_exhibit

from kiosk.domain.exhibit import Exhibit
from kiosk.domain.faults import errors_in
from kiosk.packages.read_package import opened_package, read_package
from kiosk.packages.write_package import package_documents, write_package, write_zip


def files_of(exhibit: Exhibit, folder: Path) -> dict[str, Path]:
    """A file for every name in the exhibit."""
    files = {}
    for name in file_names(exhibit):
        path = folder / name.replace("/", "-")
        path.write_text(content_of(name))
        files[name] = path
    return files


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(exhibits())
def test_any_exhibit_comes_back_from_its_package_as_it_was(exhibit: Exhibit) -> None:
    with TemporaryDirectory() as scratch:
        source, target = Path(scratch) / "source", Path(scratch) / "package"
        source.mkdir()
        write_package(exhibit, files_of(exhibit, source), target)
        package = read_package(target)

        unfit = [
            fault for fault in errors_in(package.faults) if "mixes Latin and Cyrillic" not in fault.reason
        ]
        assert unfit == []
        assert package.exhibit == exhibit
        assert package_documents(package.exhibit) == {
            path.relative_to(target).as_posix(): path.read_bytes() for path in target.rglob("*.yaml")
        }


def test_the_small_exhibit_is_written_in_the_form_of_the_format_page() -> None:
    chapter = package_documents(little_exhibit())["chapters/prvo.yaml"].decode()
    assert chapter == (
        "id: prvo\n"
        "title:\n"
        "  sr-Cyrl: Прво поглавље\n"
        "date: 1944-09-19\n"
        "spine:\n"
        "  sr-Cyrl: Вис\n"
        "summary:\n"
        "  sr-Cyrl: Како је почело.\n"
        "cover: most\n"
        "panels:\n"
        "- id: uvod\n"
        "  kind: text\n"
        "  heading:\n"
        "    sr-Cyrl: Почетак\n"
        "  date: 1944-09-19\n"
        "  body:\n"
        "    sr-Cyrl: Реч [[novj|НОВЈ]] стоји овде.\n"
        "  picture: most\n"
        "  sources:\n"
        "  - source: tekst\n"
        "    paragraphs: [1, 2]\n"
        "    note:\n"
        "      sr-Cyrl: По сећању.\n"
        "- id: rec\n"
        "  kind: quote\n"
        "  heading:\n"
        "    sr-Cyrl: Речи\n"
        "  words:\n"
        "    sr-Cyrl: Напред!\n"
        "  speaker: tito\n"
        "  work: tekst\n"
        "  page: '45'\n"
        "  sources:\n"
        "  - source: tekst\n"
        "    paragraphs: [1, 2]\n"
        "    note:\n"
        "      sr-Cyrl: По сећању.\n"
    )


def test_a_text_with_line_breaks_is_written_as_a_literal_block() -> None:
    head = package_documents(little_exhibit())["exhibit.yaml"].decode()
    assert "about:\n  sr-Cyrl: |-\n    Први пасус.\n\n    Други пасус.\n" in head


def test_two_zip_exports_have_the_same_bytes_and_can_be_read(tmp_path: Path) -> None:
    exhibit = little_exhibit()
    files = files_of(exhibit, tmp_path)
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    write_zip(exhibit, files, one)
    write_zip(exhibit, files, two)

    assert one.read_bytes() == two.read_bytes()
    with opened_package(one, tmp_path / "staging") as package:
        assert package.exhibit == exhibit
        assert package.faults == ()
    assert list((tmp_path / "staging").iterdir()) == []
