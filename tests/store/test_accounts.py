"""People sign in, are locked out, and there is always an administrator."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.conftest import Store
from tests.store.desk import occasion

from kiosk.domain.accounts import Right, Role, may
from kiosk.domain.faults import KioskError
from kiosk.domain.lockout import FREE_MISSES, MISSES_THAT_SHUT, wait_after, wait_left
from kiosk.store import accounts as a
from kiosk.store import passwords
from kiosk.store.accounts import Account
from kiosk.store.audit import audit_entries
from kiosk.store.sign_in import SignIn, SignInOutcome, confirm_password, sign_in, sign_out

GOOD, OTHER, AT = "tihi Dunav ispod mosta", "zuti tramvaj broj dva", "2026-01-03T00:00:00+00:00"


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Real argon2id with the least work, so that fifty guesses stay quick."""
    import argon2

    class QuickHasher(argon2.PasswordHasher):
        def __init__(self) -> None:
            super().__init__(time_cost=1, memory_cost=8, parallelism=1)

    monkeypatch.setattr(argon2, "PasswordHasher", QuickHasher)
    passwords.nobodys_hash.cache_clear()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ana(store: Store) -> Account:
    return a.create_first_administrator(store.engine, "Ана", GOOD, AT)


def acts(store: Store) -> list[str]:
    return [f"{entry.act} {entry.by} {entry.subject}".strip() for entry in audit_entries(store.engine)[::-1]]


def test_the_first_start_makes_the_one_administrator_and_no_other_does(store: Store) -> None:
    assert not a.has_accounts(store.engine)
    first = a.create_first_administrator(store.engine, " Ана ", GOOD, AT)
    assert (first.name, first.role) == ("Ана", Role.ADMINISTRATOR)
    assert a.has_accounts(store.engine)
    with pytest.raises(KioskError, match="has its first administrator already"):
        a.create_first_administrator(store.engine, "Вера", GOOD, AT)
    assert acts(store) == ["account-added Ана Ана: administrator"]


def test_the_right_password_opens_whatever_the_case_of_the_name(store: Store, ana: Account) -> None:
    answer = sign_in(store.engine, "АНА", GOOD, AT)
    assert answer.outcome is SignInOutcome.OPEN
    assert answer.account
    assert (answer.account.key, answer.account.last_sign_in) == (ana.key, AT)
    sign_out(store.engine, "Ана", AT)
    assert acts(store)[1:] == ["sign-in Ана", "sign-out Ана"]


def test_a_wrong_password_an_unknown_name_and_a_disabled_account_look_the_same(
    store: Store, ana: Account
) -> None:
    vera = a.add_account(store.engine, "Вера", Role.EDITOR, OTHER, occasion())
    a.disable_account(store.engine, vera.key, occasion())
    wrong = SignIn(SignInOutcome.WRONG)
    assert sign_in(store.engine, "Ана", OTHER, AT) == wrong
    assert sign_in(store.engine, "Нико", OTHER, AT) == wrong
    assert sign_in(store.engine, "Вера", OTHER, AT) == wrong
    assert acts(store)[-3:] == ["sign-in-failed Ана", "sign-in-failed Нико", "sign-in-failed Вера"]
    a.enable_account(store.engine, vera.key, occasion())
    assert sign_in(store.engine, "Вера", OTHER, AT).outcome is SignInOutcome.OPEN
    assert ana.key != vera.key


def miss(store: Store, clock: Clock, times: int) -> SignIn:
    answer = SignIn(SignInOutcome.WRONG)
    for _ in range(times):
        answer = sign_in(store.engine, "Ана", "nije ovo", AT, clock)
        clock.now += answer.wait_s
    return answer


@pytest.mark.usefixtures("ana")
def test_five_misses_bring_a_wait_that_the_right_password_does_not_shorten(
    store: Store, clock: Clock
) -> None:
    assert miss(store, clock, FREE_MISSES - 1).wait_s == 0
    assert sign_in(store.engine, "Ана", "nije ovo", AT, clock).wait_s == 30
    assert sign_in(store.engine, "Ана", GOOD, AT, clock) == SignIn(SignInOutcome.WAIT, wait_s=30)
    clock.now += 29
    assert sign_in(store.engine, "Ана", GOOD, AT, clock) == SignIn(SignInOutcome.WAIT, wait_s=1)
    clock.now += 1
    assert sign_in(store.engine, "Ана", GOOD, AT, clock).outcome is SignInOutcome.OPEN
    assert miss(store, clock, FREE_MISSES - 1).wait_s == 0


@pytest.mark.usefixtures("ana")
def test_neither_the_plug_nor_the_calendar_shortens_the_wait(store: Store, clock: Clock) -> None:
    miss(store, clock, FREE_MISSES - 1)
    sign_in(store.engine, "Ана", "nije ovo", AT, clock)
    clock.now = 3.0  # the machine was started anew
    again = sign_in(store.engine, "Ана", GOOD, "2099-01-01T00:00:00+00:00", clock)
    assert again == SignIn(SignInOutcome.WAIT, wait_s=27)
    clock.now = 30.0
    assert (
        sign_in(store.engine, "Ана", GOOD, "1999-01-01T00:00:00+00:00", clock).outcome is SignInOutcome.OPEN
    )


@given(st.integers(0, 60), st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0, 1e6))
def test_a_wait_is_never_shorter_than_it_should_be_and_ends_with_the_machine_running(
    misses: int, missed_at: float, off_s: float, up_s: float
) -> None:
    assert wait_left(misses, missed_at, missed_at + up_s) <= wait_after(misses)
    real_s = off_s + up_s  # the plug was pulled right after the miss
    assert wait_left(misses, missed_at, up_s) >= min(wait_after(misses), wait_after(misses) - real_s)
    assert wait_left(misses, missed_at, missed_at + wait_after(misses) + 1) == 0


@pytest.mark.usefixtures("ana")
def test_a_miss_is_on_the_disk_before_the_password_is_looked_at(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(_hash: str, _password: str) -> bool:
        raise SystemExit

    monkeypatch.setattr("kiosk.store.sign_in.matches", pulled)
    for _ in range(FREE_MISSES):
        with pytest.raises(SystemExit):
            sign_in(store.engine, "Ана", GOOD, AT, clock)
    assert sign_in(store.engine, "Ана", GOOD, AT, clock).outcome is SignInOutcome.WAIT


def test_fifty_misses_shut_the_account_until_a_new_password_is_set(
    store: Store, ana: Account, clock: Clock
) -> None:
    assert miss(store, clock, MISSES_THAT_SHUT).outcome is SignInOutcome.OFF
    clock.now += 1e9
    assert sign_in(store.engine, "Ана", GOOD, AT, clock).outcome is SignInOutcome.OFF
    assert a.list_accounts(store.engine)[0].is_locked
    assert acts(store)[-1] == "lockout Ана until a new password is set"
    a.change_password(store.engine, ana.key, OTHER, occasion())
    assert sign_in(store.engine, "Ана", OTHER, AT, clock).outcome is SignInOutcome.OPEN


def test_an_idle_person_comes_back_by_the_same_password_and_lockout(
    store: Store, ana: Account, clock: Clock
) -> None:
    assert confirm_password(store.engine, ana.key, GOOD, AT, clock).outcome is SignInOutcome.OPEN
    miss(store, clock, FREE_MISSES)
    clock.now -= 30
    assert confirm_password(store.engine, ana.key, GOOD, AT, clock).outcome is SignInOutcome.WAIT


def test_one_administrator_is_always_left(store: Store, ana: Account) -> None:
    vera = a.add_account(store.engine, "Вера", Role.PUBLISHER, OTHER, occasion())
    for refused in (
        lambda: a.disable_account(store.engine, ana.key, occasion()),
        lambda: a.change_role(store.engine, ana.key, Role.EDITOR, occasion()),
    ):
        with pytest.raises(KioskError, match="At least one administrator must be left"):
            refused()
    a.change_role(store.engine, vera.key, Role.ADMINISTRATOR, occasion())
    assert a.disable_account(store.engine, ana.key, occasion()).is_disabled
    with pytest.raises(KioskError, match="At least one administrator must be left"):
        a.change_role(store.engine, vera.key, Role.EDITOR, occasion())


def test_names_are_told_apart_by_their_letters_only(store: Store, ana: Account) -> None:
    with pytest.raises(KioskError, match="There is an account 'ана' already"):
        a.add_account(store.engine, "ана", Role.EDITOR, OTHER, occasion())
    assert a.rename_account(store.engine, ana.key, "АНА", occasion()).name == "АНА"
    with pytest.raises(KioskError, match="An account needs a name"):
        a.rename_account(store.engine, ana.key, "  ", occasion())
    assert acts(store)[-1] == "account-renamed ana Ана → АНА"


@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("kratka", "at least 10 characters"),
        ("a" * 129, "at most 128 characters"),
        ("1234567890", "easy to guess"),
        ("qwertyuiop", "easy to guess"),
        ("београд1944", "easy to guess"),
        ("lozinka123", "easy to guess"),
        ("Верица на мору", "must not contain the name"),
    ],
)
def test_weak_passwords_are_refused_with_a_reason(store: Store, password: str, fault: str) -> None:
    with pytest.raises(KioskError, match=fault):
        a.create_first_administrator(store.engine, "Верица", password, AT)
    assert not a.has_accounts(store.engine)


def test_a_password_is_nowhere_in_the_store(store: Store, ana: Account) -> None:
    sign_in(store.engine, "Ана", OTHER, AT)
    a.change_password(store.engine, ana.key, OTHER, occasion())
    content = b"".join(path.read_bytes() for path in store.folder.glob("content.sqlite*"))
    assert b"argon2id" in content
    assert GOOD.encode() not in content
    assert OTHER.encode() not in content


@pytest.mark.usefixtures("ana")
def test_a_hash_by_older_figures_is_renewed_at_the_next_sign_in(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    import argon2

    before = store.rows("SELECT password_hash FROM accounts")
    sign_in(store.engine, "Ана", GOOD, AT)
    assert store.rows("SELECT password_hash FROM accounts") == before
    hasher = argon2.PasswordHasher
    dearer = hasher.__base__(time_cost=1, memory_cost=16, parallelism=1)  # type: ignore[misc] # the library's own
    monkeypatch.setattr(argon2, "PasswordHasher", lambda: dearer)
    sign_in(store.engine, "Ана", GOOD, AT)
    assert "m=16" in str(store.rows("SELECT password_hash FROM accounts")[0][0])


def test_roles_give_more_and_more_rights() -> None:
    rights = {role: {right for right in Right if may(role, right)} for role in Role}
    assert rights[Role.EDITOR] == {Right.EDIT}
    assert rights[Role.EDITOR] < rights[Role.PUBLISHER] < rights[Role.ADMINISTRATOR] == set(Right)
