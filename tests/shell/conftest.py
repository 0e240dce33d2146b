from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from tests.shell.block_page import Page


@pytest.fixture
def page(qapp: QGuiApplication) -> Iterator[Page]:
    page = Page(qapp)
    yield page
    page.close()
