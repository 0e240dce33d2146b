"""What is found in an exhibit: a rule that is not kept, and the record, field and language where."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.contents import RecordKind
from kiosk.domain.faults import Severity


class Rule(StrEnum):
    """The rules that are checked, by the names that programs read."""

    DUPLICATE_ID = "duplicate-id"
    DEAD_REFERENCE = "dead-reference"
    WRONG_LANGUAGE = "wrong-language"
    MISSING_TEXT = "missing-text"
    STALE_TEXT = "stale-text"
    DRAFT_TEXT = "draft-text"
    WRONG_WORD = "wrong-word"
    MARKUP = "markup"
    BUDGET = "budget"
    TYPOGRAPHY = "typography"
    MIXED_SCRIPT = "mixed-script"
    MISSING_ALT = "missing-alt"
    MISSING_CREDIT = "missing-credit"
    MISSING_RIGHTS = "missing-rights"
    MISSING_SOURCE = "missing-source"
    MISSING_FILE = "missing-file"
    BROKEN_FILE = "broken-file"


@dataclass(frozen=True, slots=True)
class Finding:
    """One breach of a rule. `field` and `language` are empty where the whole record is meant."""

    rule: Rule
    kind: RecordKind
    id: str
    field: str
    language: str
    message: str
    severity: Severity = Severity.ERROR
