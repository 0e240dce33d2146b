"""Which folder is the kiosk's home."""

import os
from pathlib import Path

from kiosk.editions.home import Home


def home_at(option: Path | None) -> Home:
    """The home named by `--home`, by KIOSK_HOME, or the platform's default."""
    if option is not None:
        return Home(option.expanduser().absolute())
    if named := os.environ.get("KIOSK_HOME"):
        return Home(Path(named).expanduser().absolute())
    from platformdirs import user_data_path

    return Home(user_data_path("kiosk", appauthor=False))
