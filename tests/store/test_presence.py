"""Two editors of one panel are told of each other."""

from tests.store.conftest import Store
from tests.store.desk import PANEL

from kiosk.store.presence import Presence, everybody, gone, here


def at(second: int) -> str:
    return f"2026-01-03T10:{second // 60:02}:{second % 60:02}+00:00"


def test_who_has_the_same_panel_open_is_named_until_they_leave(store: Store) -> None:
    assert here(store.engine, "w1", "Ана", PANEL, "uvod", at(0)) == ()
    assert here(store.engine, "w2", "Вера", PANEL, "uvod", at(5)) == (Presence("Ана", PANEL, "uvod", at(0)),)
    assert here(store.engine, "w1", "Ана", PANEL, "uvod", at(10)) == (Presence("Вера", PANEL, "uvod", at(5)),)
    assert here(store.engine, "w3", "Мира", PANEL, "rec", at(10)) == ()
    assert [each.account for each in everybody(store.engine, at(11))] == ["Ана", "Вера", "Мира"]
    here(store.engine, "w2", "Вера", PANEL, "rec", at(12))
    assert here(store.engine, "w1", "Ана", PANEL, "uvod", at(15)) == ()
    gone(store.engine, "w1")
    assert [each.account for each in everybody(store.engine, at(15))] == ["Мира", "Вера"]


def test_a_window_that_is_silent_is_gone_and_so_is_one_from_the_future(store: Store) -> None:
    here(store.engine, "w1", "Ана", PANEL, "uvod", at(0))
    assert len(everybody(store.engine, at(30))) == 1
    assert everybody(store.engine, at(31)) == ()
    here(store.engine, "w1", "Ана", PANEL, "uvod", "2036-01-03T10:00:00+00:00")
    assert here(store.engine, "w2", "Вера", PANEL, "uvod", at(40)) == ()
