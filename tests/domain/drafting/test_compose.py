import pytest
from tests.articles import drafted, proposed, sample_names

from kiosk.domain.consistency import consistency_findings
from kiosk.domain.dates import MuseumDate
from kiosk.domain.drafting.compose import exhibit_of
from kiosk.domain.drafting.decisions import accept, accept_all, drop
from kiosk.domain.drafting.proposal import PieceKind
from kiosk.domain.faults import KioskError
from kiosk.domain.markup import plain_text
from kiosk.domain.panels import PanelKind, QuoteContent, TextContent
from kiosk.domain.prose import words
from kiosk.domain.texts import value_of


@pytest.mark.parametrize("name", sample_names())
def test_the_exhibit_of_an_accepted_proposal_is_consistent_and_names_its_sources(name: str) -> None:
    proposal = accept_all(proposed(name))
    exhibit = exhibit_of(proposal)
    assert list(consistency_findings(exhibit)) == []
    numbers = {each.number for each in proposal.article.paragraphs}
    for chapter in exhibit.chapters:
        assert chapter.panels
        assert all(set(panel.citations[0].paragraphs) <= numbers for panel in chapter.panels)


@pytest.mark.parametrize("name", sample_names())
def test_every_word_of_an_accepted_text_is_on_a_panel_short_enough_to_read(name: str) -> None:
    proposal = accept_all(proposed(name))
    exhibit = exhibit_of(proposal)
    panels = [panel for chapter in exhibit.chapters for panel in chapter.panels]
    bodies = [
        plain_text(value_of(panel.content.body, exhibit.master))
        for panel in panels
        if isinstance(panel.content, TextContent)
    ]
    shown = [word for body in bodies for word in words(body)]
    told = [word for piece in proposal.of(PieceKind.TEXT) for word in words(piece.text)]
    assert sorted(shown) == sorted(told)
    assert max(len(words(body)) for body in bodies) <= 80


def test_what_was_dropped_is_not_in_the_exhibit() -> None:
    proposal = accept_all(drop(proposed("most.sr-Cyrl.txt"), "caption-1", "chapter-2", "person-1"))
    exhibit = exhibit_of(proposal)
    assert len(exhibit.chapters) == 2
    assert len(exhibit.media) == 2
    assert "Мирјана Станковић" not in {value_of(person.name, "sr-Cyrl") for person in exhibit.people}


def test_captions_await_their_photographs_word_for_word() -> None:
    exhibit = exhibit_of(accept_all(proposed("station.ru.txt")))
    asset = exhibit.media[1]
    assert asset.caption_is_verbatim
    assert asset.awaits is not None
    assert value_of(asset.awaits.credit, "ru") == "Фото: В. Кузнецов, ТАСС"
    assert asset.date == "1927-05"


def test_a_quotation_has_its_speaker_its_work_and_its_whole_passage() -> None:
    exhibit = exhibit_of(accept_all(proposed("station.ru.txt")))
    panels = [
        panel for chapter in exhibit.chapters for panel in chapter.panels if panel.kind is PanelKind.QUOTE
    ]
    content = panels[1].content
    assert isinstance(content, QuoteContent)
    assert (content.speaker, content.work) == ("anna-belova", "doroga-na-sever")
    assert content.passage in {passage.id for passage in exhibit.passages}


def test_serbian_in_cyrillic_brings_its_latin_script_along() -> None:
    exhibit = exhibit_of(accept_all(proposed("most.sr-Cyrl.txt")))
    assert [(each.tag, each.derived_from) for each in exhibit.languages] == [
        ("sr-Cyrl", None),
        ("sr-Latn", "sr-Cyrl"),
    ]


def test_signs_that_mean_markup_stay_what_they_are() -> None:
    proposal = accept_all(
        drafted("On 4 May 1944 the sign [sic] said *open* {now} for all who came by the road.")
    )
    panel = exhibit_of(proposal).chapters[0].panels[0]
    assert isinstance(panel.content, TextContent)
    assert "[sic] said *open* {now}" in plain_text(value_of(panel.content.body, "en"))


def test_an_exhibit_needs_something_to_show_and_a_date() -> None:
    proposal = drafted("The mill had always stood there, and nobody knew who had built it.")
    with pytest.raises(KioskError, match="Nothing to be shown"):
        exhibit_of(proposal)
    with pytest.raises(KioskError, match="no date"):
        exhibit_of(accept(proposal, "text-1"))
    assert exhibit_of(accept(proposal, "text-1"), MuseumDate.parse("1850~")).date == "1850~"
