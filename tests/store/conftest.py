"""A content store of the test's own, made by migrating, with a folder of originals beside it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine
from tests.any_exhibit import content_of, file_names

from kiosk.domain.contents import RecordKind
from kiosk.domain.exhibit import Exhibit
from kiosk.store.engine import open_store
from kiosk.store.originals import NewFile
from kiosk.store.revisions import Change, Occasion
from kiosk.store.write_exhibit import write_exhibit

OCCASION = Occasion("2026-01-02T03:04:05+00:00", "ana", "a test")


@dataclass
class Store:
    engine: Engine
    folder: Path

    @property
    def originals(self) -> Path:
        return self.folder / "originals"

    def write(self, exhibit: Exhibit, content: str = "") -> list[Change]:
        """Write an exhibit with a file for every name in it; `content` is written into each."""
        files = {}
        for name in file_names(exhibit):
            path = self.folder / name.replace("/", "-")
            path.write_text(content_of(name) + content)
            files[name] = NewFile(path, 64, 48)
        return write_exhibit(self.engine, exhibit, files, self.originals, OCCASION)

    def rows(self, query: str) -> list[tuple[object, ...]]:
        with self.engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(query)]

    def key_of(self, kind: RecordKind, id_: str) -> object:
        return self.rows(f"SELECT key FROM records WHERE kind = '{kind}' AND id = '{id_}'")[0][0]  # noqa: S608


@pytest.fixture(scope="session")
def migrated_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store, made by migrating once."""
    path = tmp_path_factory.mktemp("migrated") / "content.sqlite"
    open_store(path, create=True)
    return path


def store_in(folder: Path, migrated_store: Path) -> Store:
    """A store of its own in `folder`."""
    shutil.copy(migrated_store, folder)
    return Store(open_store(folder / "content.sqlite"), folder)


@pytest.fixture
def store(tmp_path: Path, migrated_store: Path) -> Store:
    return store_in(tmp_path, migrated_store)
