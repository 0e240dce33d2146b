"""Given names that tell a person from a place, in the nominative, as each language writes them."""

from functools import cache

from kiosk.domain.drafting.word_lists import in_both_scripts, words_in
from kiosk.domain.languages import language_of

__all__ = ["given_names", "lone_names", "own_names"]

SERBIAN = """
Адам Адолф Александар Александра Алекса Алексеј Алојз Албер Алберт Ана Анастас Анастасија Ангелина Андра
Андреј Андрија
Анђела Анђелка Анђелко Анка Анте Антон Антоније Аркадиј Арсен Арсеније Артур Барбара Бенито Бенјамин Бењамин
Благоје
Богдан Божа Божидар Бојан Бојана Бора Борис Борисав Борислав Боривоје Бошко Бранислав Бранислава Бранка
Бранко Вања
Васа Васил Василиј Василије Васо Веселин Вера Верка Весна Видосав Виктор Вилијам Вилхелм Винстон Виолета
Витомир Владан
Владимир Владислав Влада Владета Владо Војин Војислав Волтер Вук Вукашин Вукица Габријел Гаврило Георги
Георгије
Георгиј Гојко Горан Гордана Грга Григориј Григорије Густав Давид Дамјан Дамњан Данијел Данило Даница Данка
Дара Даринка Дарија Дарко Дејан
Десанка Десимир Димитар Димитрије Дмитриј Доброслав Добрица Доротеја Драган Драгана Драгица Драгиша Драгољуб
Драгомир
Драгослав Драгутин Дража Драшко Душан Душанка Душко Ђорђе Ђоко Ђура Ђурађ Ђуро Едвард Едуард Елена Емил
Ернст Ерих Ева
Евгениј Жан Жанета Жарко Жељко Живко Живан Живојин Живорад Живота Зденко Злата Златко Зора Зоран Зорка Иван
Ивана
Иванка Иво Игор Илија
Ирена Исак Исидор Исидора Ива Јагош Јаков Јаша Јевгениј Јевгенија Јевросима Јелена Јелисавета Јефимија
Јоаким Јован Јована
Јованка Јово Јозеф Јосип Јосиф Јулија Јулијан Јуриј Карл Карло Катарина Кирил Коча Константин Корнелије
Коста Криста Ксенија Курт Лазар
Лав Леонид Лепа Лео Лепосава Лола Лука Луј Лујо Љиљана Љуба Љубица Љубиша Љубо Љубомир Магдалена Мајкл Макс
Максим
Мара Марина Марија Маријана Марко Марта Мате Матеј Матија Меланија Мијо Мика Милан Милана Милева Милена
Милентије
Милета Мили Милица Милија Миливоје Милинко Милисав Милка Милован Милоје Миломир Милорад Милош Милоша Милун
Милутин Мина Мирјана
Мирко Мирослав Миха Михаил Михаило Михајло Миша Мићо Младен Моша Мустафа Надежда Нада Наталија Наташа Невена
Недељко Немања Ненад
Никита Никола Николај Нико Нина Новак Обрад Олга Олег Оливера Оскар Остоја Ото Павел Павле Пава Панта Пеко
Пера Перо Петар Петра Пијер Пјер Предраг
Првослав Раде Радивоје Радмила Радован Радоје Радомир Радосав Радослав Рајко Ранка Ранко Растко Ратко
Рафаило Рихард Ричард
Роберт Родољуб Родион Роза Роксанда Ружа Рудолф Сава Саво Салватор Самуило Светислав Светлана Светозар
Селена Селимир Семјон Сергеј
Симеон Сима Симо Симон Синиша Славка Славко Слободан Слободанка Смиља Соња Софија Спасенија Спасоје Срећко
Станислав
Станко Станоје Степа Степан Сретен Срета Стева Стеван Стефан Стјепан Стојан Стојанка Стојко Сузана Танасије
Тања Тамара Татјана Теодор
Теодора Тихомир Тодор Тома Томас Томислав Триша Урош Ференц Фердинанд Федор Фјодор Филип Фицрој Франц
Френклин Франклин Франсоа
Фридрих Фриц Ханс Харолд Хари Хаим Хајнрих Хенри Херман Христина Христо Христифор Чарлс Чедомир Џејмс Џек
Џорџ Џон Џозеф Шандор Шарл
"""
RUSSIAN = """
Адольф Александр Александра Алексей Алёна Алла Альберт Анастасия Анатолий Андрей Анна Антон Антонина Аркадий
Арсений
Артём Афанасий Богдан Борис Бенито Вадим Валентин Валентина Валерий Валерия Варвара Василий Василиса Вера
Виктор Виктория
Виталий Вильгельм Владимир Владислав Владлен Всеволод Вячеслав Галина Геннадий Генрих Георгий Герман Глеб
Григорий Давид Даниил Данила Дарья
Денис Димитрий Дмитрий Душан Драголюб Драгомир Евгений Евгения Егор Екатерина Елена Елизавета Ефим Жанна
Захар Зинаида Зоя Иван Игнатий Игорь Илья
Инна Иннокентий Иосип Йосип Иосиф Ираклий Ирина Карл Кирилл Клавдия Клим Климент Коча Константин Ксения
Кузьма Лаврентий Лазарь Лариса Лев Леонид
Лидия Лука Любовь Людмила Макар Максим Максимилиан Маргарита Марина Мария Марк Марфа Матвей Милан Милица
Милош Мирослав Митрофан Михаил Моисей Надежда
Наталья Наталия Никита Никифор Николай Никола Нина Оксана Олег Ольга Осип Отто Павел Павле Пеко Пётр Полина
Прасковья Прохор Раиса Ричард Роберт Родион
Роман Ростислав Руслан Савва Светлана Святослав Семён Семен Сергей Слободан Софья София Станислав Степан
Стефан Таисия Тамара
Тарас Татьяна Терентий Тимофей Тимур Тихон Уинстон Ульяна Фёдор Федор Филипп Франклин Франц Фридрих Харитон
Христина Шарль Эдуард Эмилия Эмиль
Эрнст Юлиан Юлия Юрий Юзеф Яков Ян Ярослав Джон Джордж Уильям Томас Чарльз Генри
"""
ENGLISH = """
Aaron Abraham Ada Adam Adolf Agatha Agnes Alan Albert Alec Alfred Alexander Alexandra Alexei Alexey Alice
Amelia Amy Anatoly
Andrei Andrew Andrey Anita Ann Anna Anne Anthony Anton Antonia Archibald Arthur Aubrey August Barbara Basil
Beatrice Ben Benito
Benjamin Bernard Bill Bob Boris Bruce Carl Caroline Catherine Cecil Charles Charlotte Christian Christopher
Clara Clement Colin
Constantine Cyril Daniel David Deborah Dennis Diana Dmitri Dmitry Donald Dora Dorothy Douglas Duncan Dwight
Edgar Edith Edmund
Edward Edwin Eleanor Elena Elizabeth Ella Ellen Emil Emily Emma Eric Erich Ernest Ernst Erwin Eugene Eva
Evelyn Felix
Fitzroy Flora Florence Frances Francis Frank Franklin Franz Fred Frederick Friedrich Fyodor George Georgi
Georgy Gerald Gertrude
Gilbert Giovanni Giuseppe Gordon Grace Graham Gregory Grigory Gustav Guy Hannah Hans Harold Harriet Harry
Heinrich Helen Henri Henry Herbert Herman
Hermann Howard Hubert Hugh Ian Igor Irene Isaac Isabel Isabella Isambard Ivan Jack Jacob Jacques James Jan
Jane Janet Jean Jeremy Jim
Joan Joe Johann Johannes John Jonathan Josef Joseph Josephine Joshua Josip Juan Julia Julian Julius Karl
Kate Katherine Kenneth
Konstantin Kurt Larry Laura Laurence Lawrence Leo Leon Leonard Leonid Leslie Lev Lewis Lionel Louis Louisa
Louise Lucy Ludwig Luigi Luke
Margaret Maria Marie Mark Martha Martin Mary Matthew Maurice Max Maxim Michael Mikhail Mildred Miriam Moses
Nancy Napoleon
Natalia Nathan Nathaniel Neil Nelson Nevil Neville Nicholas Nikita Nikolai Nikolay Nora Norman Oleg Olga
Oliver Orson Oscar Otto Owen Pablo
Patricia Patrick Paul Pavel Percy Peter Philip Pierre Pyotr Rachel Ralph Randolph Raymond Rebecca Reginald
Richard Robert Roger Roland
Ronald Rosa Rose Roy Rudolf Rupert Ruth Sally Samuel Sarah Sean Sergei Sergey Sidney Simon Sophia Sophie
Stanley Stella Stephen
Steven Stuart Susan Sylvia Terence Theodore Thomas Timothy Tom Trevor Ulysses Valentin Vasily Vera Victor
Victoria Vincent Viktor Violet
Virginia Vladimir Vyacheslav Walter Wilfred Wilhelm William Winston Woodrow Yakov Yevgeny Yuri
"""
LONE = {
    "sr": """
Тито Стаљин Хитлер Черчил Рузвелт Лењин Троцки Мусолини Наполеон Молотов Жуков Тесла Пупин Гебелс Химлер
Геринг
Ајзенхауер
""",
    "ru": """
Тито Сталин Гитлер Черчилль Рузвельт Ленин Троцкий Муссолини Наполеон Молотов Жуков Тесла Пушкин Гагарин
Геббельс
Гиммлер Эйзенхауэр
""",
    "en": """
Tito Stalin Hitler Churchill Roosevelt Lenin Trotsky Mussolini Napoleon Molotov Zhukov Tesla Goebbels Himmler
Eisenhower
""",
}


@cache
def given_names(tag: str) -> frozenset[str]:
    """Given names in the nominative; Serbian ones in both scripts."""
    match language_of(tag):
        case "ru":
            return frozenset(words_in(RUSSIAN))
        case "en":
            return frozenset(words_in(ENGLISH)) | in_both_scripts(SERBIAN)
        case _:
            return in_both_scripts(SERBIAN) | frozenset(words_in(ENGLISH))


@cache
def own_names(tag: str) -> frozenset[str]:
    """Given names at home in the language; the rest of `given_names` are guests."""
    return in_both_scripts(SERBIAN) if language_of(tag) == "sr" else given_names(tag)


@cache
def lone_names(tag: str) -> frozenset[str]:
    """Names that need no other to say who is meant."""
    names = LONE[language_of(tag)]
    return in_both_scripts(names) if language_of(tag) == "sr" else frozenset(words_in(names))
