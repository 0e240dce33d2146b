"""Who may work here: the first administrator, signing in and out, the lock that keeps the edit."""

from pathlib import Path

from PySide6.QtCore import Qt
from tests.curator.conftest import OpenStudio
from tests.curator.studio_window import EDITOR, NAME, PASSWORD, StudioWindow

from kiosk.editions.home import Home


def test_the_first_one_creates_the_administrator(open_studio: OpenStudio) -> None:
    studio = open_studio()
    studio.wait_to_see("Create the administrator")
    studio.create_administrator()
    assert studio.application.session.role == "administrator"


def test_a_weak_password_is_refused_while_it_is_typed(open_studio: OpenStudio) -> None:
    studio = open_studio()
    studio.write("Name", NAME)
    studio.write("Password", "12345678")
    studio.wait_until(lambda: studio.application.session.weakness != "")
    assert studio.sees(studio.application.session.weakness)
    assert not studio.sees("Create the account")


def test_one_signs_out_and_in_again(studio: StudioWindow) -> None:
    studio.tap(f"{NAME}: language, lock, sign out")
    studio.tap("Sign out")
    studio.wait_to_see("Write, translate and publish the exhibit.")
    studio.sign_in()
    studio.wait_until(lambda: studio.application.session.stage == "open")


def test_wrong_passwords_are_told_and_then_waited_for(studio: StudioWindow) -> None:
    studio.application.session.signOut()
    for _ in range(5):
        studio.sign_in(NAME, "something else entirely")
        studio.wait_until(lambda: not studio.application.session.isBusy)
        studio.wait_until(lambda: studio.application.session.answer != "")
    studio.wait_to_see("Too many wrong tries. Wait 30 seconds before the next one.")
    studio.let_pass(31)
    studio.sign_in()
    studio.wait_until(lambda: studio.application.session.stage == "open")


def test_the_lock_keeps_what_is_being_written(studio: StudioWindow) -> None:
    studio.write("Title, sr-Cyrl", "Нови наслов")
    studio.let_pass(200)
    studio.wait_to_see("Locked")
    assert not studio.sees("Title, sr-Cyrl")
    studio.write("Password", PASSWORD)
    studio.press(Qt.Key.Key_Return)
    studio.wait_until(lambda: studio.application.session.stage == "open")
    assert studio.text_of("Title, sr-Cyrl") == "Нови наслов"


def test_an_editor_writes_but_does_not_publish(open_studio: OpenStudio, peopled_home: Home) -> None:
    studio = open_studio(home=peopled_home)
    studio.sign_in(EDITOR, PASSWORD)
    studio.wait_for_desk()
    assert studio.application.session.mayEdit
    assert not studio.sees("Publish…")


def test_a_home_without_a_store_offers_the_exhibit_of_the_program(
    open_studio: OpenStudio, own_home: Path
) -> None:
    studio = open_studio(home=Home(own_home))
    studio.wait_to_see("No exhibit yet")
    assert studio.sees("Bring in the exhibit")
