import pytest

from kiosk.domain.drafting.languages import language_of_text


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Мост је отворен на пролеће и ђаци су прешли први.", "sr-Cyrl"),
        ("Most je otvoren u proleće, a đaci su prešli prvi.", "sr-Latn"),
        ("Most je otvoren u maju i na njemu su bili svi.", "sr-Latn"),
        ("The bridge was opened in May and all were on it.", "en"),
        ("Мост открыли весной, и первыми по нему прошли школьники.", "ru"),
        ("1944 — 1945", "sr-Cyrl"),
    ],
)
def test_a_text_tells_its_language(text: str, tag: str) -> None:
    assert language_of_text(text) == tag
