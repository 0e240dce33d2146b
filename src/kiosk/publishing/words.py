"""The few words that an edition adds to the curators' own, in each language that Kiosk speaks."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.languages import language_of
from kiosk.domain.panels import FigureSymbol, Precision

type Forms = Mapping[str, str]
"""A noun by its plural form (`kiosk.domain.languages.PluralForm`)."""
type Phrases = Mapping[str, str]
"""A phrase by the language that it names; under an empty key the one that names none."""


@dataclass(frozen=True, slots=True)
class EditionWords:
    """Words and marks of one language. `things` are counted by their plural forms.

    `translations` and `originals` say from which language words were translated, and in which they were said.
    """

    open_mark: str
    close_mark: str
    about: str
    more_than: str
    each_symbol: str
    alternative: str
    paragraph: str
    paragraphs: str
    page: str
    translations: Phrases
    originals: Phrases
    things: Mapping[FigureSymbol, Forms]
    singles: Mapping[FigureSymbol, str]

    def precision(self, precision: Precision) -> str:
        return {Precision.ABOUT: self.about, Precision.MORE_THAN: self.more_than}.get(precision, "")

    def translated_from(self, tag: str) -> str:
        return self.translations.get(language_of(tag), self.translations[""])

    def original_in(self, tag: str) -> str:
        return self.originals.get(language_of(tag), self.originals[""])


def _forms(one: str, few: str, many: str) -> Forms:
    return {"one": one, "few": few, "many": many, "other": many}


SERBIAN = EditionWords(
    open_mark="„",
    close_mark="“",
    about="око",
    more_than="преко",
    each_symbol="Сваки знак је",
    alternative="или",
    paragraph="пасус",
    paragraphs="пасуси",
    page="стр.",
    translations={
        "": "Превод",
        "sr": "Превод са српског",
        "en": "Превод са енглеског",
        "ru": "Превод са руског",
        "de": "Превод са немачког",
    },
    originals={
        "": "Изворник",
        "sr": "Изворник на српском",
        "en": "Изворник на енглеском",
        "ru": "Изворник на руском",
        "de": "Изворник на немачком",
    },
    things={
        FigureSymbol.GUN: _forms("оруђе", "оруђа", "оруђа"),
        FigureSymbol.ROCKET_LAUNCHER: _forms("бацач", "бацача", "бацача"),
        FigureSymbol.TANK: _forms("тенк", "тенка", "тенкова"),
        FigureSymbol.AIRCRAFT: _forms("авион", "авиона", "авиона"),
        FigureSymbol.SOLDIER: _forms("војник", "војника", "војника"),
        FigureSymbol.BUILDING: _forms("зграда", "зграде", "зграда"),
        FigureSymbol.DAY: _forms("дан", "дана", "дана"),
    },
    singles={
        FigureSymbol.GUN: "једно оруђе",
        FigureSymbol.ROCKET_LAUNCHER: "један бацач",
        FigureSymbol.TANK: "један тенк",
        FigureSymbol.AIRCRAFT: "један авион",
        FigureSymbol.SOLDIER: "један војник",
        FigureSymbol.BUILDING: "једна зграда",
        FigureSymbol.DAY: "један дан",
    },
)
ENGLISH = EditionWords(
    open_mark="“",
    close_mark="”",
    about="about",
    more_than="more than",
    each_symbol="Each symbol stands for",
    alternative="or",
    paragraph="paragraph",
    paragraphs="paragraphs",
    page="p.",
    translations={
        "": "Translated",
        "sr": "Translated from Serbian",
        "en": "Translated from English",
        "ru": "Translated from Russian",
        "de": "Translated from German",
    },
    originals={
        "": "The original",
        "sr": "The original, in Serbian",
        "en": "The original, in English",
        "ru": "The original, in Russian",
        "de": "The original, in German",
    },
    things={
        FigureSymbol.GUN: _forms("gun", "guns", "guns"),
        FigureSymbol.ROCKET_LAUNCHER: _forms("launcher", "launchers", "launchers"),
        FigureSymbol.TANK: _forms("tank", "tanks", "tanks"),
        FigureSymbol.AIRCRAFT: _forms("aircraft", "aircraft", "aircraft"),
        FigureSymbol.SOLDIER: _forms("soldier", "soldiers", "soldiers"),
        FigureSymbol.BUILDING: _forms("building", "buildings", "buildings"),
        FigureSymbol.DAY: _forms("day", "days", "days"),
    },
    singles={
        FigureSymbol.GUN: "one gun",
        FigureSymbol.ROCKET_LAUNCHER: "one launcher",
        FigureSymbol.TANK: "one tank",
        FigureSymbol.AIRCRAFT: "one aircraft",
        FigureSymbol.SOLDIER: "one soldier",
        FigureSymbol.BUILDING: "one building",
        FigureSymbol.DAY: "one day",
    },
)
RUSSIAN = EditionWords(
    open_mark="«",
    close_mark="»",
    about="около",
    more_than="более",
    each_symbol="Каждый знак —",
    alternative="или",
    paragraph="абзац",
    paragraphs="абзацы",
    page="с.",
    translations={
        "": "Перевод",
        "sr": "Перевод с сербского",
        "en": "Перевод с английского",
        "ru": "Перевод с русского",
        "de": "Перевод с немецкого",
    },
    originals={
        "": "Оригинал",
        "sr": "Оригинал на сербском",
        "en": "Оригинал на английском",
        "ru": "Оригинал на русском",
        "de": "Оригинал на немецком",
    },
    things={
        FigureSymbol.GUN: _forms("орудие", "орудия", "орудий"),
        FigureSymbol.ROCKET_LAUNCHER: _forms("установка", "установки", "установок"),
        FigureSymbol.TANK: _forms("танк", "танка", "танков"),
        FigureSymbol.AIRCRAFT: _forms("самолёт", "самолёта", "самолётов"),
        FigureSymbol.SOLDIER: _forms("солдат", "солдата", "солдат"),
        FigureSymbol.BUILDING: _forms("здание", "здания", "зданий"),
        FigureSymbol.DAY: _forms("день", "дня", "дней"),
    },
    singles={
        FigureSymbol.GUN: "одно орудие",
        FigureSymbol.ROCKET_LAUNCHER: "одна установка",
        FigureSymbol.TANK: "один танк",
        FigureSymbol.AIRCRAFT: "один самолёт",
        FigureSymbol.SOLDIER: "один солдат",
        FigureSymbol.BUILDING: "одно здание",
        FigureSymbol.DAY: "один день",
    },
)
SPOKEN = {"sr": SERBIAN, "en": ENGLISH, "ru": RUSSIAN}
