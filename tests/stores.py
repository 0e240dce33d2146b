"""A home whose content store holds a little exhibit, without the way through a package."""

from pathlib import Path

from PIL import Image

from kiosk.domain.exhibit import Exhibit
from kiosk.editions.home import Home
from kiosk.store.engine import open_store
from kiosk.store.originals import NewFile
from kiosk.store.revisions import Occasion
from kiosk.store.write_exhibit import write_exhibit


def fill_store(home: Home, exhibit: Exhibit, folder: Path) -> Home:
    """Put `exhibit`, whose only file is `pictures/most.png`, into the store. It is drawn in `folder`."""
    picture = folder / "most.png"
    Image.new("RGB", (64, 48), "red").save(picture)
    engine = open_store(home.content_database, create=True)
    occasion = Occasion("2026-01-01T00:00:00+00:00", "proba", "a test")
    write_exhibit(engine, exhibit, {"pictures/most.png": NewFile(picture, 64, 48)}, home.originals, occasion)
    return home
