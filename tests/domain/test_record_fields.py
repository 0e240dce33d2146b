"""A record and its flat fields say the same."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from tests.any_exhibit import exhibits, little_exhibit, master

from kiosk.domain.contents import HELD_BY_EXHIBIT, RecordKind, records_of
from kiosk.domain.exhibit import Chapter, Exhibit
from kiosk.domain.faults import KioskError
from kiosk.domain.record_fields import fields_of, record_from, text_from, text_value
from kiosk.domain.texts import Text


def bare(record: object) -> object:
    """The record without the records that it holds."""
    from dataclasses import replace

    if isinstance(record, Chapter):
        return replace(record, panels=())
    if isinstance(record, Exhibit):
        return replace(record, **dict.fromkeys(HELD_BY_EXHIBIT, ()))
    return record


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(exhibits())
def test_every_record_comes_back_from_its_fields(exhibit: Exhibit) -> None:
    for placed in records_of(exhibit):
        assert record_from(placed.kind, placed.id, dict(fields_of(placed.record))) == bare(placed.record)


def test_a_text_keeps_what_is_known_about_it() -> None:
    for text in (Text("Реч."), Text("", reviewed=False), Text("Word.", translated_from="0" * 16)):
        assert text_from(text_value(text)) == text


def test_a_record_without_what_it_needs_is_refused() -> None:
    known = dict(fields_of(little_exhibit().places[0]))
    del known["longitude", ""]
    with pytest.raises(KioskError, match="The place 'vis' lacks what it needs: 'longitude'"):
        record_from(RecordKind.PLACE, "vis", known)


def test_lists_come_back_in_their_order_beyond_ten() -> None:
    fields = {(f"authors.{number}", ""): json.dumps(f"a{number}") for number in range(12)}
    fields |= {("kind", ""): '"book"', ("title", "sr-Cyrl"): text_value(master("Књига")["sr-Cyrl"])}
    source = record_from(RecordKind.SOURCE, "k", fields)
    assert getattr(source, "authors") == tuple(f"a{number}" for number in range(12))  # noqa: B009
