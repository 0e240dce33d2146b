"""An exhibit with some of its texts in other words."""

from dataclasses import replace

from tests.any_exhibit import little_exhibit
from tests.four_languages import exhibit_in_four_languages

from kiosk.domain.contents import RecordKind, texts_of
from kiosk.domain.exhibit import Exhibit
from kiosk.domain.rewriting import TextPlace, with_texts
from kiosk.domain.texts import LanguageMap, Text


def all_texts(exhibit: Exhibit) -> dict[TextPlace, LanguageMap]:
    return {(text.kind, text.id, text.field): text.texts for text in texts_of(exhibit)}


def test_every_text_of_every_kind_of_record_can_be_put_in_other_words() -> None:
    exhibit = exhibit_in_four_languages()
    wanted = {place: {"en": Text(" ".join(place))} for place in all_texts(exhibit)}
    assert len({kind for kind, _, _ in wanted}) == len(RecordKind)
    assert all_texts(with_texts(exhibit, wanted)) == wanted


def test_an_exhibit_with_its_own_words_is_the_same() -> None:
    exhibit = exhibit_in_four_languages()
    assert with_texts(exhibit, all_texts(exhibit)) == exhibit


def test_what_is_not_named_stays_as_it_is() -> None:
    lead = {"sr-Cyrl": Text("Друга.")}
    exhibit = with_texts(little_exhibit(), {(RecordKind.EXHIBIT, "probna", "lead"): lead})
    assert exhibit == replace(little_exhibit(), lead=lead)
