"""The values of a package's fields: each refuses what it cannot be with a plain reason."""

import math
import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Discriminator, Tag
from pydantic_core import PydanticCustomError

from kiosk.domain.dates import DateError, MuseumDate
from kiosk.domain.languages import is_language_tag
from kiosk.domain.markup import markup_fault, plain_text
from kiosk.domain.texts import LanguageMap, Text
from kiosk.packages.file_names import media_name_fault

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
MAX_ID = 80
MAX_ALT = 250
WHOLE_NUMBER = re.compile(r"-?[0-9]{1,15}")
NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,20})?(?:e-[0-9]{1,2})?")
FINGERPRINT = re.compile(r"[0-9a-f]{16}")
RIGHTS = re.compile(
    r"https?://(?:"
    r"creativecommons\.org/(?:licenses|publicdomain)/[a-z-]+/[0-9.]+/(?:[a-z-]+/)*(?:deed\.[a-zA-Z_-]+)?"
    r"|rightsstatements\.org/(?:vocab|page)/[A-Za-z-]+/[0-9.]+/"
    r"|(?:www\.)?gnu\.org/licenses/\S+"
    r"|(?:spdx|opensource)\.org/licen[cs]es?/\S+"
    r"|artlibre\.org/licen[cs]e/\S+"
    r"|\S+/licen[cs]es?(?:/\S*|\.[a-z]+)?"
    r")"
)


class Strict(BaseModel):
    """A mapping of a package; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class Version(Strict):
    """A text with what is known about it, written out."""

    text: "Words"
    draft: "Flag" = False
    translated_from: "Fingerprint | None" = None


def refusal(reason: str, *, line: int = 0) -> PydanticCustomError:
    """The error of a value. `line` counts from the first line of the text in which the fault lies."""
    return PydanticCustomError("refused", "{reason}", {"reason": reason, "line": line})


def scalar(value: Any) -> str:
    if not isinstance(value, str):
        found = {dict: "a mapping", list: "a list", type(None): "nothing"}.get(type(value), "something else")
        raise refusal(f"must be words or a number, and {found} stands here")
    return str(value)


def _id(value: str) -> str:
    if not ID.fullmatch(value) or len(value) > MAX_ID:
        shown = value if len(value) <= MAX_ID else f"{value[:MAX_ID]}…"
        raise refusal(f"'{shown}' is not an id: use lower-case letters a–z, digits and single hyphens")
    return value


def _filled(value: str) -> str:
    if not value.strip():
        raise refusal("holds no text: write it, or leave the key out")
    return value


def _words(value: str) -> str:
    if fault := markup_fault(_filled(value)):
        raise refusal(f"column {fault.column}: {fault.reason}", line=fault.line - 1)
    return value


def _date(value: str) -> str:
    try:
        MuseumDate.parse(value)
    except DateError as error:
        raise refusal(str(error)) from error
    return value


def _tag(value: str) -> str:
    if not is_language_tag(value):
        raise refusal(f"'{value}' is not a language tag such as sr-Cyrl, sr-Latn, en or ru")
    return value


def _rights(value: str) -> str:
    if not RIGHTS.fullmatch(value):
        raise refusal(
            f"'{value}' is not the address of a Creative Commons licence, "
            "of a statement of rightsstatements.org or of another licence"
        )
    return value


def _file(value: str) -> str:
    if reason := media_name_fault(value):
        raise refusal(f"'{value}' cannot be used: {reason}")
    return value


def _fingerprint(value: str) -> str:
    if not FINGERPRINT.fullmatch(value):
        raise refusal(f"'{value}' is not a fingerprint (16 digits of 0–9 and a–f)")
    return value


def _whole_number(value: str) -> int:
    if not WHOLE_NUMBER.fullmatch(value):
        raise refusal(f"'{value}' is not a whole number")
    return int(value)


def _count(value: int) -> int:
    if value < 0:
        raise refusal(f"{value} is less than 0")
    return value


def _paragraph(value: int) -> int:
    if value < 1:
        raise refusal(f"{value} is no paragraph: the first is 1")
    return value


def _number(value: str) -> float:
    if not NUMBER.fullmatch(value) or not math.isfinite(float(value)):
        raise refusal(f"'{value}' is not a number such as 20.46")
    return float(value)


def _within(low: float, high: float) -> AfterValidator:
    def check(value: float) -> float:
        if not low <= value <= high:
            raise refusal(f"{value:g} lies outside {low:g} to {high:g}")
        return value

    return AfterValidator(check)


def _flag(value: str) -> bool:
    if value not in ("true", "false"):
        raise refusal(f"'{value}' must be true or false")
    return value == "true"


def _two(value: Any) -> Any:
    if not isinstance(value, list) or len(value) != len(("x", "y")):
        raise refusal("must be two numbers from 0 to 1: the share of the width and of the height")
    return value


def _language_map(value: Any) -> Any:
    if isinstance(value, str):
        raise refusal("must say which language it is in, as in {sr-Cyrl: …}")
    if not isinstance(value, dict):
        raise refusal("must be texts by language, as in {sr-Cyrl: …}")
    return value


def as_texts(versions: Mapping[str, str | Version]) -> LanguageMap:
    """The domain's form of a text in several languages."""
    return {tag: _as_text(version) for tag, version in versions.items()}


def _as_text(version: str | Version) -> Text:
    if isinstance(version, Version):
        return Text(version.text, reviewed=not version.draft, translated_from=version.translated_from)
    return Text(version)


def _alt(versions: dict[str, str | Version]) -> dict[str, str | Version]:
    for tag, text in as_texts(versions).items():
        length = len(plain_text(text.value))
        if length > MAX_ALT:
            raise refusal(f"in {tag} is {length} characters long; at most {MAX_ALT} can be read out")
    return versions


Scalar = BeforeValidator(scalar)
Word = Annotated[str, Scalar, AfterValidator(_filled)]
Words = Annotated[str, Scalar, AfterValidator(_words)]
Id = Annotated[str, Scalar, AfterValidator(_id)]
Date = Annotated[str, Scalar, AfterValidator(_date)]
LanguageTag = Annotated[str, Scalar, AfterValidator(_tag)]
Rights = Annotated[str, Scalar, AfterValidator(_rights)]
FileName = Annotated[str, Scalar, AfterValidator(_file)]
Fingerprint = Annotated[str, Scalar, AfterValidator(_fingerprint)]
WholeNumber = Annotated[int, BeforeValidator(lambda value: _whole_number(scalar(value)))]
Count = Annotated[WholeNumber, AfterValidator(_count)]
Paragraph = Annotated[WholeNumber, AfterValidator(_paragraph)]
Number = Annotated[float, BeforeValidator(lambda value: _number(scalar(value)))]
Share = Annotated[Number, _within(0, 1)]
Longitude = Annotated[Number, _within(-180, 180)]
Latitude = Annotated[Number, _within(-90, 90)]
Flag = Annotated[bool, BeforeValidator(lambda value: _flag(scalar(value)))]
FocalPair = Annotated[tuple[Share, Share], BeforeValidator(_two)]
Texts = Annotated[
    dict[
        LanguageTag,
        Annotated[
            Annotated[Words, Tag("<words>")] | Annotated[Version, Tag("<version>")],
            Discriminator(lambda value: "<version>" if isinstance(value, dict | Version) else "<words>"),
        ],
    ],
    BeforeValidator(_language_map),
]
NO_TEXTS: dict[str, str | Version] = {}
Alt = Annotated[Texts, AfterValidator(_alt)]

Version.model_rebuild()
