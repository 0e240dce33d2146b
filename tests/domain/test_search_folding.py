import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.search_folding import fold, is_found
from kiosk.domain.transliteration import to_latin

PAIRS = [
    ("djordje", "Ђорђе"),
    ("đorđe", "Ђорђе"),
    ("Ђорђе", "Ђорђе"),
    ("dorde", "Ђорђе"),
    ("ДОРДЕ", "Đorđe"),
    ("Т-34", "тенкова T-34"),
    ("T-34", "тенкова Т-34"),
    ("т34", "тенкова Т-34"),
    ("t34", "Т-34-85"),
    ("t-34-85", "тенка Т-34-85"),
    ("С-47", "авиона C-47 „Даглас“"),
    ("C-47", "авиона С-47 „Даглас“"),
    ("s47", "aviona S-47"),
    ("tito", "Јосип Броз Тито"),
    ("ТИТА", "маршала Тита"),
    ("staljin", "Стаљин"),
    ("Staljin", "СТАЉИНУ"),
    ("zdanov", "генерал Жданов"),
    ("ždanov", "генерала Жданова"),
    ("dapcevic", "Пеко Дапчевић"),
    ("дапчевић", "Peko Dapčević"),
    ("lekic", "Данило Лекић"),
    ("kuznjecevski", "Владимир Кузњечевски"),
    ("matonjin", "Јевгениј Матоњин"),
    ("tolbuhin", "Ф.И. Толбухин"),
    ("novj", "борци НОВЈ-а"),
    ("НОВЈ", "borci NOVJ"),
    ("sumadija", "Шумадија"),
    ("šumu", "у Авалску шуму"),
    ("cukarica", "Чукарица-Топчидер"),
    ("topcider", "Чукарица-Топчидер"),
    ("dzep", "џеп"),
    ("džep", "џеп"),
    ("nisandzija", "нишанџија"),
    ("nadziveti", "надживети"),
    ("odjednom", "одједном"),
    ("предграђе", "predgrađe"),
    ("predgradje", "предграђе града"),
    ("banjica", "у БАЊИЦИ, Бањица"),
    ("kacusa", "24 „Каћуша“"),
    ("osloboђenje", "Ослобођење"),
    ("oslobodjenje beograda", "Ослобођење Београда 1944"),
    ("београд 1944", "Oslobođenje Beograda, 1944."),
    ("30000", "30.000 људи"),
    ("30.000", "30\u00a0000 человек"),
    ("21.30", "у 21.30 ушли"),
    ("ослобо", "осло\u00adбо\u00adђе\u00adње"),
    ("12-й корпус", "в 12-\u2060м и 12-\u2060й корпус"),
    ("grad", "гра\u0302д"),
    ("Красная", "«Красная звезда»"),
    ("елка", "ёлка"),
    ("ѝ", "и"),
    ("ǆep", "џеп"),
    ("moskva", "хотел „Москва“"),
    ("zhdanov", "генерал Жданов"),
    ("жданов", "General Zhdanov"),
    ("ждан", "General Zhdanov"),
    ("Tolbukhin", "маршал Толбухин"),
    ("tolbuhin", "Marshal Tolbukhin"),
    ("толбухин", "Marshal Tolbukhin"),
    ("kuznechevsky", "Vladimir Kuznechevsky"),
    ("partizany", "югославские партизаны"),
    ("югослав", "Jugoslavija"),
    ("yugoslav", "Югославия"),
    ("jugoslav", "the Yugoslav Partisans"),
    ("chukarica", "Чукарица"),
    ("shumadija", "Šumadija"),
    ("объект", "845 объектов"),
    ("площадь", "на площадь"),
    ("20,000", "20\u00a0000 солдат"),
    ("3000", "about 3,000 men"),
    ("dapčević’s", "Dapčević’s answer"),
    ("tank", "thirty tanks"),
    ("schneckenburger", "Schneckenburger"),
]


def test_the_list_of_pairs_is_long_enough():
    assert len(set(PAIRS)) >= 50


@pytest.mark.parametrize(("query", "text"), PAIRS)
def test_whatever_the_visitor_types_it_is_found(query, text):
    assert is_found(query, text)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("", "Тито"),
        (" – ", "Тито"),
        ("тито стаљин", "Тито"),
        ("ито", "Тито"),
        ("t35", "Т-34"),
        ("лука", "љука"),
        ("1944", "1945."),
        ("30", "у 1930."),
    ],
)
def test_what_is_not_there_is_not_found(query, text):
    assert not is_found(query, text)


def test_the_folded_form_is_small_plain_latin_words():
    assert fold("„Ђорђе“ – Љ. Ћосић, 14–20. X; Т-34!\n\nЏеп") == "dorde lj cosic 14 20 x t34 dzep"


@given(st.text(alphabet="абвгдђежзијклљмнњопрстћуфхцчџшАЂЋЉЏ -.1\u00a0\n"))
def test_both_scripts_of_serbian_fold_alike(text):
    assert fold(to_latin(text)) == fold(text)


@given(st.text(alphabet="абђЏљжdjzđžДСss-. 134\u0302й\u00adkhcyeaыяюьщэ"))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="абдђжљњџћйёыѝ abcčćžšđ-.12\u0302"))
def test_case_does_not_matter(text):
    assert fold(text.upper()) == fold(text)


@given(st.text())
def test_any_text_folds_to_small_words_with_single_spaces(text):
    assert fold(text).split(" ") == (fold(text).split() or [""])


@given(st.text(alphabet="абвђљ 12", min_size=1))
def test_every_text_finds_itself(text):
    assert is_found(text, text) == bool(text.strip())
