"""Words by which an author brings in what somebody else said or wrote."""

import re
from functools import cache

from kiosk.domain.drafting.word_lists import alternatives
from kiosk.domain.languages import language_of

__all__ = ["WorkKind", "speech_pattern", "works_pattern"]

type WorkKind = str
"""`book`, `memoir`, `conversation`, `archive` or `article`, as `SourceKind` names them."""

SPEECH = {
    "sr": alternatives(
        r"(?:ре(?:као|кла|кли|ћи)|каза(?:о|ла|ли)|каже|кажу|написа\w+|пи(?:сао|сала|сали|ше"
        r"|шу)|наводи|наве(?:о|ла)|изјави\w+|изјављује"
        r"|одговори\w+|одговара|упита\w+|пита\w?|се(?:ћа|ћао|ћала)|присе(?:ћа|ћао|тио|тила)\w*"
        r"|забележи\w+|опис(?:ао|ала|ује)|тврди\w*|сматра\w*|истиче|истакао|истакла"
        r"|напомиње|говори\w*|сведочи\w*|сведочењ\w+|узвикну\w+|викну\w+|додаје|дода(?:о|ла)"
        r"|прича\w*|испричa\w*|испри\w+|приповеда\w*|поручи\w+|објасни\w+|објашњава|закључ\w+"
        r"|бележи|препричава|преноси|цитира"
        r"|рапорт\w+|јави(?:о|ла)|телеграм\w*|успомен\w+|сећањ\w+|речима|речи|према|цитат\w*"
        r"|узбуди\w+|шапну\w+|повика\w+|наредио|вели|записа\w+)"
    ),
    "ru": (
        r"(?:сказа\w+|говори\w+|писа\w+|пишет|напис\w+|вспомина\w+|вспомни\w+|ответи\w+"
        r"|отвеча\w+|замети\w+|отмеча\w+|отмети\w+|утвержда\w+|заяви\w+|спроси\w+"
        r"|рассказ\w+|запис\w+|добави\w+|приказа\w+|описыва\w+|описа\w+|приводит\w*"
        r"|процитир\w+|воскликну\w+|крикну\w+|слов\w+|свидетель\w+|доложи\w+|воспоминани\w+"
        r"|подчеркну\w+|считает|прошепта\w+|объясни\w+)"
    ),
    "en": (
        r"(?:said|says|wrote|writes|written|recall(?:s|ed)|remember(?:s|ed)|not(?:es|ed)"
        r"|repl(?:ies|ied)|ask(?:s|ed)|answer(?:s|ed)|argu(?:es|ed)|claim(?:s|ed)|explain(?:s"
        r"|ed)|describ(?:es|ed)|told|tells|declared"
        r"|observ(?:es|ed)|add(?:s|ed)|report(?:s|ed)|testif(?:ies|ied)|according|words"
        r"|quot(?:es|ed)|exclaimed|shouted|cried|whispered|announced|put it|record(?:s|ed)"
        r"|stat(?:es|ed)|conclud(?:es|ed)|insist(?:s|ed)|remark(?:s|ed)"
        r"|account|telegram|recollections?|confid(?:es|ed)|warn(?:s|ed)|admitt?(?:s|ed)"
        r"|continu(?:es|ed)|summ(?:ed|ing))"
    ),
}
WORKS: dict[str, dict[str, tuple[WorkKind, str]]] = {
    "sr": {
        r"књи[гз]\w+": ("book", "књига"),
        r"роман\w*": ("book", "роман"),
        r"збир[кц]\w+": ("book", "збирка"),
        r"монографиј\w+": ("book", "монографија"),
        r"мемоар\w+": ("memoir", "мемоари"),
        r"успомен\w+": ("memoir", "успомене"),
        r"сећањ\w+": ("memoir", "сећања"),
        r"дневни[кц]\w*": ("memoir", "дневник"),
        r"бележ\w*|белешк\w+": ("memoir", "белешке"),
        r"разговор\w*": ("conversation", "разговор"),
        r"интервју\w*": ("conversation", "интервју"),
        r"чланк\w+|чланак": ("article", "чланак"),
        r"лист(?:у|а)|новинама|часопис(?:у|а)|дописник\w*": ("article", "лист"),
        r"писм\w+|телеграм\w*|извештај\w*|говор(?:у|а)?": ("archive", "писмо"),
    },
    "ru": {
        r"книг\w+|книж\w+": ("book", "книга"),
        r"роман\w*|монографи\w+": ("book", "книга"),
        r"мемуар\w+": ("memoir", "мемуары"),
        r"воспоминани\w+": ("memoir", "воспоминания"),
        r"дневник\w*": ("memoir", "дневник"),
        r"бесед\w+|разговор\w*|интервью": ("conversation", "беседа"),
        r"стать\w+|газет\w+|журнал\w*": ("article", "статья"),
        r"письм\w+|донесени\w+|доклад\w*|телеграмм\w+": ("archive", "письмо"),
    },
    "en": {
        r"books?|novel|history|biography|study|monograph": ("book", "book"),
        r"memoirs?|autobiography": ("memoir", "memoirs"),
        r"diary|diaries|journals?|notebook": ("memoir", "diary"),
        r"recollections?|reminiscences": ("memoir", "recollections"),
        r"conversations?|interviews?|talks?": ("conversation", "conversation"),
        r"articles?|essay|column|newspaper|magazine": ("article", "article"),
        r"letters?|reports?|telegrams?|dispatch(?:es)?|speech": ("archive", "letter"),
    },
}


@cache
def speech_pattern(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){SPEECH[language_of(tag)]}(?!\w)", re.IGNORECASE)


@cache
def works_pattern(tag: str) -> tuple[tuple[re.Pattern[str], WorkKind, str], ...]:
    """Nouns for works, with the kind of each and its plain name."""
    language = language_of(tag)
    works = WORKS[language].items()
    return tuple(
        (
            re.compile(
                rf"(?<!\w)(?:{alternatives(noun) if language == 'sr' else noun})(?!\w)", re.IGNORECASE
            ),
            kind,
            alternatives(name).split("|")[tag.endswith("Latn")],
        )
        for noun, (kind, name) in works
    )
