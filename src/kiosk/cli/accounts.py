"""`kiosk accounts`: who may sign in to the studio, and the way back in for whoever is locked out.

The folder of the kiosk is the key: whoever may write there may set a password here. The audit log tells it.
`--json` prints a list of objects with `name`, `role`, `disabled`, `locked` and `last_sign_in` (UTC, or null).
"""

import getpass
import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from sqlalchemy import Engine

from kiosk.cli.occasion import occasion
from kiosk.cli.options import HomeOption, JsonOption, home_at
from kiosk.domain.accounts import Role, tidy_name
from kiosk.domain.faults import KioskError
from kiosk.store.accounts import (
    Account,
    add_account,
    change_password,
    disable_account,
    enable_account,
    find_account,
    list_accounts,
)
from kiosk.store.engine import open_store

NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="The name to sign in by.")]

app = typer.Typer(help="List, add, reset or disable the accounts of the studio.", invoke_without_command=True)


@app.callback()
def group(context: typer.Context, home: HomeOption = None, as_json: JsonOption = False) -> None:
    """List, add, reset or disable the accounts of the studio. Alone, it lists them."""
    if context.invoked_subcommand is None:
        list_command(home, as_json)
    elif home is not None or as_json:
        name = context.invoked_subcommand
        raise KioskError(f"Write the options after the command that they are for: kiosk accounts {name} …")


@app.command("list")
def list_command(home: HomeOption = None, as_json: JsonOption = False) -> None:
    """List the accounts by name."""
    accounts = list_accounts(_store(home))
    if as_json:
        typer.echo(json.dumps([_record(account) for account in accounts], ensure_ascii=False, indent=2))
        return
    for account in accounts:
        typer.echo(_line(account))
    if not accounts:
        typer.echo("There is no account yet. `kiosk studio` asks for the first, or `kiosk accounts add`.")


@app.command("add")
def add_command(
    name: NameArgument,
    role: Annotated[Role, typer.Option(help="What the person may do.")] = Role.EDITOR,
    home: HomeOption = None,
) -> None:
    """Add an account. Its password is asked for twice, or read from standard input."""
    engine = _store(home)
    account = add_account(engine, name, role, _password(), occasion("account added by command"))
    typer.echo(f"{account.name} may sign in as {account.role}.")


@app.command("reset")
def reset_command(name: NameArgument, home: HomeOption = None) -> None:
    """Set a new password, forget all wrong tries, and let a disabled account sign in again."""
    engine = _store(home)
    account = find_account(engine, name)
    change_password(engine, account.key, _password(), occasion("password set by command"))
    if account.is_disabled:
        enable_account(engine, account.key, occasion("account enabled by command"))
    typer.echo(f"{account.name} may sign in with the new password.")


@app.command("disable")
def disable_command(name: NameArgument, home: HomeOption = None) -> None:
    """Let nobody sign in to the account. The last administrator stays."""
    engine = _store(home)
    account = disable_account(engine, find_account(engine, name).key, occasion("account disabled by command"))
    typer.echo(f"{account.name} can no longer sign in; `kiosk accounts reset` undoes that.")


def _store(home: Path | None) -> Engine:
    return open_store(home_at(home).content_database, create=True)


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    wanted = getpass.getpass("New password: ")
    if getpass.getpass("The same again: ") != wanted:
        raise KioskError("The two passwords differ; nothing was changed.")
    return wanted


def _record(account: Account) -> dict[str, object]:
    return {
        "name": account.name,
        "role": account.role.value,
        "disabled": account.is_disabled,
        "locked": account.is_locked,
        "last_sign_in": account.last_sign_in,
    }


def _line(account: Account) -> str:
    states = [
        word for word, holds in (("disabled", account.is_disabled), ("locked", account.is_locked)) if holds
    ]
    parts = (tidy_name(account.name), account.role.value, account.last_sign_in or "never signed in", *states)
    return "  ".join(parts)
