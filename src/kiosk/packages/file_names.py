"""Which names a package may hold: those the format page lists, and media files that any system can store."""

import re
from collections.abc import Iterable, Iterator

EXHIBIT_FILE = "exhibit.yaml"
MEDIA_FILE = "media.yaml"
RECORD_FILES = ("people.yaml", "places.yaml", "glossary.yaml", "sources.yaml", "passages.yaml", "maps.yaml")
CHAPTERS = "chapters"
MEDIA_FOLDERS = ("pictures", "films", "sound", "maps")
CHAPTER_FILE = re.compile(r"chapters/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml")
FILE_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*")
MAX_NAME = 200
# Windows keeps these names for devices, whatever their extension.
RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)


def is_document(name: str) -> bool:
    """Whether this is the name of a YAML file of a package."""
    return name in (EXHIBIT_FILE, MEDIA_FILE, *RECORD_FILES) or bool(CHAPTER_FILE.fullmatch(name))


def media_name_fault(name: str) -> str | None:
    """Why no media file of a package may have this name, or None."""
    parts = name.split("/")
    if len(name) > MAX_NAME:
        return f"the name is longer than {MAX_NAME} characters"
    if parts[0] not in MEDIA_FOLDERS or name == parts[0]:
        return f"a file stands in one of the folders {', '.join(MEDIA_FOLDERS)}"
    for part in parts:
        if not FILE_PART.fullmatch(part) or part.endswith("."):
            return "a file name is made of the letters a–z and A–Z, digits, points, hyphens and underscores"
        if part.split(".")[0].lower() in RESERVED:
            return f"'{part}' is a name that Windows reserves"
    return None


def is_package_name(name: str) -> bool:
    return is_document(name) or media_name_fault(name) is None


def case_clashes(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Pairs of names, and of the folders they stand in, that differ in nothing but capital letters."""
    seen: dict[str, str] = {}
    for name in sorted(set(names)):
        for end in [i for i, character in enumerate(name) if character == "/"] + [len(name)]:
            other = seen.setdefault(name[:end].lower(), name[:end])
            if other != name[:end]:
                yield other, name[:end]
