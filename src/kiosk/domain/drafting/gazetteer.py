"""Places that are known beforehand, in Serbian, English and Russian, and words that make a place."""

import re
from functools import cache

from kiosk.domain.drafting.word_lists import alternatives, in_both_scripts, words_in
from kiosk.domain.languages import language_of
from kiosk.domain.transliteration import to_latin

__all__ = [
    "classifier_after",
    "classifier_before",
    "classifier_nouns",
    "known_places",
    "place_prepositions",
    "pointing_words",
]

PLACES = """
Авала|Avala|Авала; Азија|Asia|Азия; Албанија|Albania|Албания; Америка|America|Америка;
Аустрија|Austria|Австрия;
Аустралија|Australia|Австралия; Африка|Africa|Африка; Атина|Athens|Афины; Бања Лука|Banja Luka|Баня-Лука;
Банат|Banat|Банат; Балкан|Balkans|Балканы; Бар|Bar|Бар; Бачка|Bačka|Бачка; Белорусија|Belarus|Белоруссия;
Београд|Belgrade|Белград; Белгија|Belgium|Бельгия; Берлин|Berlin|Берлин; Босна|Bosnia|Босния;
Босна и Херцеговина|Bosnia and Herzegovina|Босния и Герцеговина; Брисел|Brussels|Брюссель;
Бугарска|Bulgaria|Болгария; Будимпешта|Budapest|Будапешт; Букурешт|Bucharest|Бухарест; Ваљево|Valjevo|Валево;
Варшава|Warsaw|Варшава; Вардар|Vardar|Вардар; Ватикан|Vatican|Ватикан; Вашингтон|Washington|Вашингтон;
Велика Британија|Great Britain|Великобритания; Британија|Britain|Британия; Вис|Vis|Вис; Вршац|Vršac|Вршац;
Војводина|Vojvodina|Воеводина; Волга|Volga|Волга; Беч|Vienna|Вена; Грчка|Greece|Греция; Грац|Graz|Грац;
Дунав|Danube|Дунай; Дрина|Drina|Дрина; Дубровник|Dubrovnik|Дубровник; Дедиње|Dedinje|Дединье;
Далмација|Dalmatia|Далмация; Дрезден|Dresden|Дрезден; Енглеска|England|Англия; Европа|Europe|Европа;
Египат|Egypt|Египет; Загреб|Zagreb|Загреб; Зајечар|Zaječar|Заечар; Задар|Zadar|Задар; Земун|Zemun|Земун;
Зрењанин|Zrenjanin|Зренянин; Женева|Geneva|Женева; Индија|India|Индия; Ирска|Ireland|Ирландия;
Истанбул|Istanbul|Стамбул; Италија|Italy|Италия; Цариград|Constantinople|Константинополь;
Јадран|Adriatic|Адриатика;
Јапан|Japan|Япония; Јајце|Jajce|Яйце; Југославија|Yugoslavia|Югославия; Калемегдан|Kalemegdan|Калемегдан;
Канада|Canada|Канада; Каиро|Cairo|Каир; Крагујевац|Kragujevac|Крагуевац; Краљево|Kraljevo|Кралево;
Крим|Crimea|Крым; Крушевац|Kruševac|Крушевац; Косово|Kosovo|Косово; Копенхаген|Copenhagen|Копенгаген;
Кијев|Kiev|Киев; Кијев|Kyiv|Киев; Кина|China|Китай; Крф|Corfu|Корфу; Лавов|Lviv|Львов;
Лозница|Loznica|Лозница;
Лесковац|Leskovac|Лесковац; Лењинград|Leningrad|Ленинград; Лондон|London|Лондон; Љубљана|Ljubljana|Любляна;
Македонија|Macedonia|Македония; Мађарска|Hungary|Венгрия; Мадрид|Madrid|Мадрид; Мачва|Mačva|Мачва;
Марибор|Maribor|Марибор; Марсеј|Marseille|Марсель; Милано|Milan|Милан; Минхен|Munich|Мюнхен;
Москва|Moscow|Москва;
Морава|Morava|Морава; Мостар|Mostar|Мостар; Напуљ|Naples|Неаполь; Немачка|Germany|Германия;
Неретва|Neretva|Неретва;
Ниш|Niš|Ниш; Нови Сад|Novi Sad|Нови-Сад; Њујорк|New York|Нью-Йорк; Нишава|Nišava|Нишава;
Норвешка|Norway|Норвегия;
Одеса|Odessa|Одесса; Осијек|Osijek|Осиек; Охрид|Ohrid|Охрид; Панчево|Pančevo|Панчево; Париз|Paris|Париж;
Петроград|Saint Petersburg|Санкт-Петербург; Пожаревац|Požarevac|Пожаревац; Пољска|Poland|Польша;
Праг|Prague|Прага;
Призрен|Prizren|Призрен; Приштина|Pristina|Приштина; Подгорица|Podgorica|Подгорица; Пирот|Pirot|Пирот;
Португал|Portugal|Португалия; Рим|Rome|Рим; Ријека|Rijeka|Риека; Рашка|Raška|Рашка; Румунија|Romania|Румыния;
Русија|Russia|Россия; Сава|Sava|Сава; Сарајево|Sarajevo|Сараево; Сомбор|Sombor|Сомбор; Србија|Serbia|Сербия;
Славија|Slavija|Славия; Словенија|Slovenia|Словения; Словачка|Slovakia|Словакия; Скопље|Skopje|Скопье;
Смедерево|Smederevo|Смедерево; Сокобања|Sokobanja|Сокобаня; Солун|Thessaloniki|Салоники; Софија|Sofia|София;
Совјетски Савез|Soviet Union|Советский Союз; Сплит|Split|Сплит; Срем|Syrmia|Срем; Сремска Митровица|Sremska
Mitrovica|Сремска-Митровица;
Стаљинград|Stalingrad|Сталинград; Суботица|Subotica|Суботица; Сутјеска|Sutjeska|Сутьеска;
Стокхолм|Stockholm|Стокгольм;
Тиса|Tisza|Тиса; Темза|Thames|Темза; Тимок|Timok|Тимок; Теразије|Terazije|Теразие;
Темишвар|Timișoara|Тимишоара;
Техеран|Tehran|Тегеран; Топола|Topola|Топола; Трст|Trieste|Триест; Турска|Turkey|Турция; Тузла|Tuzla|Тузла;
Ужице|Užice|Ужице; Украјина|Ukraine|Украина; Уједињено Краљевство|United Kingdom|Соединённое Королевство;
Сједињене Државе|United States|Соединённые Штаты; Фрушка гора|Fruška Gora|Фрушка-Гора;
Француска|France|Франция;
Херцеговина|Herzegovina|Герцеговина; Холандија|Netherlands|Нидерланды; Хрватска|Croatia|Хорватия;
Хиросима|Hiroshima|Хиросима;
Цетиње|Cetinje|Цетине; Црна Гора|Montenegro|Черногория; Црно море|Black Sea|Чёрное море; Чачак|Čačak|Чачак;
Чехословачка|Czechoslovakia|Чехословакия; Чикаго|Chicago|Чикаго; Чукарица|Čukarica|Чукарица;
Шабац|Šabac|Шабац;
Швајцарска|Switzerland|Швейцария; Шпанија|Spain|Испания; Шумадија|Šumadija|Шумадия; Шведска|Sweden|Швеция;
Шкотска|Scotland|Шотландия; Јалта|Yalta|Ялта; Лика|Lika|Лика; Крајина|Krajina|Краина;
Посавина|Posavina|Посавина;
Ада Циганлија|Ada Ciganlija|Ада-Циганлия; Топчидер|Topčider|Топчидер; Бањица|Banjica|Баница;
Врачар|Vračar|Врачар;
Дорћол|Dorćol|Дорчол; Вождовац|Voždovac|Вождовац; Звездара|Zvezdara|Звездара; Гроцка|Grocka|Гроцка;
Ливерпул|Liverpool|Ливерпуль;
Манчестер|Manchester|Манчестер; Ница|Nice|Ницца; Ватерло|Waterloo|Ватерлоо; Нил|Nile|Нил; Рајна|Rhine|Рейн;
Сена|Seine|Сена;
Урал|Urals|Урал; Сибир|Siberia|Сибирь; Кавказ|Caucasus|Кавказ; Алпи|Alps|Альпы; Карпати|Carpathians|Карпаты;
Нева|Neva|Нева;
Архангелск|Arkhangelsk|Архангельск; Вологда|Vologda|Вологда; Казањ|Kazan|Казань; Самара|Samara|Самара;
Севастопољ|Sevastopol|Севастополь;
Мурманск|Murmansk|Мурманск; Смоленск|Smolensk|Смоленск; Курск|Kursk|Курск; Рига|Riga|Рига;
Минск|Minsk|Минск; Харков|Kharkov|Харьков;
Бристол|Bristol|Бристоль; Глазгов|Glasgow|Глазго; Даблин|Dublin|Дублин; Бостон|Boston|Бостон;
Хамбург|Hamburg|Гамбург; Генова|Genoa|Генуя
"""
CLASSIFIERS_BEFORE = {
    "sr": alternatives(
        "острв[оау]|трг(?:а|у|ом)?|улиц[аеуио]м?|рек[ае]|реци|реку|град(?:а|у|ом)?|градић(?:а"
        "|у)?|сел[оау]|варош(?:и|у)?|планин[аеуи]"
        "|хотел(?:а|у|ом)?|долин[аеуи]|манастир(?:а|у|ом)?|општин[аеуи]|област(?:и)?"
        "|језер[оау]|брд[оау]|тврђав[аеуи]|кањон(?:а|у)?"
        "|предграђ[еау]|насељ[еау]|кот[аеу]|луц[иау]|лук[аеу]|залив(?:а|у)?|дворац|дворц[ау]"
        "|аеродром(?:а|у)?|логор(?:а|у)?|зград[аеуи]"
    ),
    "en": (
        r"(?:island|town|city|village|river|port|lake|mount|district|hamlet|suburb|monastery"
        r"|county|province|fortress|bay|hotel)(?: of)?"
    ),
    "ru": (
        "остров[ауе]?|площад[ьи]|улиц[аеуы]|рек[аеуиой]+|город[ауе]?|городк[ауе]|сел[оауе]"
        "|деревн[яеюи]|станци[яиюй]+|посёлк?[ауе]?к?"
        "|мост[ауу]?|озер[оауе]|гор[аеуы]|гостиниц[аеуы]|крепост[ьи]|долин[аеуы]|район[ауе]?"
        "|област[ьи]|порт[ауе]?|монастыр[ьяюе]|форт[ауе]?|отел[ьяюе]"
    ),
}
CLASSIFIERS_AFTER = {
    "sr": alternatives(
        "мост(?:а|у|ом)?|шум[аеуи]|трг(?:а|у|ом)?|улиц[аеуи]|острв[оау]|гор[аеуи]|пољ[еау]"
        "|мор[еау]|језер[оау]|планин[аеуи]|тврђав[аеуи]"
        "|станиц[аеуи]|клисур[аеуи]|долин[аеуи]|котлин[аеуи]|полуострв[оау]|пристаништ[еау]"
        "|бањ[аеуи]|венац|венц[ау]|брд[оау]|равниц[аеуи]|гробљ[еау]|парк(?:а|у)?"
    ),
    "en": (
        "River|Street|Square|Bridge|Island|Islands|Mountain|Mountains|Hill|Hills|Lake|Sea"
        "|Valley|Bay|Gorge|Park|Forest|Woods|Station|Castle"
        "|Fortress|Avenue|Road|Peninsula|Harbour|Harbor|Plain|Plains|Canal|Cathedral"
        "|Monastery|Palace|Gate|Wood|Quay|Market|Airport"
    ),
    "ru": (
        "мост[ауе]?|мосту|площад[ьи]|улиц[аеуы]|остров[ауе]?|лес[ауе]?|мор[еюя]|озер[оауе]"
        "|гор[аеуы]|крепост[ьи]|вокзал[ауе]?|станци[яиюй]+|пол[еюя]|долин[аеуы]|канал[ауе]?"
        "|проспект[ауе]?|набережн[аяойую]+"
    ),
}
CLASSIFIER_NOUNS = {
    "sr": in_both_scripts(
        "мост шума трг улица острво гора поље море језеро планина тврђава станица клисура "
        "долина котлина полуострво "
        "пристаниште бања венац брдо равница гробље парк"
    ),
    "ru": frozenset(
        words_in(
            "мост площадь улица остров лес море озеро гора крепость вокзал станция поле долина "
            "канал проспект набережная"
        )
    ),
    "en": frozenset[str](),
}
PREPOSITIONS = {
    "sr": in_both_scripts(
        "у на из код до према ка к преко кроз близу надомак испод изнад покрај поред око крај"
        " недалеко правцу северно јужно "
        "источно западно"
    ),
    "ru": frozenset(
        words_in(
            "в во на из под у к ко через около близ возле до от за над вблизи севернее южнее направлении"
        )
    ),
    "en": frozenset(
        words_in(
            "in at near from to into towards toward through outside around across via reached of entered left"
        )
    ),
}
POINTING = {
    "sr": in_both_scripts("у на из код ка надомак према кроз"),
    "ru": frozenset(words_in("в во на из под через близ возле вблизи")),
    "en": frozenset(
        words_in("in at near from to into towards toward through outside reached entered across")
    ),
}


@cache
def known_places(tag: str) -> frozenset[str]:
    column = {"sr": 0, "en": 1, "ru": 2}[language_of(tag)]
    names = [line.strip().split("|")[column] for line in PLACES.replace("\n", " ").split(";")]
    if language_of(tag) == "sr":
        return frozenset((*names, *map(to_latin, names)))
    serbian = [to_latin(line.strip().split("|")[0]) for line in PLACES.replace("\n", " ").split(";")]
    return frozenset((*names, *serbian)) if language_of(tag) == "en" else frozenset(names)


@cache
def _pattern(language: str, *, before: bool) -> re.Pattern[str]:
    words = (CLASSIFIERS_BEFORE if before else CLASSIFIERS_AFTER)[language]
    return re.compile(rf"(?:{words})", re.IGNORECASE)


def classifier_before(word: str, tag: str) -> bool:
    """Whether the word says that the name after it is a place's: `острво`, `city of`."""
    return _pattern(language_of(tag), before=True).fullmatch(word) is not None


def classifier_after(word: str, tag: str) -> bool:
    """Whether the word makes one name with what stands before it: `Савски мост`, `Sava Bridge`."""
    return _pattern(language_of(tag), before=False).fullmatch(word) is not None


def classifier_nouns(tag: str) -> frozenset[str]:
    """What `classifier_after` knows, in the nominative."""
    return CLASSIFIER_NOUNS[language_of(tag)]


def place_prepositions(tag: str) -> frozenset[str]:
    return PREPOSITIONS[language_of(tag)]


def pointing_words(tag: str) -> frozenset[str]:
    """Prepositions that a place follows far more often than anything else with a capital."""
    return POINTING[language_of(tag)]
