"""When and by whom a command changes something."""

from datetime import UTC, datetime

from kiosk.cli.import_package import who
from kiosk.store.revisions import Occasion


def occasion(reason: str) -> Occasion:
    """Now, by the user of this machine's account."""
    return Occasion(datetime.now(UTC).isoformat(timespec="seconds"), who(), reason)
