"""What `kiosk check` and publishing find in an exhibit."""

from dataclasses import replace

from tests.any_exhibit import MASTER, little_exhibit, master

from kiosk.domain.exhibit import Chapter, Exhibit, Language
from kiosk.domain.faults import Severity
from kiosk.domain.findings import Rule
from kiosk.domain.panels import Panel
from kiosk.domain.texts import NO_TEXT, Text, fingerprint
from kiosk.publishing.checks import check_exhibit


def found(exhibit: Exhibit) -> set[tuple[Rule, str, str, str]]:
    return {(each.rule, each.id, each.field, each.language) for each in check_exhibit(exhibit)}


def with_panel(exhibit: Exhibit, panel: Panel) -> Exhibit:
    chapter: Chapter = exhibit.chapters[0]
    return replace(exhibit, chapters=(replace(chapter, panels=(panel, *chapter.panels[1:])),))


def test_a_complete_exhibit_has_no_findings() -> None:
    assert found(little_exhibit()) == set()


def test_each_text_without_a_translation_is_found_and_derived_ones_are_not() -> None:
    exhibit = little_exhibit()
    with_english = replace(exhibit, languages=(*exhibit.languages, Language("en", "English")))
    findings = found(with_english)
    assert (Rule.MISSING_TEXT, "uvod", "heading", "en") in findings
    assert (Rule.MISSING_TEXT, "probna", "attract.0.line", "en") in findings
    assert {language for *_, language in findings} == {"en"}


def test_a_translation_of_older_words_is_stale_and_one_of_these_is_not() -> None:
    exhibit = little_exhibit()
    old, new = fingerprint("Некада."), fingerprint(exhibit.lead[MASTER].value)
    languages = (*exhibit.languages, Language("en", "English"))
    stale = replace(exhibit, languages=languages, lead={**exhibit.lead, "en": Text("x", True, old)})
    sound = replace(exhibit, languages=languages, lead={**exhibit.lead, "en": Text("x", True, new)})
    assert (Rule.STALE_TEXT, "probna", "lead", "en") in found(stale)
    assert (Rule.STALE_TEXT, "probna", "lead", "en") not in found(sound)


def test_a_draft_is_found() -> None:
    draft = replace(little_exhibit(), lead={MASTER: Text("Реч.", reviewed=False)})
    assert found(draft) == {(Rule.DRAFT_TEXT, "probna", "lead", MASTER)}


def test_a_picture_without_words_for_the_blind_without_credit_or_rights_is_found() -> None:
    exhibit = little_exhibit()
    bare = replace(exhibit.media[0], alt=NO_TEXT, credit=NO_TEXT, rights=None)
    assert found(replace(exhibit, media=(bare,))) == {
        (Rule.MISSING_ALT, "most", "alt", MASTER),
        (Rule.MISSING_CREDIT, "most", "credit", MASTER),
        (Rule.MISSING_RIGHTS, "most", "rights", ""),
    }


def test_a_panel_without_a_source_is_found() -> None:
    exhibit = little_exhibit()
    panel = replace(exhibit.chapters[0].panels[0], citations=())
    assert found(with_panel(exhibit, panel)) == {(Rule.MISSING_SOURCE, "uvod", "sources", "")}


def test_a_long_text_is_found_unless_it_is_a_verbatim_caption() -> None:
    exhibit = little_exhibit()
    long_caption = master("Реч " * 51 + "крај.")
    own = replace(exhibit.media[0], caption=long_caption)
    verbatim = replace(own, caption_is_verbatim=True)
    assert (Rule.BUDGET, "most", "caption", MASTER) in found(replace(exhibit, media=(own,)))
    assert found(replace(exhibit, media=(verbatim,))) == set()


def test_a_dead_reference_and_a_mixed_word_are_errors_and_come_first() -> None:
    exhibit = replace(little_exhibit(), people=(), lead=master("Пoчетак - сада."))
    findings = check_exhibit(exhibit)
    severities = [finding.severity for finding in findings]
    assert severities == sorted(severities, key=lambda severity: severity is Severity.WARNING)
    errors = {finding.rule for finding in findings if finding.severity is Severity.ERROR}
    assert errors == {Rule.DEAD_REFERENCE, Rule.MIXED_SCRIPT}
    assert {finding.rule for finding in findings if finding.severity is Severity.WARNING} == {Rule.TYPOGRAPHY}
