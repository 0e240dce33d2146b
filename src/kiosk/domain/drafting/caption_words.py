"""Words that captions of photographs have and running text seldom."""

import re
from functools import cache

from kiosk.domain.drafting.gazetteer import pointing_words
from kiosk.domain.drafting.word_lists import alternatives
from kiosk.domain.languages import language_of

__all__ = [
    "caption_list_title",
    "credit_in",
    "has_verb",
    "is_byline",
    "is_source_list_title",
    "marked_caption",
    "shows_something",
    "shows_where",
]

MARKER = re.compile(
    r"^[\[(]?\s?(?:фотографија|фото|слика|сл|илустрација|снимак|карта|fotografija|foto"
    r"|slika|sl|ilustracija|snimak|karta|фотография|снимок|рис"
    r"|рисунок|иллюстрация|photograph|photo|picture|figure|fig|image|illustration|plate"
    r"|caption|poster|map)\s?\.?\s?(?:№\s?)?\d{0,3}\s?[.:–—-]\s*\S",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"(?:^|[\s,.;(/|–—-])(?P<credit>(?:©|Фото|Foto|Photo(?:graph)?(?:\sby)?|Picture|Снимио"
    r"|Snimio|Снимила|Аутор|Autor|Извор|Izvor|Source|Credit|Courtesy(?:\sof)?|Архив|Arhiv"
    r"|Фотоархив"
    r"|Источник|Автор|Archive|Collection)[\s:].{2,80}?)[.)\]]?$",
    re.IGNORECASE,
)
AGENCY = re.compile(
    r"[,(/–—-]\s?(?P<credit>(?:[A-ZА-ЯЂЈЉЊЋЏČĆŠŽĐ][\w.’-]+(?:\s[A-ZА-ЯЂЈЉЊЋЏČĆŠŽĐ][\w.’-]+){0,2},\s?)?"
    r"(?:[A-ZА-ЯЂЈЉЊЋЏČĆŠŽĐ]{3,6}|[^,.()]{0,40}(?:\b[Мм]узеј|\b[Mm]uzej|\bMuseum"
    r"|\b[Мм]узей|\b[Аа]рхив|\b[Aa]rhiv|\bArchives?|\bLibrary|\b[Бб]иблиотека"
    r"|\b[Bb]iblioteka|\bCollection)[^,.()]{0,50}))[.)\]]?$"
)
SHOWS = {
    "sr": alternatives(
        r"силаз\w+|улаз[еи]|прелаз[еи]|пролаз[еи]|излаз[еи]|долаз[еи]|одлаз[еи]|стој[еи]|седе"
        r"|гледа(?:ју)?|држ[еи]|вод[еи]|нос[еи]|чека(?:ју)?|\w{3,}(?:ују|ају)|слева|здесна"
        r"|лево|десно"
        r"|у средини|у позадини|испред|поглед на|панорама|портрет|разгледница|факсимил"
        r"|насловна страна|плакат|споменик|рушевин\w+|спаљен\w*|срушен\w*|на фотографији"
        r"|на слици"
    ),
    "ru": (
        r"\w{3,}(?:ают|уют|яют|ует)|стоит|стоят|идут|входят|сидит|сидят|слева|справа"
        r"|на фото\w*|на снимке|вид на|панорама|портрет|открытка|плакат|памятник|руины"
        r"|развалины|сожжённ\w+|разрушенн\w+|подбит\w+|перед"
    ),
    "en": (
        r"\w{3,}ing|left to right|from left|left|right|centre|center|view of|portrait|postcard"
        r"|poster|ruins|pictured|shown|seen|photographed|in front of|in the background|aerial"
        r"|panorama|monument|memorial|wreck(?:age)?"
    ),
}
VERBS = {
    "sr": alternatives(
        "је|су|био|била|било|били|биле|није|нису|беше|бејаху|ће|сам|смо|би|има|немају|може"
        "|могу|почео|почела|почело|дошао|дошли|пао|пала|остао"
    ),
    "ru": (
        r"был|была|было|были|стал|стала|стало|стали|есть|нет|будет|начал\w*|пришл\w+|пал|пала"
        r"|вошл\w+|начался|началась|\w{3,}(?:лся|лась|лись)"
    ),
    "en": (
        "was|were|is|are|had|has|have|did|will|would|could|fell|came|went|began|took|ended"
        "|started|became|lay|stood|remained|lasted|arrived|died|won|lost|told|knew|it|he|she"
        "|they"
    ),
}
CLAUSE = re.compile(
    r",?\s(?:кој\w+|koj\w+|котор\w+|где|gde|где|who|which|that|where|кога|kada)\s.*$", re.IGNORECASE
)
CAPTION_LISTS = re.compile(
    r"(?:списак\s)?(?:фотографије|слике|илустрације|потписи(?: (?:испод|за"
    r"|под))?(?: слик\w+| фотографиј\w+)?|легенде|fotografije|slike|ilustracije"
    r"|potpisi(?: (?:ispod|za|pod))?(?: slik\w+| fotografij\w+)?|легенде"
    r"|фотографии|иллюстрации|подписи(?: к)?(?: фото\w+| иллюстрац\w+)?|photographs?"
    r"|photos|pictures|illustrations|captions|photo captions|picture captions"
    r"|list of illustrations)\s?[:.]?",
    re.IGNORECASE,
)
SOURCE_LISTS = re.compile(
    r"(?:извори|литература|извори и литература|библиографија|напомене|фусноте|izvori"
    r"|literatura|izvori i literatura|bibliografija|napomene|источники|библиография"
    r"|примечания|список литературы"
    r"|sources|references|bibliography|further reading|notes|footnotes|works cited)\s?[:.]?",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?:аутор|аутори|пише|текст|написао|написала|приредио|autor|autori|piše|tekst|napisao"
    r"|napisala|priredio|автор|авторы|текст|by|text by|written by|words by"
    r"|author)\s?:?\s(?P<who>\S.*)",
    re.IGNORECASE,
)
LONGEST_BYLINE = 8


@cache
def _shows(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{SHOWS[language]})(?!\w)", re.IGNORECASE)


@cache
def _verbs(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{VERBS[language]})(?!\w)", re.IGNORECASE)


def marked_caption(text: str) -> bool:
    """Whether the line says itself that it is a caption: `Фото:`, `Слика 3.`, `Fig. 2:`."""
    return MARKER.match(text) is not None


def credit_in(text: str) -> str | None:
    """The credit at the end of a caption."""
    found = CREDIT.search(text) or AGENCY.search(text)
    return found["credit"].strip(" ,.") if found else None


def shows_something(text: str, tag: str) -> bool:
    """Whether the words say what can be seen in a picture."""
    return _shows(language_of(tag)).search(text) is not None


def shows_where(text: str, tag: str) -> bool:
    """Whether the words name the place of what can be seen: `… on Slavija Square`, `… на площади Славия`."""
    places = "|".join(sorted({*pointing_words(tag), "on", "of"}))
    return re.search(rf"\s(?:{places})\s(?:[^\W\d]+\s)?[^\W\d_a-zа-яђјљњћџčćžšđ]\w+", text) is not None


def has_verb(text: str, tag: str) -> bool:
    """Whether the line tells an event as running text does; what a relative clause tells is no matter."""
    return _verbs(language_of(tag)).search(CLAUSE.sub("", text)) is not None


def caption_list_title(text: str) -> bool:
    return CAPTION_LISTS.fullmatch(text) is not None


def is_source_list_title(text: str) -> bool:
    return SOURCE_LISTS.fullmatch(text) is not None


def is_byline(text: str) -> str | None:
    """The author that a line of its own names."""
    found = BYLINE.fullmatch(text)
    return found["who"].strip(" .") if found and len(text.split()) <= LONGEST_BYLINE else None
