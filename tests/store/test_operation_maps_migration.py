"""A store from before operation maps were records is brought up to date without losing words."""

from pathlib import Path

from sqlalchemy import text

from kiosk.store.engine import connect, open_store
from kiosk.store.migrate import migrate

OLD_MAP = (
    "INSERT INTO records VALUES (1, 'chapter', 'glava'), (2, 'panel', 'karta'), (3, 'place', 'grad')",
    "INSERT INTO chapters (record, position, date) VALUES (1, 0, '1944')",
    "INSERT INTO panels (record, chapter, position, kind) VALUES (2, 1, 0, 'map')",
    "INSERT INTO places (record, position, longitude, latitude) VALUES (3, 0, 20.4, 44.8)",
    "INSERT INTO map_steps VALUES (2, 0, 'prvi', '1944', 1, '[]')",
    "INSERT INTO map_step_places VALUES (2, 0, 0, 3)",
    "INSERT INTO texts VALUES (2, 'body', 'sr', 'Речи.', 1, NULL)",
    "INSERT INTO texts VALUES (2, 'steps.0.title', 'sr', 'Дан', 1, NULL)",
)


def test_map_panels_become_texts_and_places_get_a_kind(tmp_path: Path) -> None:
    path = tmp_path / "content.sqlite"
    old = connect(path, foreign_keys=False)
    migrate(old, "0001")
    with old.begin() as connection:
        for statement in OLD_MAP:
            connection.execute(text(statement))

    with open_store(path).connect() as store:
        assert store.exec_driver_sql("SELECT kind, map, steps FROM panels").all() == [("text", None, "[]")]
        assert store.exec_driver_sql("SELECT field, value FROM texts").all() == [("body", "Речи.")]
        assert store.exec_driver_sql("SELECT kind FROM places").all() == [("place",)]
        assert store.exec_driver_sql("SELECT count(*) FROM map_steps").scalar() == 0


def test_a_store_may_hold_maps_once_it_is_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "content.sqlite"
    with open_store(path, create=True).begin() as store:
        store.exec_driver_sql("INSERT INTO records VALUES (1, 'map', 'karta')")
        store.exec_driver_sql("INSERT INTO maps VALUES (1, 0)")
        assert store.exec_driver_sql("PRAGMA foreign_key_check").all() == []
