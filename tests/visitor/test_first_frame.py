"""What the first frame does without comes after it, or with the first wish."""

from tests.visitor.conftest import OpenKiosk


def test_the_screens_of_a_visit_come_by_themselves_after_the_first_frame(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.wait_for_screen("attract")
    assert not kiosk.application.view_model.isWarm
    kiosk.wait_until(lambda: kiosk.application.view_model.isWarm)
    kiosk.wait_until(lambda: kiosk.application.view_model.map is kiosk.application.showcase.map)


def test_who_touches_before_gets_them_at_once(open_kiosk: OpenKiosk) -> None:
    kiosk = open_kiosk()
    kiosk.wait_for_screen("attract")
    assert not kiosk.application.view_model.isWarm
    kiosk.application.view_model.start()
    assert kiosk.application.view_model.isWarm
    kiosk.settle()
    assert kiosk.control("Почетак") is not None
    assert kiosk.warnings == []
