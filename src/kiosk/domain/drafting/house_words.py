"""The few words of our own that a drafted exhibit needs beside those of its article."""

from dataclasses import dataclass

__all__ = ["HouseWords", "house_words"]


@dataclass(frozen=True, slots=True)
class HouseWords:
    """`picture` stands for a photograph that is still to come, `named` for a person's unknown role."""

    picture: str
    credit: str
    figures: str
    named: str
    language_name: str


WORDS = {
    "sr-Cyrl": HouseWords(
        "Фотографија тек треба да стигне",
        "Место за фотографију",
        "У бројевима",
        "Помиње се у тексту",
        "Ћирилица",
    ),
    "sr-Latn": HouseWords(
        "Fotografija tek treba da stigne",
        "Mesto za fotografiju",
        "U brojevima",
        "Pominje se u tekstu",
        "Latinica",
    ),
    "en": HouseWords(
        "The photograph is still to come",
        "Place for a photograph",
        "In figures",
        "Named in the text",
        "English",
    ),
    "ru": HouseWords(
        "Фотография ещё поступит", "Место для фотографии", "В цифрах", "Упоминается в тексте", "Русский"
    ),
}


def house_words(tag: str) -> HouseWords:
    return WORDS[tag]
