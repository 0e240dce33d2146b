"""The people who may sign in. At least one of them is always an administrator."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, func, insert, select, update

from kiosk.domain.accounts import Role, folded_name, name_fault, tidy_name
from kiosk.domain.faults import KioskError
from kiosk.domain.lockout import MISSES_THAT_SHUT
from kiosk.store.audit import Act, add_entry
from kiosk.store.desk_tables import AccountRow
from kiosk.store.engine import reading, writing
from kiosk.store.passwords import hashed, password_fault
from kiosk.store.revisions import Occasion

NO_ADMINISTRATOR = "At least one administrator must be left; make somebody else one first."


@dataclass(frozen=True, slots=True)
class Account:
    """A person by key and name. `is_locked` says that too many wrong passwords were tried: set a new one."""

    key: int
    name: str
    role: Role
    is_disabled: bool
    is_locked: bool
    last_sign_in: str | None


def has_accounts(engine: Engine) -> bool:
    """Whether anybody may sign in yet; where nobody may, the first start asks for an administrator."""
    with reading(engine) as connection:
        return connection.execute(select(AccountRow.key).limit(1)).first() is not None


def create_first_administrator(engine: Engine, name: str, password: str, at: str) -> Account:
    """Make the first account. Raises KioskError where there is one, or name or password will not do."""
    password_hash = _checked_hash(name, password)
    with writing(engine) as connection:
        if connection.execute(select(AccountRow.key).limit(1)).first() is not None:
            raise KioskError("This kiosk has its first administrator already; sign in.")
        return _add(connection, name, Role.ADMINISTRATOR, password_hash, Occasion(at, tidy_name(name), ""))


def add_account(engine: Engine, name: str, role: Role, password: str, occasion: Occasion) -> Account:
    """Make an account. Raises KioskError where the name is taken, or name or password will not do."""
    password_hash = _checked_hash(name, password)
    with writing(engine) as connection:
        return _add(connection, name, role, password_hash, occasion)


def list_accounts(engine: Engine) -> tuple[Account, ...]:
    """All accounts by name."""
    with reading(engine) as connection:
        rows = connection.execute(select(AccountRow.__table__).order_by(AccountRow.folded_name)).all()
    return tuple(account_from(row) for row in rows)


def account_of(engine: Engine, key: int) -> Account | None:
    with reading(engine) as connection:
        row = connection.execute(select(AccountRow.__table__).where(AccountRow.key == key)).first()
    return account_from(row) if row else None


def find_account(engine: Engine, name: str) -> Account:
    """The account of that name. Raises KioskError where there is none."""
    with reading(engine) as connection:
        row = connection.execute(
            select(AccountRow.__table__).where(AccountRow.folded_name == folded_name(name))
        ).first()
    if row is None:
        raise KioskError(f"There is no account '{tidy_name(name)}'; `kiosk accounts list` names them all.")
    return account_from(row)


def rename_account(engine: Engine, key: int, name: str, occasion: Occasion) -> Account:
    """Give an account another name; what it did before stays under the old one."""
    if fault := name_fault(name):
        raise KioskError(fault)
    with writing(engine) as connection:
        before = _found(connection, key)
        _refuse_taken(connection, name, key)
        _set(connection, key, name=tidy_name(name), folded_name=folded_name(name))
        after = _found(connection, key)
        _note(connection, Act.ACCOUNT_RENAMED, occasion, f"{before.name} → {after.name}")
        return after


def change_password(engine: Engine, key: int, password: str, occasion: Occasion) -> None:
    """Set a new password and forget all wrong tries. Raises KioskError where it will not do."""
    with reading(engine) as connection:
        name = _found(connection, key).name
    password_hash = _checked_hash(name, password)
    with writing(engine) as connection:
        _found(connection, key)
        _set(connection, key, password_hash=password_hash, misses=0, missed_at=0.0)
        _note(connection, Act.ACCOUNT_PASSWORD, occasion, name)


def change_role(engine: Engine, key: int, role: Role, occasion: Occasion) -> Account:
    """Give an account another role. Raises KioskError where no administrator would be left."""
    with writing(engine) as connection:
        before = _found(connection, key)
        _set(connection, key, role=role)
        _refuse_no_administrator(connection)
        _note(connection, Act.ACCOUNT_ROLE, occasion, f"{before.name}: {before.role} → {role}")
        return _found(connection, key)


def disable_account(engine: Engine, key: int, occasion: Occasion) -> Account:
    """Let nobody sign in to the account. Raises KioskError where no administrator would be left."""
    with writing(engine) as connection:
        _set(connection, key, is_disabled=True)
        _refuse_no_administrator(connection)
        account = _found(connection, key)
        _note(connection, Act.ACCOUNT_DISABLED, occasion, account.name)
        return account


def enable_account(engine: Engine, key: int, occasion: Occasion) -> Account:
    with writing(engine) as connection:
        _set(connection, key, is_disabled=False)
        account = _found(connection, key)
        _note(connection, Act.ACCOUNT_ENABLED, occasion, account.name)
        return account


def account_from(row: Any) -> Account:
    """The account of a row of the table of accounts."""
    is_locked = row.misses >= MISSES_THAT_SHUT
    return Account(row.key, row.name, row.role, row.is_disabled, is_locked, row.last_sign_in)


def _checked_hash(name: str, password: str) -> str:
    if fault := name_fault(name) or password_fault(password, name):
        raise KioskError(fault)
    return hashed(password)


def _add(connection: Connection, name: str, role: Role, password_hash: str, occasion: Occasion) -> Account:
    _refuse_taken(connection, name)
    values = {
        "name": tidy_name(name),
        "folded_name": folded_name(name),
        "role": role,
        "password_hash": password_hash,
        "is_disabled": False,
        "misses": 0,
        "missed_at": 0.0,
        "added_at": occasion.at,
    }
    key = connection.execute(insert(AccountRow).values(values).returning(AccountRow.key)).scalar_one()
    account = _found(connection, key)
    _note(connection, Act.ACCOUNT_ADDED, occasion, f"{account.name}: {role}")
    return account


def _found(connection: Connection, key: int) -> Account:
    row = connection.execute(select(AccountRow.__table__).where(AccountRow.key == key)).first()
    if row is None:
        raise KioskError("There is no such account any more.")
    return account_from(row)


def _refuse_taken(connection: Connection, name: str, but: int | None = None) -> None:
    same = select(AccountRow.key).where(AccountRow.folded_name == folded_name(name))
    taken = connection.execute(same).scalar()
    if taken is not None and taken != but:
        raise KioskError(f"There is an account '{tidy_name(name)}' already; choose another name.")


def _refuse_no_administrator(connection: Connection) -> None:
    left = select(func.count()).where(AccountRow.role == Role.ADMINISTRATOR, ~AccountRow.is_disabled)
    if connection.execute(left).scalar() == 0:
        raise KioskError(NO_ADMINISTRATOR)


def _set(connection: Connection, key: int, **values: Any) -> None:
    connection.execute(update(AccountRow).where(AccountRow.key == key).values(**values))


def _note(connection: Connection, act: Act, occasion: Occasion, subject: str) -> None:
    add_entry(connection, act, occasion.by, subject, occasion.at)
