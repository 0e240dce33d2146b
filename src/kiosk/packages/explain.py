"""What the schema refuses, said in plain words and with its line."""

from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.domain.faults import Fault
from kiosk.packages.documents import Node

type Location = tuple[str | int, ...]

ADDED_BY_SCHEMA = ("<words>", "<version>", "[key]")
MUST_BE = {
    "model_type": "must be a mapping of keys and values",
    "dict_type": "must be a mapping of keys and values",
    "list_type": "must be a list",
    "tuple_type": "must be a list",
    "string_type": "must be words",
}


def faults_of(error: ValidationError, model: type[BaseModel], node: Node, file: str) -> list[Fault]:
    """A fault for each error of the schema, in the order of the file."""
    faults = [_fault(details, model, node, file) for details in error.errors(include_url=False)]
    return sorted(faults, key=lambda fault: fault.line)


def _fault(details: ErrorDetails, model: type[BaseModel], node: Node, file: str) -> Fault:
    location: Location = details["loc"]
    found = node.find(location)
    context = details.get("ctx", {})
    line = max(found.line, found.text_line + context.get("line", 0))
    return Fault(file, line, _reason(details, context, location, model))


def _reason(
    details: ErrorDetails, context: dict[str, Any], location: Location, model: type[BaseModel]
) -> str:
    key = _key(location)
    match details["type"]:
        case "refused":
            return f"{key}: {context['reason']}" if key else str(context["reason"])
        case "missing":
            return f"the key '{location[-1]}' is missing"
        case "extra_forbidden":
            return unknown_key(str(location[-1]), _keys_at(model, location[:-1]))
        case "enum" | "literal_error":
            choices = context["expected"].replace("'", "").replace(" or ", ", ")
            shown = details["input"] if isinstance(details["input"], str) else "nothing that fits"
            return f"{key} must be one of {choices}; '{shown}' stands here"
        case known if known in MUST_BE:
            return f"{key} {MUST_BE[known]}".strip()
        case _:
            return f"{key}: {details['msg']}"


def unknown_key(key: str, known: list[str]) -> str:
    near = get_close_matches(key, known, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"known here: {', '.join(known)}"
    return f"unknown key '{key}'; {hint}"


def _key(location: Location) -> str:
    """The field as its author knows it: names from the outside in, without what the schema adds."""
    names = [step for step in location if step not in ADDED_BY_SCHEMA]
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in names)


def _keys_at(model: type[BaseModel], location: Location) -> list[str]:
    for step in location:
        if isinstance(step, str) and step in model.model_fields:
            model = _model_within(model.model_fields[step].annotation) or model
    return list(model.model_fields)


def _model_within(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_within(part))), None)
