from collections.abc import Iterator

import pytest

from kiosk.media.child import ChildProcess


@pytest.fixture(scope="session")
def child() -> Iterator[ChildProcess]:
    """One process that decodes for all tests, as the program uses it."""
    with ChildProcess() as process:
        yield process
