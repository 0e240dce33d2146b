"""Reads IIIF documents from the disk, and finds the pictures that they name beside them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from pydantic import ValidationError

from kiosk.domain.faults import Fault, FaultyInputError, KioskError
from kiosk.exchange.iiif_documents import Document

__all__ = ["IiifFile", "local_file", "read_iiif"]

MOST_BYTES = 64 * 1024 * 1024
VERSION_3 = "presentation/3"


@dataclass(frozen=True, slots=True)
class IiifFile:
    """A document, and the file that it was read from."""

    path: Path
    document: Document


def read_iiif(path: Path) -> tuple[IiifFile, tuple[IiifFile, ...]]:
    """The document in the file `path`, and its manifests: itself, or those of a collection.

    Raises KioskError for what is no manifest or collection of Presentation 3, or names files not there.
    """
    root = IiifFile(path, _read(path))
    if root.document.type == "Manifest":
        return root, (root,)
    faults, manifests = [], []
    for item in root.document.items:
        file = local_file(item.id, root, path.parent)
        if file is None:
            faults.append(Fault(path.name, 0, f"the manifest {item.id} is not beside this file"))
        else:
            manifests.append(IiifFile(file, _read(file)))
    if faults:
        raise FaultyInputError(f"{path} was not read: it names files that are not there.", faults)
    if nested := [each.path.name for each in manifests if each.document.type != "Manifest"]:
        raise KioskError(f"{nested[0]} is a collection within a collection; read its manifests one by one.")
    return root, tuple(manifests)


def local_file(address: str, within: IiifFile, root: Path) -> Path | None:
    """The file that an address of the document `within` means, if it lies below the folder `root`.

    An address on the web means the file that stands to the document's file as it stands to the document's
    own address; failing that, a file of its name beside the document.
    """
    try:
        found = [candidate.resolve() for candidate in _candidates(address, within)]
        below = [file for file in found if file.is_relative_to(root.resolve()) and file.is_file()]
    except (ValueError, OSError):  # an address that no file system can have
        return None
    return below[0] if below else None


def _candidates(address: str, within: IiifFile) -> Iterator[Path]:
    folder, parts = within.path.parent, urlsplit(address)
    own = within.document.id.rpartition("/")[0]
    if not parts.scheme:
        yield folder / unquote(parts.path)
    elif parts.scheme in ("http", "https"):
        if own and address.startswith(f"{own}/"):
            yield folder / unquote(urlsplit(address.removeprefix(f"{own}/")).path)
        yield folder / unquote(parts.path).rpartition("/")[2]


def _read(path: Path) -> Document:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise KioskError(f"{path.name} is too large to be a manifest.")
        content = json.loads(path.read_bytes())
    except OSError as error:
        raise KioskError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (ValueError, RecursionError) as error:
        raise KioskError(f"{path} is no JSON document, so it is no IIIF manifest.") from error
    _check_version(path, content)
    try:
        document = Document.model_validate(content)
    except (ValidationError, RecursionError) as error:
        where = _where(error) if isinstance(error, ValidationError) else "too deep"
        raise KioskError(f"{path} keeps not to the rules of IIIF Presentation 3 ({where}).") from error
    if document.type not in ("Manifest", "Collection"):
        raise KioskError(f"{path} is a IIIF {document.type}; give a manifest or a collection.")
    return document


def _check_version(path: Path, content: Any) -> None:
    context = json.dumps(content.get("@context", "")) if isinstance(content, dict) else ""
    if isinstance(content, dict) and ("@type" in content or "presentation/2" in context):
        raise KioskError(
            f"{path} is written for IIIF Presentation 2, and only version 3 can be read; "
            "ask its owner for that, or convert it."
        )
    if VERSION_3 not in context:
        raise KioskError(f"{path} is no document of IIIF Presentation 3: its @context does not say so.")


def _where(error: ValidationError) -> str:
    first = error.errors(include_url=False)[0]
    return f"{'.'.join(str(step) for step in first['loc'])}: {first['msg'].lower()}"
