"""The interface's own words in the language of its reader. English is the language they are written in."""

import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from kiosk.domain.languages import plural_form
from kiosk.domain.museum_words import forms_of

log = logging.getLogger(__name__)

FOLDER = Path(__file__).resolve().parent.parent / "translations"
SCREENS, STUDIO = "kiosk", "studio"
"""The words that visitors meet, and those of the curators' studio: files of their own, by these names."""


class InterfaceWords(QObject):
    """Keeps one translator for each language that has been asked for, and installs one at a time."""

    def __init__(self, parent: QObject | None = None, folder: Path = FOLDER, whose: str = SCREENS) -> None:
        super().__init__(parent)
        self._folder = folder
        self._whose = whose
        self._translators: dict[str, QTranslator] = {}
        self._museum: dict[str, dict[str, str]] = {}
        self._installed: QTranslator | None = None

    def change(self, tag: str, words: Mapping[str, str]) -> None:
        """Say the museum's `words`, by the program's own, in the language `tag`, from its next choice on."""
        if dict(words) != self._museum.get(tag, {}):
            self._museum[tag] = dict(words)
            self._translators.pop(tag, None)

    def choose(self, tag: str) -> None:
        """Speak `tag` from now on. QML follows after `QQmlEngine.retranslate`."""
        translator = self._translator(tag)
        if translator is self._installed:
            return
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        QCoreApplication.installTranslator(translator)
        self._installed = translator

    def say(self, tag: str, context: str, words: str) -> str:
        """`words` of the QML file `context` in the language `tag`, whichever language is chosen."""
        return self._translator(tag).translate(context, words) or words

    def _translator(self, tag: str) -> QTranslator:
        if tag not in self._translators:
            self._translators[tag] = self._loaded(tag)
        return self._translators[tag]

    def _loaded(self, tag: str) -> QTranslator:
        museum = self._museum.get(tag)
        translator = _MuseumTranslator(tag, museum, self) if museum else QTranslator(self)
        names = (f"{self._whose}_{tag}.qm", f"{self._whose}_{tag.partition('-')[0]}.qm")
        file = next((self._folder / name for name in names if (self._folder / name).is_file()), None)
        if file is not None and not translator.load(str(file)):
            log.error("The translation %s cannot be used", file)
        elif file is None and not tag.startswith("en"):
            log.warning("There is no translation of the interface for %s", tag)
        return translator


class _MuseumTranslator(QTranslator):
    """A translation in which the museum says some of the words in its own way."""

    def __init__(self, tag: str, museum: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._tag = tag
        self._museum = museum

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, words: str, comment: str | None = None, count: int = -1) -> str | None:
        """The museum's words, else the program's; None, as Qt has it, where the source words stand."""
        said = self._museum.get(words)
        if said is None:
            return super().translate(context, words, comment, count) or None
        if count < 0:
            return said
        forms = forms_of(said, self._tag)
        return forms.get(plural_form(self._tag, count), forms["other"])
