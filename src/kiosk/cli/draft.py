"""`kiosk draft`: an article into a proposed exhibit, by rules, without a network or a model.

What is recognised, and every field of `--json`, is on the page docs/drafting.md.
"""

import json
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.options import JsonOption
from kiosk.domain.dates import DateError, MuseumDate
from kiosk.domain.drafting import decisions
from kiosk.domain.drafting.compose import PICTURE_FILE, exhibit_of
from kiosk.domain.drafting.proposal import Piece, PieceKind, Proposal
from kiosk.domain.drafting.propose import propose
from kiosk.domain.faults import KioskError
from kiosk.packages.photograph_to_come import draw_photograph_to_come
from kiosk.packages.read_article import read_article
from kiosk.packages.write_package import write_package

LANGUAGES = ("sr-Cyrl", "sr-Latn", "en", "ru")
SHOWN_CHARACTERS = 72


def command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The article: a .txt, .md or .docx file.")],
    as_json: JsonOption = False,
    package: Annotated[
        Path | None,
        typer.Option(
            "--package", metavar="DIR", help="Write all pieces as an exhibit package into this folder."
        ),
    ] = None,
    drop: Annotated[
        list[str] | None,
        typer.Option("--drop", metavar="ID", help="Leave this piece out of the package; may be repeated."),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option(
            "--language", metavar="TAG", help="sr-Cyrl, sr-Latn, en or ru; found from the text without."
        ),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", help="The exhibit's date, such as 1944-10, for the package."),
    ] = None,
) -> None:
    """Propose an exhibit from an article: chapters, captions, quotations, names, dates and numbers."""
    if language is not None and language not in LANGUAGES:
        raise KioskError(f"'{language}' is none of the languages {', '.join(LANGUAGES)}.")
    own_date = _date(date)
    proposal = decisions.drop(propose(read_article(file), language), *(drop or ()))
    if package is not None:
        proposal = decisions.accept_all(proposal)
        write_drafted(proposal, package.absolute(), own_date)
    if as_json:
        typer.echo(json.dumps(report(proposal), ensure_ascii=False, indent=2))
        return
    _print(proposal)
    if package is not None:
        typer.echo(
            f"\nWritten to {package.absolute()}. The places are not in it: a place needs its position."
        )


def write_drafted(proposal: Proposal, target: Path, date: MuseumDate | None = None) -> None:
    """Write the accepted pieces as a package. Raises KioskError where that cannot be."""
    exhibit = exhibit_of(proposal, date)
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "picture.png"
        draw_photograph_to_come(picture)
        write_package(exhibit, {PICTURE_FILE: picture} if exhibit.media else {}, target)


def report(proposal: Proposal) -> dict[str, Any]:
    """What `--json` prints."""
    return {
        "format": 1,
        "name": proposal.article.name,
        "language": proposal.language,
        "paragraphs": [
            {
                "number": each.number,
                "form": each.form.value,
                "text": each.text,
                "pieces": [piece.id for piece in proposal.resting_on(each.number)],
            }
            for each in proposal.article.paragraphs
        ],
        "pieces": [_record(piece) for piece in proposal.pieces],
        "counts": {kind.value: len(proposal.of(kind)) for kind in PieceKind},
        "left": list(proposal.left_out()),
    }


ALWAYS = ("id", "kind", "text", "paragraphs", "holds", "spots", "chapter", "reason", "verdict")
BY_KIND = {
    PieceKind.CHAPTER: ("date",),
    PieceKind.TEXT: ("heading", "date", "year_is_inferred"),
    PieceKind.CAPTION: ("date", "year_is_inferred", "credit"),
    PieceKind.QUOTATION: ("introduction", "author", "work", "work_kind"),
    PieceKind.PERSON: ("role",),
    PieceKind.DATE: ("date", "year_is_inferred"),
    PieceKind.NUMBER: ("value", "precision", "unit"),
}


def _record(piece: Piece) -> dict[str, Any]:
    fields = {name: getattr(piece, name) for name in (*ALWAYS, *BY_KIND.get(piece.kind, ()))}
    fields["spots"] = [asdict(spot) for spot in piece.spots]
    if fields.get("date") is not None:
        fields["date"] = str(piece.date)
    if piece.value is not None:
        whole = piece.value == piece.value.to_integral_value()
        fields["value"] = int(piece.value) if whole else float(piece.value)
    return fields


def _date(text: str | None) -> MuseumDate | None:
    try:
        return MuseumDate.parse(text) if text else None
    except DateError as error:
        raise KioskError(str(error)) from error


def _print(proposal: Proposal) -> None:
    title = proposal.of(PieceKind.TITLE)[0]
    typer.echo(f"{title.text}   {proposal.language}, {len(proposal.article.paragraphs)} paragraphs")
    for chapter in proposal.of(PieceKind.CHAPTER):
        date = f"   {chapter.date}" if chapter.date else ""
        typer.echo(f"\n{chapter.text}{date}   {_numbers(chapter)}")
        for piece in proposal.pieces:
            if piece.chapter == chapter.id:
                typer.echo(f"  {piece.id:<14}{_numbers(piece):<12}{_shown(piece)}")
    for kind, name in (
        (PieceKind.PERSON, "Persons"),
        (PieceKind.PLACE, "Places"),
        (PieceKind.DATE, "Dates"),
        (PieceKind.NUMBER, "Numbers"),
        (PieceKind.LEFT, "Left for the curator"),
    ):
        if pieces := proposal.of(kind):
            typer.echo(f"\n{name}")
            for piece in pieces:
                typer.echo(f"  {piece.id:<14}{_numbers(piece):<12}{_shown(piece)}")


def _numbers(piece: Piece) -> str:
    shown = [str(number) for number in piece.paragraphs[:3]]
    return f"¶{', '.join(shown)}{', …' if len(piece.paragraphs) > len(shown) else ''}"


def _shown(piece: Piece) -> str:
    text = piece.text.replace("\n\n", " ")
    short = text if len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS].rstrip()}…"
    match piece.kind:
        case PieceKind.QUOTATION:
            return f"“{short}” {', '.join(part for part in (piece.author, piece.work) if part)}".rstrip()
        case PieceKind.PERSON:
            return f"{short}, {piece.role}" if piece.role else short
        case PieceKind.DATE:
            inferred = " (year from the text before)" if piece.year_is_inferred else ""
            return f"{piece.date or 'no year'}   {short}{inferred}"
        case PieceKind.LEFT:
            return f"{short}: {piece.reason}"
        case _:
            return short
