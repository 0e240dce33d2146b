"""Run the checks of this repository, each in a line with its seconds, and go on after a failure."""

import argparse
import os
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}

AT_A_TIME = ("-n", "3", "--dist", "loadgroup")
"""A tour waits half of its time for the screen to come to rest, so that three go well on two cores."""


@dataclass(frozen=True)
class Check:
    """One command that exits with 0 when all is well."""

    name: str
    promise: str
    command: tuple[str, ...]
    tells: bool = False  # its last line of output says what it did
    takes_minutes: bool = False  # runs only when named, or with --everything


def python(*arguments: str) -> tuple[str, ...]:
    return (sys.executable, *arguments)


def program(name: str, *arguments: str) -> tuple[str, ...]:
    return (str(PROGRAMS / name), *arguments)


CHECKS = (
    Check(
        "format",
        "the formatter has nothing to change",
        program("ruff", "format", "--check", "--output-format", "concise", "."),
    ),
    Check(
        "lint", "the linter has nothing to say", program("ruff", "check", "--output-format", "concise", ".")
    ),
    Check("types", "the types hold", program("mypy")),
    Check("imports", "every room keeps to its doors", program("lint-imports")),
    Check("qml", "the QML is sound", python("tools/lint_qml.py"), tells=True),
    Check("tokens", "design values live in the design tokens", python("tools/check_tokens.py"), tells=True),
    Check("migrations", "the tables are what the migrations make", python("tools/check_migrations.py")),
    Check(
        "tests",
        "the tests pass",
        python("-m", "pytest", "-n", "2", "--ignore=tests/screens", "--ignore=tests/qml"),
        tells=True,
    ),
    Check("qml-tests", "the QML tests pass", python("tests/qml/run.py"), tells=True),
    Check(
        "screens",
        "the screens look as they did",
        python("-m", "pytest", *AT_A_TIME, "-m", "not whole_tour", "tests/screens"),
        tells=True,
    ),
    Check(
        "tours",
        "every screen is sound in every language, shape and size",
        python("-m", "pytest", *AT_A_TIME, "-m", "whole_tour", "tests/screens"),
        tells=True,
        takes_minutes=True,
    ),
    Check(
        "bundle",
        "the frozen application shows every screen",
        ("sh", "-c", f"packaging/build && exec {shlex.quote(sys.executable)} packaging/smoke_test.py"),
        tells=True,
        takes_minutes=True,
    ),
)


def run(check: Check) -> bool:
    """Run one check and print its line; below it the whole output if it failed."""
    started = time.monotonic()
    finished = subprocess.run(
        check.command,
        cwd=ROOT,
        env=os.environ | OFFSCREEN,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    seconds = time.monotonic() - started
    passed = finished.returncode == 0
    lines = finished.stdout.strip().splitlines()
    told = f" · {lines[-1].strip(' =')}" if check.tells and lines else ""
    print(
        f"{'ok  ' if passed else 'FAIL'} {check.name:<11}{seconds:7.1f} s  {check.promise}{told}", flush=True
    )
    if not passed:
        print(finished.stdout.strip(), flush=True)
    return passed


def chosen(names: list[str], everything: bool) -> list[Check]:
    """The checks of these names in their usual order; for no names all, the long ones only if asked for."""
    unknown = set(names) - {check.name for check in CHECKS}
    if unknown:
        sys.exit(f"There is no check named {', '.join(sorted(unknown))}; see ./test --list")
    if names:
        return [check for check in CHECKS if check.name in names]
    return [check for check in CHECKS if everything or not check.takes_minutes]


def main() -> int:
    parser = argparse.ArgumentParser(prog="./test", description="Run the checks, or only the named ones.")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--list", action="store_true", help="name the checks and run none")
    parser.add_argument(
        "--everything", action="store_true", help="run also what takes minutes: tours, bundle"
    )
    options = parser.parse_args()
    if options.list:
        for check in CHECKS:
            print(f"{check.name:<11} {check.promise}")
        return 0
    started = time.monotonic()
    results = {check.name: run(check) for check in chosen(options.names, options.everything)}
    failed = [name for name, passed in results.items() if not passed]
    seconds = time.monotonic() - started
    print(f"\n{seconds:.0f} s in all" + (f"; failed: {', '.join(failed)}" if failed else ""))
    print(f"checks: {len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
