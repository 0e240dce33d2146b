"""`kiosk run`, the visitors' application, started without the command line's own libraries."""

import argparse
import re
import sys
from pathlib import Path
from typing import NoReturn

from kiosk.cli.home_folder import home_at
from kiosk.editions.home import Home
from kiosk.shell.memory import sweep_no_start

EXIT_CANNOT = 2
SIZE = re.compile(r"([0-9]{3,5})[xX×]([0-9]{3,5})")
MEASURABLE = ("first-frame", "responses", "endurance")
SMALLEST_SIDE, LARGEST_SIDE = 320, 16384


class _Refusal(Exception):  # noqa: N818 - it carries one sentence from the parser to the caller
    pass


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _Refusal(message)


def run_visitor(arguments: list[str]) -> int:
    """Run the application until the staff leave. Returns 0, or 2 after one sentence on stderr."""
    try:
        chosen = _parser().parse_args(arguments)
    except _Refusal as refusal:
        hint = "; a command comes before its options" if "unrecognized" in str(refusal) else ""
        sys.stderr.write(f"kiosk run: {refusal}{hint}.\n")
        return EXIT_CANNOT

    sweep_no_start()
    from kiosk.visitor import start
    from kiosk.visitor.app import VisitorOptions

    home = home_at(chosen.home)
    language = _offered_language(home, chosen.language) if chosen.language else ""
    measurement = start.Measurement(chosen.measure, chosen.rounds) if chosen.measure else None
    return start.run(
        VisitorOptions(
            home=home,
            language=language,
            windowed=chosen.windowed,
            size=chosen.size,
            settings=measurement.settings() if measurement else start.settings_or_defaults(home),
            counts_visits=measurement is None,
        ),
        measurement,
    )


def _offered_language(home: Home, tag: str) -> str:
    """`tag` where the edition on the screen has it; else "", the usual one, after one sentence on stderr.

    Without an edition `tag` stays: nobody knows yet what the first one will have.
    """
    from kiosk.editions.open_best import open_best

    edition = open_best(home)
    if edition is None:
        return tag
    with edition:
        offered = [each.tag for each in edition.languages()]
    if tag in offered:
        return tag
    sys.stderr.write(
        f"The edition has no language {tag}, only {', '.join(offered)}; it begins in its usual one.\n"
    )
    return ""


def window_size(text: str) -> tuple[int, int]:
    """Width and height in pixels from `1920x1080`. Raises ArgumentTypeError with one sentence."""
    found = SIZE.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size in pixels such as 1920x1080")
    width, height = int(found[1]), int(found[2])
    if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in (width, height)):
        raise argparse.ArgumentTypeError(
            f"each side has {SMALLEST_SIDE} to {LARGEST_SIDE} pixels, not {text}"
        )
    return width, height


def language_tag(text: str) -> str:
    """A language tag as it is written. Raises ArgumentTypeError with one sentence."""
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not a language tag such as sr-Cyrl")
    return text


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="kiosk run", add_help=False, allow_abbrev=False)
    parser.add_argument("--windowed", action="store_true")
    parser.add_argument("--language", type=language_tag)
    parser.add_argument("--size", type=window_size)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--measure", choices=MEASURABLE)  # for `kiosk bench`
    parser.add_argument("--rounds", type=int, default=1)
    return parser
