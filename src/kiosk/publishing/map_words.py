"""The words that an edition adds to its maps: what the legend says, and what a schematic sheet is called."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.languages import DERIVED_FROM, language_of
from kiosk.domain.operation_maps import FeatureKind
from kiosk.domain.records import Side
from kiosk.domain.transliteration import to_latin


@dataclass(frozen=True, slots=True)
class MapWords:
    """The words of one language. A legend's line is a kind and, where it matters, a side."""

    schematic: str
    approximate: str
    approximate_place: str
    kinds: Mapping[FeatureKind, str]
    sides: Mapping[Side, str]

    def line(self, kind: FeatureKind, side: Side) -> str:
        """`Напад: совјетске снаге`."""
        return f"{self.kinds[kind]}: {self.sides[side]}" if side in self.sides else self.kinds[kind]


SERBIAN = MapWords(
    schematic="схематски приказ",
    approximate="приближно: извор не каже тачно где",
    approximate_place="приближан положај",
    kinds={
        FeatureKind.ATTACK: "Напад",
        FeatureKind.COUNTER: "Одбијање противнапада",
        FeatureKind.RETREAT: "Повлачење",
        FeatureKind.MOVE: "Покрет",
        FeatureKind.PLAN: "Планирани правац",
        FeatureKind.FLIGHT: "Лет",
        FeatureKind.CROSSING: "Прелазак границе",
        FeatureKind.HELD: "У рукама",
        FeatureKind.FOUGHT: "Борбе",
        FeatureKind.SHELLED: "Артиљеријска ватра",
        FeatureKind.BOMBED: "Напад из ваздуха",
        FeatureKind.BESIEGED: "Опсада",
        FeatureKind.ENCIRCLED: "Обруч",
        FeatureKind.BLOCKED: "Препречен пут",
        FeatureKind.ABANDONED: "Напуштено",
        FeatureKind.UNIT: "Знак јединице (данашњи)",
    },
    sides={
        Side.SOVIET: "совјетске снаге",
        Side.YUGOSLAV: "НОВЈ",
        Side.GERMAN: "немачке снаге",
        Side.BULGARIAN: "бугарске снаге",
        Side.ALLIED: "савезници",
    },
)
ENGLISH = MapWords(
    schematic="schematic view",
    approximate="approximate: the source does not say exactly where",
    approximate_place="approximate position",
    kinds={
        FeatureKind.ATTACK: "Attack",
        FeatureKind.COUNTER: "Repelling the counter-attack",
        FeatureKind.RETREAT: "Retreat",
        FeatureKind.MOVE: "Movement",
        FeatureKind.PLAN: "Planned direction",
        FeatureKind.FLIGHT: "Flight",
        FeatureKind.CROSSING: "Crossing the border",
        FeatureKind.HELD: "Held by",
        FeatureKind.FOUGHT: "Fighting",
        FeatureKind.SHELLED: "Artillery fire",
        FeatureKind.BOMBED: "Air attack",
        FeatureKind.BESIEGED: "Siege",
        FeatureKind.ENCIRCLED: "Encirclement",
        FeatureKind.BLOCKED: "Road barred",
        FeatureKind.ABANDONED: "Abandoned",
        FeatureKind.UNIT: "Unit symbol (modern)",
    },
    sides={
        Side.SOVIET: "Soviet forces",
        Side.YUGOSLAV: "Yugoslav partisans (NOVJ)",
        Side.GERMAN: "German forces",
        Side.BULGARIAN: "Bulgarian forces",
        Side.ALLIED: "the Allies",
    },
)
RUSSIAN = MapWords(
    schematic="схематический вид",
    approximate="приблизительно: источник не говорит, где именно",
    approximate_place="приблизительное положение",
    kinds={
        FeatureKind.ATTACK: "Наступление",
        FeatureKind.COUNTER: "Отражение контратаки",
        FeatureKind.RETREAT: "Отход",
        FeatureKind.MOVE: "Движение",
        FeatureKind.PLAN: "Направление по плану",
        FeatureKind.FLIGHT: "Перелёт",
        FeatureKind.CROSSING: "Переход границы",
        FeatureKind.HELD: "В руках",
        FeatureKind.FOUGHT: "Бои",
        FeatureKind.SHELLED: "Артиллерийский огонь",
        FeatureKind.BOMBED: "Удар с воздуха",
        FeatureKind.BESIEGED: "Осада",
        FeatureKind.ENCIRCLED: "Окружение",
        FeatureKind.BLOCKED: "Путь перекрыт",
        FeatureKind.ABANDONED: "Оставлено",
        FeatureKind.UNIT: "Знак части (современный)",
    },
    sides={
        Side.SOVIET: "советские войска",
        Side.YUGOSLAV: "НОАЮ",
        Side.GERMAN: "немецкие войска",
        Side.BULGARIAN: "болгарские войска",
        Side.ALLIED: "союзники",
    },
)
SPOKEN = {"sr": SERBIAN, "en": ENGLISH, "ru": RUSSIAN}


def map_words(tag: str) -> MapWords:
    """The words for the language `tag`; English where Kiosk does not speak it."""
    words = SPOKEN.get(language_of(tag), ENGLISH)
    return _in_latin(words) if tag in DERIVED_FROM else words


def _in_latin(words: MapWords) -> MapWords:
    return MapWords(
        to_latin(words.schematic),
        to_latin(words.approximate),
        to_latin(words.approximate_place),
        {kind: to_latin(word) for kind, word in words.kinds.items()},
        {side: to_latin(word) for side, word in words.sides.items()},
    )
