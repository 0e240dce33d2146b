"""What must never be lost from the bundled exhibit: its source's words, facts, captions and dates."""

import re
from hashlib import sha256
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from kiosk.domain.dates import MuseumDate, Precision
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.media_assets import MediaAsset
from kiosk.domain.panels import Panel, QuoteContent
from kiosk.domain.texts import value_of
from kiosk.packages.read_package import read_package

ROOT = Path(__file__).parents[2]
SOURCE, PARAGRAPHS = "tekst", range(1, 33)

# The paragraph of the source that is the caption, the caption's fingerprint, and the date it gives.
CAPTIONS = {
    6: ("06d8ffacc84fcdb9", "1944-10"),
    10: ("d25e32e0cb1a66d4", None),
    13: ("0e090c5994ca0af1", "1944-10"),
    15: ("4365597a1e8bf74a", None),
    19: ("3326f96f73a4f7f3", None),
    21: ("fdb9319323e1e8b7", "1944"),
    24: ("71fa91903f07013d", "1944-10"),
    27: ("d6d801a7fe1841cf", "1944-10"),
    29: ("71b42bab69e9d871", "1944-10"),
    31: ("515b980f9613badf", "1944-10"),
}
PASSAGES = {
    "prvi-susret": "9485ae6c88851c52",
    "pred-savskim-mostom": "4d5e1dae5611d97a",
    "ulice-i-trgovi": "e334b1533103aea8",
}
FACT = re.compile(r"^\| (\d+) \| (\d+) \| .+ \| ([^|]+) \|$", re.MULTILINE)
NAMED = re.compile(r"(одломак )?`([a-z0-9-]+)`")


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    return read_package(ROOT / "data/belgrade-1944").exhibit


@pytest.fixture(scope="module")
def facts() -> str:
    return (ROOT / "docs/exhibit/facts.md").read_text(encoding="utf-8")


def fingerprint(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]


def panels_of(exhibit: Exhibit) -> dict[str, Panel]:
    return {panel.id: panel for chapter in exhibit.chapters for panel in chapter.panels}


def paragraphs_of(record: Panel | MediaAsset) -> set[int]:
    return {
        number for citation in record.citations if citation.source == SOURCE for number in citation.paragraphs
    }


def test_every_verbatim_caption_keeps_its_words_and_date(exhibit: Exhibit) -> None:
    found = {
        tuple(paragraphs_of(asset)): (fingerprint(value_of(asset.caption, exhibit.master)), asset.date)
        for asset in exhibit.media
        if asset.caption_is_verbatim
    }
    assert found == {(paragraph,): caption for paragraph, caption in CAPTIONS.items()}


def test_every_caption_has_one_media_record(exhibit: Exhibit) -> None:
    captions = [fingerprint(value_of(asset.caption, exhibit.master)) for asset in exhibit.media]
    assert [captions.count(words) for words, _ in CAPTIONS.values()] == [1] * len(CAPTIONS)


def test_the_passages_keep_their_words(exhibit: Exhibit) -> None:
    found = {passage.id: fingerprint(value_of(passage.body, exhibit.master)) for passage in exhibit.passages}
    assert found == PASSAGES


def test_quoted_words_stand_in_their_passage(exhibit: Exhibit) -> None:
    bodies = {passage.id: value_of(passage.body, exhibit.master) for passage in exhibit.passages}
    quotes = {
        id_: panel.content
        for id_, panel in panels_of(exhibit).items()
        if isinstance(panel.content, QuoteContent)
    }
    assert len(quotes) >= len(PASSAGES)
    strange = [
        id_
        for id_, quote in quotes.items()
        if not value_of(quote.words, exhibit.master)
        or value_of(quote.words, exhibit.master) not in bodies.get(quote.passage or "", "")
    ]
    assert strange == []


def test_every_paragraph_of_the_source_is_on_a_panel(exhibit: Exhibit) -> None:
    cited = set().union(*map(paragraphs_of, panels_of(exhibit).values()))
    assert cited == set(PARAGRAPHS)


def test_the_exhibit_is_a_visit_long(exhibit: Exhibit) -> None:
    assert 7 <= len(exhibit.chapters) <= 10
    assert 40 <= len(panels_of(exhibit)) <= 60


def test_chapters_follow_one_another_as_the_days_did(exhibit: Exhibit) -> None:
    """Those that are dated to a month lie around the others, and contradict none."""
    dates = [MuseumDate.parse(chapter.date) for chapter in exhibit.chapters]
    to_the_day = [date for date in dates if date.start.precision is Precision.DAY]
    assert len(to_the_day) >= 7
    assert all(one.last_day <= other.last_day for one, other in pairwise(to_the_day))
    assert all(one.first_day <= other.last_day for one, other in combinations(dates, 2))


def test_every_panel_has_a_source(exhibit: Exhibit) -> None:
    assert [id_ for id_, panel in panels_of(exhibit).items() if not panel.citations] == []


def test_every_fact_names_panels_and_passages_that_are_there(exhibit: Exhibit, facts: str) -> None:
    passages = {passage.id for passage in exhibit.passages}
    rows = FACT.findall(facts)
    assert [int(number) for number, _, _ in rows] == list(range(1, len(rows) + 1))
    assert f"Чињеница: {len(rows)}. Паноа: {len(panels_of(exhibit))}." in facts
    lost = [
        (number, id_)
        for number, _, where in rows
        for is_passage, id_ in NAMED.findall(where) or [("", "")]
        if id_ not in (passages if is_passage else panels_of(exhibit))
    ]
    assert lost == []


def test_the_format_page_takes_its_authors_from_the_exhibit(exhibit: Exhibit) -> None:
    page = (ROOT / "docs/package-format.md").read_text(encoding="utf-8")
    authors = re.findall(r"^  authors: \[([a-z0-9-]+)\]", page, re.MULTILINE)
    assert authors != []
    assert set(authors) <= {person.id for person in exhibit.people}


def test_every_paragraph_has_its_facts_and_a_panel_of_each_cites_it(exhibit: Exhibit, facts: str) -> None:
    panels = panels_of(exhibit)
    rows = [
        (number, int(paragraph), {id_ for is_passage, id_ in NAMED.findall(where) if not is_passage})
        for number, paragraph, where in FACT.findall(facts)
    ]
    assert {paragraph for _, paragraph, _ in rows} == set(PARAGRAPHS)
    uncited = [
        (number, paragraph)
        for number, paragraph, ids in rows
        if not any(paragraph in paragraphs_of(panels[id_]) for id_ in ids & panels.keys())
    ]
    assert uncited == []
