"""The entry point. The visitor's application starts without the command line's own libraries."""

import sys

OLDEST_PYTHON = (3, 12)
ABOUT_THE_PROGRAM = ("--help", "-h", "--version")


def main() -> int:
    """Start the visitor's application or a command; refuse interpreters on which Qt is known to fail."""
    if sys.version_info < OLDEST_PYTHON:
        found = ".".join(str(part) for part in sys.version_info[:3])
        sys.stderr.write(f"kiosk needs Python 3.12 or newer; this is Python {found}.\n")
        return 2
    if getattr(sys, "frozen", False) and any("multiprocessing" in each for each in sys.argv[1:]):
        from multiprocessing import freeze_support

        freeze_support()  # never returns in a child process
    arguments = sys.argv[1:]
    if _is_for_visitors(arguments):
        from kiosk.cli.run import run_visitor

        return run_visitor(arguments[1:] if arguments[:1] == ["run"] else arguments)
    from kiosk.cli.main import main as command_line

    return command_line(arguments)


def _is_for_visitors(arguments: list[str]) -> bool:
    """Whether these are for `kiosk run`, which may be left out: no arguments, or options alone."""
    if not arguments:
        return True
    if arguments[0] == "run":
        return not {"--help", "-h"} & set(arguments)
    return arguments[0].startswith("-") and arguments[0] not in ABOUT_THE_PROGRAM


if __name__ == "__main__":
    sys.exit(main())
