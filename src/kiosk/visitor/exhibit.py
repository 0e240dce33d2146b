"""What is known of the open edition in the language that is on the screen."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.editions.views import HomeView, LanguageView
from kiosk.visitor.journey import Stop

NO_HOME = HomeView("", (), "", "", (), None, (), ())


@dataclass(frozen=True, slots=True)
class Exhibit:
    number: int = 0
    folder: Path = Path()
    languages: tuple[LanguageView, ...] = ()
    home: HomeView = NO_HOME

    def route(self) -> tuple[Stop, ...]:
        return tuple(Stop(card.id, card.panel_count) for card in self.home.chapters)

    def neighbours(self, chapter: str) -> tuple[str, ...]:
        """The chapters just after and just before this one; the first chapter where none is named."""
        ids = [card.id for card in self.home.chapters]
        if chapter not in ids:
            return tuple(ids[:1])
        place = ids.index(chapter)
        return (*ids[place + 1 : place + 2], *ids[max(0, place - 1) : place])

    def title_of(self, chapter: str) -> str:
        return next((card.title for card in self.home.chapters if card.id == chapter), "")

    def language(self, tag: str) -> LanguageView | None:
        return next((language for language in self.languages if language.tag == tag), None)
