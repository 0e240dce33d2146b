"""Words that have a capital without being the name of a person or a place."""

import re
from functools import cache

from kiosk.domain.drafting.word_lists import alternatives, in_both_scripts, words_in
from kiosk.domain.languages import language_of

__all__ = ["is_body", "is_calendar_word", "is_opening_word", "is_people"]

OPENING = {
    "sr": """
а ако али без већ врло где док до због за затим зато и из или иза изнад испод исто истог истовремено их када
како као код која који која које
крај међу међутим ми мада на надомак најзад након наш не неки ни није но након њега њен његов његова њихов о
од ови ова ово овај овако она
они оно онај овде око осим па пак по под поводом после посебно поред пошто пре преко према при са само сви
све свака се с сада што тада
та тај те тек ти тим то током тога тако тамо том тој у уз упркос уочи јер једна један једно је кад кроз ка
крајем почетком средином
поједини први прва прво другог други друга трећи трећа неколико многи много сваки данас касније раније
ускоро укупно четири две два три тринаеста
""",
    "ru": """
а без был была были было в во весь все всё где да для до его ее её если еще ещё же за здесь и из или именно
их к как когда который которая
кто лишь между мы на над нам наш не него некоторые но ночью о об он она они оно от перед по под после потом
почти при про с со сам
сейчас так также такой там тем то тогда того только три четыре два две тот ту у уже хотя чем через что эта
эти это этот я первый вторая второй
вскоре затем позже однако именно несмотря утром вечером днём зимой летом весной осенью
""",
    "en": """
a about after again all almost along also although among an and another any around as at away back because
before behind between
both but by could despite did during each early eight either even every few finally first five for four from
further had has have he her
here his how however i if in inside into it its just last late later least like many meanwhile more most
much my near nearly never new next nine no not
nothing now of often on once one only or other our out over perhaps seven several she since six so some soon
still such ten than that the
their them then there these they this those though three through throughout thus to today together two under
until up upon us was we
were what when where whether which while who whose why with within without yet you second third fourth
thanks according despite instead
""",
}
PEOPLES = {
    "sr": alternatives(
        r"нем(?:ац|ц\w+)|рус(?:и|а|има|е)?|енглез\w*|американ(?:ц\w+|ац)|срб\w+|хрват\w*"
        r"|совјети|италијан\w*|југословен\w*|бугар(?:и|а|има|е)?"
        r"|јевреј\w*|тур(?:ци|ака|цима|ке|чин)|француз\w*|британ(?:ц\w+|ац)|савезни\w+"
        r"|нацист\w*|\w+(?:ђани|чани|јанци|љани|њани)(?:ма)?|\w+ђана|мађар(?:и|а|има|е)|грци"
        r"|грка"
        r"|аустријанци|аустријанаца|пољаци|пољака|османлиј\w+|римљан\w*|словен\w*|албанц\w+"
        r"|цигани|рома|роми|бог|бога|црвеноармеј\w+|каћуш\w*|катјуш\w*|даглас\w*|мисир\w*"
    ),
    "ru": (
        r"немц\w+|немец|русск\w+|англичан\w*|американц\w+|серб(?:ы|ов|ам|ами)|хорват\w*"
        r"|итальян\w+|югослав(?:ы|ов|ам)?|болгар(?:ы|ам)?|евре\w+|турк\w+|француз\w*"
        r"|британц\w+|катюш\w*|бог\w?|советск\w+|венгр\w+|красноармеец|красноармейц\w+"
    ),
    "en": (
        r"Germans?|Russians?|English(?:men|man)?|Americans?|Serbs?|Serbian|Croats?|Croatian"
        r"|Soviets?|Italians?|Yugoslavs?|Yugoslavian|Bulgarians?|Jews?|Jewish|Turks?|Turkish"
        r"|French"
        r"|British|Britons?|Allies|Allied|Axis|Nazis?|Partisans?|Chetniks?|Austrians?"
        r"|Hungarians?|Poles?|Polish|Greeks?|Romanians?|Slavs?|Slavic|Romans?|European"
        r"|Europeans|Western|Eastern|Northern"
        r"|Southern|God|Christians?|Christian|Orthodox|Catholics?|Muslims?|Communists?"
        r"|Communist|Fascists?|Ottomans?|Byzantine|Balkan|Spanish|Dutch|Japanese|Chinese"
        r"|Indian|Swiss|Czechs?|Czech"
        r"|Ukrainian|Ukrainians|Albanian|Bosnian|Slovene|Macedonian|Montenegrin|Latin|Cyrillic"
        r"|Gothic|Victorian|Baroque|Katyushas?|Second|Third|First|Fourth|Fifth"
    ),
}
BODIES = {
    "sr": alternatives(
        r"армиј\w*|фронт\w*|корпус\w*|дивизиј\w*|бригад\w*|савез\w*|војск\w*|флот\w*"
        r"|операциј\w*|рат\w*|музеј\w*|универзитет\w*|академиј\w*|влад\w|партиј\w*|републик\w*"
        r"|краљевин\w*|царств\w*|друштв\w*"
        r"|министарств\w*|комитет\w*|скупштин\w*|архив\w*|библиотек[аеуио]м?|новине|лист\w?"
        r"|вермахт\w*|гестапо\w*|црвена|црвене|црвеној|црвену|луфтвафе\w*"
    ),
    "ru": (
        r"арми\w+|фронт\w*|корпус\w*|дивизи\w+|бригад\w*|союз\w*|флот\w*|операци\w+|войн\w*"
        r"|музе\w+|университет\w*|академи\w+|правительств\w*|парти\w+|республик\w*"
        r"|королевств\w*|импери\w+|обществ\w*"
        r"|министерств\w*|комитет\w*|архив\w*|библиотек\w*|газет\w*|вермахт\w*|гестапо"
        r"|отечественн\w+|красн(?:ая|ой|ую)|мировой|мировая|мировую|верховн\w+"
    ),
    "en": (
        r"Army|Armies|Front|Corps|Divisions?|Brigades?|Regiments?|Battalions?|Groups?|Union"
        r"|War|Wars|Museum|University|Academy|Government|Party|Republic|Kingdom|Empire|Society"
        r"|Ministry|Committee"
        r"|Council|Archives?|Library|Force|Forces|Fleet|Flotilla|Navy|Operation|Offensive"
        r"|Campaign|Battle|Treaty|Conference|Company|Institute|School|College|Church|Staff"
        r"|Headquarters|Command|Guards?|Tank|Air|Red"
        r"|Royal|National|International|Central|Supreme|State|World|Great|General|High|Order"
        r"|Congress|Assembly|Liberation|People|Revolution|Exhibition|Post|Office|Bank|Railway"
        r"|Press|Times|Wehrmacht|Gestapo|Luftwaffe"
        r"|House|Hall|Tower|Building|Theatre|Theater|Opera|Gallery|Garden|Gardens|Act|Age"
        r"|Prize|Award|Medal|Cross|Department|Agency|Mechanised|Mechanized|Rifle|Infantry"
        r"|Artillery"
    ),
}
CALENDAR = {
    "sr": alternatives(
        r"(?:јануар|фебруар|март|април|мај|јун|јул|август|септемб|октоб|новемб|децемб)\w*"
        r"|понедељ\w+|утор\w+|сред[аеуи]|четврт\w+|пет(?:ак|ка)|субот[аеуи]|недељ\w+|ускрс\w*"
        r"|божић\w*"
    ),
    "ru": (
        r"(?:январ|феврал|март|апрел|май|мая|мае|июн|июл|август|сентябр|октябр|ноябр"
        r"|декабр)\w*|понедельник\w*|вторник\w*|сред[аеуы]|четверг\w*|пятниц\w*|суббот\w*"
        r"|воскресень\w*|пасх\w*|рождеств\w*"
    ),
    "en": (
        "January|February|March|April|May|June|July|August|September|October|November"
        "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
        "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter|Christmas"
    ),
}


@cache
def _opening(language: str) -> frozenset[str]:
    words = OPENING[language]
    return in_both_scripts(words) if language == "sr" else frozenset(words_in(words))


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    lists = {"peoples": PEOPLES, "bodies": BODIES, "calendar": CALENDAR}[kind]
    return re.compile(rf"(?:{lists[language]})", re.IGNORECASE)


def is_opening_word(word: str, tag: str) -> bool:
    """Whether the word has its capital only because it begins a sentence."""
    return word.lower() in _opening(language_of(tag))


def is_people(word: str, tag: str) -> bool:
    """A people, a side, an adjective of one: `Немци`, `British`, `Partisans`."""
    return _pattern("peoples", language_of(tag)).fullmatch(word) is not None


def is_body(word: str, tag: str) -> bool:
    """A part of the name of an army, a state, an office or an event: `Армија`, `Front`."""
    return _pattern("bodies", language_of(tag)).fullmatch(word) is not None


def is_calendar_word(word: str, tag: str) -> bool:
    return _pattern("calendar", language_of(tag)).fullmatch(word) is not None
