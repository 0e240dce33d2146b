"""From an inflected name to the forms that its nominative may have: `Толбухином` → `Толбухин`.

Rules cannot know which of them is right: `Тита` may be of `Тит`, `Тито` or `Тита`. Who asks chooses one
that the
text itself has, or that a list knows, or else the first.
"""

import re
from collections.abc import Collection, Iterator
from functools import cache

from kiosk.domain.languages import language_of, script_of
from kiosk.domain.transliteration import to_latin

__all__ = ["Kind", "nominative", "nominatives"]

type Rules = tuple[tuple[str, str], ...]
type Kind = str
"""`person`, `place` or `adjective`: each is inflected in its own way."""

SHORTEST_STEM = 2
FLEETING = re.compile(r"(?P<stem>\w{2,}[^\Wаеиоуaeiou])(?P<last>[кцрлkcrl])(?:у|а|ом|ем|u|a|om|em)")


def _rules(text: str) -> Rules:
    """`ића>ић ова>ов` as pairs, tried in order; a bare ending is taken away."""
    pairs = (rule.partition(">") for rule in text.split())
    return tuple((ending, base) for ending, _, base in pairs)


SERBIAN: dict[Kind, Rules] = {
    "person": _rules(
        "овићем>овић евићем>евић ићем>ић ића>ић ићу>ић ићи>ић скога>ски ског>ски скоме>ски ском>ски ским>ски "
        "чког>чки чком>чки шког>шки шком>шки овим>ов овом>ов ова>ов ову>ов евим>ев евом>ев ева>ев еву>ев "
        "ином>ин ина>ин ину>ин енком>енко енка>енко енку>енко ија>ије ија>иј ију>иј ијем>иј ија>ија ије>ија "
        "ију>ија ијом>ија ца>ац ца>ц цу>ац ом> ем> а> у> а>о у>о ом>о а>е у>е ем>е е>а и>а у>а ом>а е>о е>"
    ),
    "place": _rules(
        "скоме>ско ској>ска ској>ско чкој>чка шкој>шка ске>ска ску>ска чке>чка чку>чка "
        "шке>шка шку>шка ском>ско "
        "ског>ско ији>ија ије>ија ију>ија ијом>ија ини>ина ине>ина ину>ина ици>ица ице>ица ицу>ица ицом>ица "
        "еву>ево ева>ево евом>ево ову>ово ова>ово овом>ово њу>ње ња>ње љу>ље ља>ље њем>ње љем>ље "
        "шту>ште шта>ште рцу>рац рца>рац вцу>вац вца>вац нцу>нац нца>нац "
        "гради>граде ом> ем> у> а> у>а е>а и>а ом>а у>о а>о у>е а>е ој>а их>и има>и ама>е у>ак цима>ци"
    ),
    "adjective": _rules(
        "овом>ов овог>ов овој>ова евом>ев евог>ев евој>ева ском>ски ског>ски скоме>ски "
        "ској>ска ску>ска ске>ска ским>ски ог>и ом>и ем>и ег>и "
        "оме>и ој>а у>а е>а им>и "
        "их>и а>и о>и"
    ),
}
RUSSIAN: dict[Kind, Rules] = {
    "person": _rules(
        "овичем>ович евичем>евич овича>ович овичу>ович евича>евич евичу>евич ичем>ич ича>ич ичу>ич ичe>ич "
        "ского>ский скому>ский ским>ский ском>ский цкого>цкий цкому>цкий цким>цкий ской>ская "
        "скую>ская овны>овна "
        "овне>овна овной>овна овну>овна евны>евна евне>евна евной>евна овым>ов овой>ова "
        "ова>ов ову>ов ове>ов евым>ев "
        "евой>ева ева>ев еву>ев еве>ев ёвым>ёв ёва>ёв ёву>ёв иным>ин иной>ина ина>ин ину>ин "
        "ине>ин ыным>ын ына>ын ыну>ын "
        "ого>ой ого>ый ия>ий ию>ий ием>ий ии>ия ию>ия ией>ия ея>ей ею>ей еем>ей ая>ай аю>ай "
        "аем>ай оя>ой ою>ой оем>ой "
        "ля>ль лю>ль лем>ль ря>рь рю>рь рем>рь тра>тр ьва>ев ьву>ев ла>ел "
        "ом> ем> а> у> е> ы>а ги>га ки>ка хи>ха у>а е>а ой>а ей>а ю>я е>я ей>я"
    ),
    "place": _rules(
        "ском>ск ска>ск ску>ск ии>ия ию>ия ией>ия ые>ый "
        "ове>ов ова>ов ове>ово ова>ово ову>ово еве>ев ева>ев ева>ево еве>ево граде>град "
        "града>град граду>град градом>град "
        "ине>ина ину>ина иной>ина ины>ина не>на ну>на ны>на "
        "ве>ва ву>ва вы>ва вой>ва ае>ай ая>ай аю>ай ае>ай ще>ще не>нь ни>нь ми>мь ми>мь ле>ль"
        " ля>ль лю>ль ли>ль ре>рь "
        "ом> ем> е> а> у> е>а у>а ы>а и>а ой>а и>ь е>о а>о у>о я>й ю>й е>й ю>я и>я е>я"
    ),
    "adjective": _rules(
        "овом>ов овог>ов овој>ова евом>ев евог>ев евој>ева ском>ский ского>ский скому>ский "
        "ской>ская скую>ская ого>ый ому>ый ом>ый ой>ая ую>ая ым>ый им>ий"
    ),
}
ENGLISH: Rules = (("’s", ""), ("'s", ""), ("s’", "s"))


@cache
def _of(tag: str, kind: Kind) -> Rules:
    language = language_of(tag)
    if language == "en":
        return ENGLISH
    if language == "ru":
        return RUSSIAN[kind]
    rules = SERBIAN[kind]
    if script_of(tag) == "Latn":
        return tuple((to_latin(ending), to_latin(base)) for ending, base in rules)
    return rules


@cache
def nominatives(word: str, tag: str, kind: Kind) -> tuple[str, ...]:
    """What the word may be in the nominative, the likelier first, the word itself last."""
    return tuple(dict.fromkeys((*_candidates(word, tag, kind), word)))


def _candidates(word: str, tag: str, kind: Kind) -> Iterator[str]:
    for ending, base in _of(tag, kind):
        stem = word.removesuffix(ending)
        if len(stem) < len(word) and len(stem) >= SHORTEST_STEM:
            yield stem + base
    yield from _with_fleeting_vowel(word, tag, kind)


def _with_fleeting_vowel(word: str, tag: str, kind: Kind) -> Iterator[str]:
    """`Чачку` → `Чачак`, where the text or a list knows such a name; else a later rule has it."""
    found = FLEETING.fullmatch(word) if language_of(tag) == "sr" and kind == "place" else None
    if found:
        yield f"{found['stem']}{'а' if script_of(tag) == 'Cyrl' else 'a'}{found['last']}"


def nominative(
    word: str, tag: str, kind: Kind, known: Collection[str], occurring: Collection[str], *, inflected: bool
) -> str:
    """The likeliest nominative: one that is known, one that the text has, or the first by the rules.

    Without `inflected` a word stays as it is unless another form of it is known or in the text.
    """
    forms = nominatives(word, tag, kind)
    if word in known:
        return word
    for source in (known, occurring):
        for form in forms:
            if form in source and form != word:
                return form
    return forms[0] if inflected else word
