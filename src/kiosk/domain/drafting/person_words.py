"""Words that say that a person is named: ranks and offices before a name, deeds after it."""

import re
from collections.abc import Iterator
from functools import cache

from kiosk.domain.drafting.word_lists import in_both_scripts, words_in
from kiosk.domain.languages import language_of
from kiosk.domain.transliteration import to_latin

__all__ = ["is_deed", "looks_like_surname", "role_of_word"]

SERBIAN_ROLES = """
генерал маршал пуковник потпуковник мајор капетан поручник потпоручник наредник водник десетар адмирал
командант командир
комесар командант командир политкомесар историчар историчарка новинар новинарка писац песник песникиња
сликар сликарка вајар вајарка архитекта
архитекткиња професор професорка доктор доцент академик инжењер краљ краљица цар царица кнез кнегиња принц
принцеза председник
председница премијер министар комендант патријарх митрополит епископ владика свештеник монах лекар лекарка
лекара глумац глумица
композитор фотограф редитељ учитељ учитељица вођа лидер нишанџија возач пилот редник борац партизан
партизанка господин
госпођа госпођица научник научница физичар хемичар математичар сведок хроничар публициста књижевник
књижевница дипломата
амбасадор посланик војвода трговац индустријалац директор управник управница кустос кустоскиња археолог
етнолог геолог
изумитељ проналазач маестро диригент витез деспот султан паша везир барон гроф грофица канцелар император
друг другарица
градоначелник официр официрка болничарка колекционар издавач уредник уредница преводилац пруковник
конструктор надзорник механичар
машиновођа сликар дописник извештач ратник хајдук кнегиња војник путописац библиотекар биограф студент
студенткиња начелник
кувар куварица столар кројач берберин судија адвокат апотекар поштар железничар
"""
RUSSIAN_ROLES = """
генерал маршал полковник подполковник майор капитан лейтенант старшина сержант рядовой адмирал командующий
командир комиссар
историк журналист журналистка писатель писательница поэт поэтесса художник художница скульптор архитектор
профессор доктор академик
инженер машинист комендант геолог король королева царь царица князь княгиня император императрица президент
премьер министр патриарх митрополит епископ
врач лётчик танкист партизан партизанка учёный учёная директор фотограф корреспондент товарищ господин
госпожа режиссёр актёр актриса
композитор учитель учительница физик химик математик изобретатель конструктор вождь лидер канцлер посол граф
графиня барон
купец промышленник археолог этнограф куратор хранитель свидетель очевидец публицист дипломат рыцарь султан
боец офицер
сапёр разведчик медсестра радист радистка пулемётчик наводчик библиотекарь биограф механик путешественник
мастер священник
"""
ENGLISH_ROLES = """
general marshal colonel lieutenant major captain sergeant corporal admiral commander commodore brigadier
private president minister king
queen prince princess tsar emperor empress historian journalist writer novelist poet painter sculptor
architect professor doctor dr mr mrs ms
miss sir lord lady dame vizier pasha earl duke margrave commandant captain cook engineer photographer author
director curator archaeologist scientist inventor physicist chemist
mathematician leader chancellor ambassador bishop archbishop patriarch pilot partisan nurse premier
secretary senator governor
mayor count countess baron duke duchess chief father reverend comrade correspondent reporter biographer
chronicler diarist
economist composer conductor actor actress dictator commissar gunner driver veteran officer explorer surgeon
judge
librarian artist musician chairman foreman merchant industrialist botanist geologist astronomer naturalist
eyewitness
traveller collector
"""
SHORT_ROLES = {
    "sr": in_both_scripts("др проф ген пук мр г гђа инж акад"),
    "ru": frozenset(words_in("г ген полк проф акад д-р тов св")),
    "en": frozenset(words_in("gen col lt capt sgt prof maj rev hon")),
}
CASES = {
    "sr": ("а", "у", "ом", "ем", "е"),
    "ru": ("а", "у", "ом", "ем", "е", "ы", "и", "я", "ю", "ём"),
    "en": (),
}
SOFT_ENDINGS = {"sr": ("а",), "ru": ("а", "я", "ь", "й")}
FLEETING = (("ац", "ц"), ("нак", "нк"), ("тар", "тр"))
VOWEL_CASES = {"sr": ("е", "и", "у", "ом", "о"), "ru": ("и", "ы", "е", "у", "ю", "ой", "ей", "ем", "я")}
ADJECTIVE_CASES = ("его", "ему", "им", "ем", "ого", "ому", "ым", "ом", "ой", "ую")

DEEDS = {
    "sr": (
        "рекао рекла казао казала написао написала пише писао писала каже наводи навео "
        "изјавио изјавила одговорио одговорила "
        "упитао упитала сећа сећао сећала присећао присећа забележио забележила рођен рођена "
        "умро умрла погинуо погинула описао "
        "описала описује тврди сматра истиче истакао напомиње говорио говорила тражио тражила"
        " наредио наредила "
        "потписао стигао отишао постао постала"
    ),
    "ru": (
        "сказал сказала писал писала пишет говорил говорила говорит вспоминал вспоминала "
        "вспоминает родился родилась умер умерла "
        "погиб погибла ответил ответила заметил отметил утверждал утверждает приказал записал"
        " записала рассказал рассказывал стал стала"
    ),
    "en": (
        "said says wrote writes recalled recalls remembered remembers noted notes replied "
        "asked answered argued argues "
        "claimed claims explained described describes told declared ordered was born died "
        "observed added reported "
        "became believed insisted himself herself commanded led"
    ),
}
SURNAME = {
    "sr": re.compile(
        r"\w{2,}(?:ић(?:а|у|ем)?|ić(?:a|u|em)?|(?:ов|ев|ov|ev)(?:ич|ič)?(?:а|у|им|a|u|im)?|енко"
        r"|enko|енка|enka|(?:ц|c)ки|ски|ског|skog|ski)"
    ),
    "ru": re.compile(
        r"\w{2,}(?:(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е|ой)?|ич(?:а|у|ем|е)?|енко|[сц]к(?:ий|ого|ому"
        r"|им|ом|ая|ой|ую)|овн[аыеу]|евн[аыеу])"
    ),
    "en": re.compile(
        r"\w{2,}(?:ić|ich|ovic|evic|ov|ev|sky|ski|enko|son|sen|stein|mann|berg|opoulos|escu|vić|vich)"
    ),
}


def _forms(role: str, language: str) -> Iterator[str]:
    yield role
    stems = [role, *(role.removesuffix(end) + short for end, short in FLEETING if role.endswith(end))]
    if role.endswith(SOFT_ENDINGS.get(language, ())):
        yield from (role[:-1] + case for case in VOWEL_CASES[language])
    elif role.endswith(("ий", "ый", "ая")) and language == "ru":
        yield from (role[:-2] + case for case in ADJECTIVE_CASES)
    else:
        yield from (stem + case for stem in stems for case in CASES[language])


@cache
def _roles(language: str) -> dict[str, str]:
    """Every form of every role with its nominative; a form that is a nominative itself stands for itself."""
    words = words_in({"sr": SERBIAN_ROLES, "ru": RUSSIAN_ROLES, "en": ENGLISH_ROLES}[language])
    forms = {form: role for role in reversed(words) for form in _forms(role, language)}
    forms |= {role: role for role in words}
    if language == "sr":
        forms |= {to_latin(form): to_latin(role) for form, role in forms.items()}
    return forms | {short: short for short in SHORT_ROLES[language]}


def role_of_word(word: str, tag: str) -> str | None:
    """The nominative of a rank or an office, in small letters, or None where the word is none."""
    return _roles(language_of(tag)).get(word.lower().rstrip("."))


@cache
def _deeds(language: str) -> frozenset[str]:
    return in_both_scripts(DEEDS["sr"]) if language == "sr" else frozenset(words_in(DEEDS[language]))


def is_deed(word: str, tag: str) -> bool:
    """Whether the word is a verb that people, and seldom anything else, are the subject of."""
    return word.lower() in _deeds(language_of(tag))


def looks_like_surname(word: str, tag: str) -> bool:
    return (
        SURNAME[language_of(tag)].fullmatch(word.rstrip("’'s") if language_of(tag) == "en" else word)
        is not None
    )
