"""What may happen to a database, in a sentence for the person who meets it."""

from sqlalchemy.exc import DatabaseError

from kiosk.domain.faults import KioskError

SENTENCES = {
    "SQLITE_FULL": "the disk is full; free some space, then try again",
    "SQLITE_READONLY": "its file or its folder is read-only; give this account the right to write there",
    "SQLITE_BUSY": "database is locked by another program; try again in a moment",
    "SQLITE_LOCKED": "database is locked by another part of this program; try again in a moment",
    "SQLITE_IOERR_SHMSIZE": "the disk is full; free some space, then try again",
    "SQLITE_IOERR": "the disk fails to take or give the data; look after it, then start the program again",
    "SQLITE_CANTOPEN": "its file cannot be opened; look whether the folder is there and may be written to",
    "SQLITE_CORRUPT": "its file is damaged; restore the last backup",
    "SQLITE_NOTADB": "its file is no database; restore the last backup",
}


def store_fault(error: DatabaseError) -> KioskError:
    """The sentence for a fault of the database while it is used."""
    verb = "read" if _code(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) else "written"
    return KioskError(f"The content store cannot be {verb}: {reason_of(error)}.")


def reason_of(error: DatabaseError) -> str:
    """What is wrong, and what to do, as the second half of a sentence."""
    code = _code(error)
    return next((SENTENCES[known] for known in SENTENCES if code.startswith(known)), f"{error.orig}")


def _code(error: DatabaseError) -> str:
    return getattr(error.orig, "sqlite_errorname", "")
