"""What the application costs: memory after every screen and over many rounds, the processor at rest."""

from collections.abc import Callable
from functools import partial
from time import process_time

from kiosk.editions.read import EditionReader
from kiosk.visitor import journey as ways
from kiosk.visitor.app import VisitorApplication
from kiosk.visitor.bench.figures import Measured, slope
from kiosk.visitor.bench.machine import memory_kib
from kiosk.visitor.journey import Journey, Screen, Sheet
from kiosk.visitor.tour.itinerary import stops
from kiosk.visitor.waiting import let_run, wait_until

KIB_PER_MIB = 1024.0
MEMORY_MIB_SOFTWARE, MEMORY_MIB_GPU = 200.0, 350.0
SLOPE_KIB = 10.0
REST_S, ATTRACT_S = 0.3, 1.5
WATCHED_MS = 20_000  # as long as one picture of the attract loop
MINUTE_MS = 60_000
WARM_UP_SHARE = 0.3


class EnduranceBench:
    """Goes through the exhibit again and again, and rests."""

    def __init__(self, app: VisitorApplication, edition: EditionReader, is_software: bool) -> None:
        self._app = app
        self._edition = edition
        self._promised_mib = MEMORY_MIB_SOFTWARE if is_software else MEMORY_MIB_GPU

    def figures(self, rounds: int, round_done: Callable[[], None] = lambda: None) -> list[Measured]:
        """The figures; `round_done` is called after every round."""
        return [*self._after_screens(), *self._over_rounds(rounds, round_done), *self._at_rest()]

    def _after_screens(self) -> list[Measured]:
        """Every screen of the edition once."""
        worst, where = 0.0, ""
        for stop in stops(self._edition, self._app.guide.journey.comfort.language):
            stop.act(self._app)
            self._come_to(stop.is_there)
            let_run(30)
            if (now := memory_kib()) > worst:
                worst, where = now, stop.screen
        self._app.view_model.endVisit()
        self._come_to(lambda journey: journey.screen is Screen.ATTRACT)
        return [
            Measured("memory (PSS) after all screens", memory_kib() / KIB_PER_MIB, "MiB", self._promised_mib),
            Measured("memory (PSS), most", worst / KIB_PER_MIB, "MiB", remark=f"at {where}"),
        ]

    def _over_rounds(self, rounds: int, round_done: Callable[[], None]) -> list[Measured]:
        taken = []
        for _ in range(rounds):
            self._round()
            taken.append(memory_kib())
            round_done()
        steady = taken[round(len(taken) * WARM_UP_SHARE) :]
        growth = max(0.0, slope(steady)) if len(steady) > 1 else 0.0
        return [
            Measured(
                "memory growth a round", growth, "KiB", SLOPE_KIB, f"{rounds} rounds, first 30 % left out"
            )
        ]

    def _round(self) -> None:
        """A visit: home, two chapters, the viewer, the sources, the other script, and away."""
        view_model = self._app.view_model
        view_model.goHome()
        self._come_to(lambda journey: journey.screen is Screen.HOME)
        chapters = self._edition.chapter_ids()
        for chapter in (chapters[0], chapters[-1]):
            self._app.guide.open_panel(chapter, 1)
            self._come_to(partial(_is_in, chapter))
            let_run(60)
        view_model.openSources()
        self._come_to(lambda journey: journey.sheet is Sheet.SOURCES)
        view_model.openViewer(self._app.guide.exhibit.home.attract[0].picture.id)
        self._come_to(lambda journey: bool(journey.viewed_picture))
        let_run(60)
        languages = [language.tag for language in self._edition.languages()]
        view_model.chooseLanguage(languages[-1])
        self._come_to(lambda journey: journey.comfort.language == languages[-1])
        view_model.endVisit()
        self._come_to(lambda journey: journey.screen is Screen.ATTRACT)
        self._come_to(lambda journey: journey.comfort.language == languages[0])

    def _at_rest(self) -> list[Measured]:
        attract = self._processor_s()
        self._app.guide.become(ways.go_home(self._app.guide.journey))
        let_run(2000)
        return [
            Measured("processor in the attract loop, a minute", attract, "s", ATTRACT_S),
            Measured("processor at rest, a minute", self._processor_s(), "s", REST_S),
        ]

    @staticmethod
    def _processor_s() -> float:
        before = process_time()
        let_run(WATCHED_MS)
        return (process_time() - before) * MINUTE_MS / WATCHED_MS

    def _come_to(self, is_there: Callable[[Journey], bool]) -> None:
        wait_until(lambda: is_there(self._app.guide.journey), "the next screen of a round")


def _is_in(chapter: str, journey: Journey) -> bool:
    return journey.chapter == chapter
