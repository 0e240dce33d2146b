"""`kiosk prepare`: what the very first start does in a process of its own, safe to be killed and begun again.

Prints one JSON object a line: `done`, `total`, and the `step` under way: `import`, `pictures`, `films`,
`maps`, `texts`, `verifying` or `ready`.
"""

from kiosk.cli.import_package import import_package
from kiosk.cli.options import HomeOption, home_at
from kiosk.cli.progress_lines import WHOLE, ProgressLines
from kiosk.editions.home import Home
from kiosk.editions.open_best import open_best
from kiosk.publishing.build import Progress
from kiosk.publishing.bundled import bundled_package
from kiosk.publishing.publish import publish
from kiosk.store.engine import open_store
from kiosk.store.read_exhibit import find_exhibit

SHARES = {
    "import": (0, 20),
    "pictures": (20, 49),
    "films": (49, 50),
    "maps": (50, 90),
    "texts": (90, 94),
    "verifying": (94, 99),
}


def command(home: HomeOption = None) -> None:
    """Make the first edition of a new kiosk from the exhibit that came with the program."""
    prepare(home_at(home))


def prepare(home: Home) -> None:
    """Import the bundled exhibit into an empty store, and publish unless an edition can be shown already."""
    teller = ProgressLines(SHARES)
    reader = open_best(home)
    if reader is not None:
        reader.close()
    else:
        if _is_store_empty(home):
            package = bundled_package()
            import_package(home, package, lambda done, total: teller.tell(Progress(done, total, "import")))
        publish(home, teller.tell)
    teller.say(WHOLE, "ready")


def _is_store_empty(home: Home) -> bool:
    if not home.content_database.exists():
        return True
    with open_store(home.content_database).connect() as connection:
        return find_exhibit(connection) is None
