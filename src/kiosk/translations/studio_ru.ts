<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountSheet</name>
    <message>
        <source>The studio locks by itself after three minutes without a touch; what is being written is kept.</source>
        <translation>Студия блокируется сама через три минуты без касания; всё написанное сохраняется.</translation>
    </message>
    <message>
        <source>Language of the studio</source>
        <translation>Язык студии</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>What the visitor sees</source>
        <translation>Так видит посетитель</translation>
    </message>
    <message>
        <source>%1 × %2 · text %3 %</source>
        <translation>%1 × %2 · текст %3&#xa0;%</translation>
    </message>
    <message>
        <source>The last words cannot be shown: the marks do not fit together.</source>
        <translation>Последние слова нельзя показать: знаки разметки не сходятся.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Вертикально</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
</context>
<context>
    <name>BinSheet</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>За последние 30&#xa0;дней ничего не удалено.</translation>
    </message>
    <message>
        <source>What is deleted stays here for 30 days.</source>
        <translation>Удалённое хранится здесь 30&#xa0;дней.</translation>
    </message>
    <message numerus="yes">
        <source>with %n panel(s)</source>
        <translation>
            <numerusform>с %n панелью</numerusform>
            <numerusform>с %n панелями</numerusform>
            <numerusform>с %n панелями</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Вернуть: %1</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Two of you changed the same text</source>
        <translation>Двое изменили один и тот же текст</translation>
    </message>
    <message>
        <source>Choose which one stands. The other stays in the history.</source>
        <translation>Выберите, что останется. Другое сохранится в истории.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять их</translation>
    </message>
</context>
<context>
    <name>CreateAdministratorCard</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли различаются.</translation>
    </message>
    <message>
        <source>Create the administrator</source>
        <translation>Создайте администратора</translation>
    </message>
    <message>
        <source>You are the first here. The administrator gives others their accounts; nobody can look up the password, so keep it well.</source>
        <translation>Вы здесь первый. Администратор даёт учётные записи другим; пароль никто не может подсмотреть, поэтому храните его хорошо.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Создать учётную запись</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>EditionsSheet</name>
    <message>
        <source>Editions</source>
        <translation>Издания</translation>
    </message>
    <message>
        <source>Nothing has been published from this studio yet.</source>
        <translation>Из этой студии ещё ничего не публиковали.</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>После издания %1 ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s) and panels have changed since edition %1.</source>
        <translation>
            <numerusform>%n глава или панель изменилась после издания %1.</numerusform>
            <numerusform>%n главы и панели изменились после издания %1.</numerusform>
            <numerusform>%n глав и панелей изменились после издания %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Издание %1</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>на экране</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>Yes, show edition %1</source>
        <translation>Да, показать издание %1</translation>
    </message>
    <message>
        <source>Back to this one</source>
        <translation>Вернуться к нему</translation>
    </message>
    <message>
        <source>Back to edition %1</source>
        <translation>Вернуться к изданию %1</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Choose a chapter or a panel in the exhibit.</source>
        <translation>Выберите главу или панель выставки.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Into the bin, for 30 days</source>
        <translation>В корзину, на 30&#xa0;дней</translation>
    </message>
    <message>
        <source>%1 is working here too. What both of you change, you will both see.</source>
        <translation>Здесь работает и %1. Что меняете вы оба, то оба и увидите.</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Ещё одна картинка</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Ещё один человек</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Ещё одно число</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Ещё один источник</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор и источник</translation>
    </message>
    <message>
        <source>Alt text, for those who cannot see it</source>
        <translation>Описание для тех, кто картинку не видит</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Подробное описание</translation>
    </message>
    <message>
        <source>Credit of the original</source>
        <translation>Автор и источник оригинала</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>Дата картинки</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Создал</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Rights (web address)</source>
        <translation>Права (веб-адрес)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Слова цитаты</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Расшифровка</translation>
    </message>
    <message>
        <source>Who claims what</source>
        <translation>Кто что утверждает</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Что неизвестно</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считают</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
    </message>
    <message>
        <source>Place on the line of days</source>
        <translation>Место на линии дней</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Вводка</translation>
    </message>
    <message>
        <source>About the exhibit</source>
        <translation>О выставке</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>Картинка до начала</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Work it stands in</source>
        <translation>Произведение</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Whole passage</source>
        <translation>Весь отрывок</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Paragraphs of the source</source>
        <translation>Абзацы источника</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>более</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>орудие</translation>
    </message>
    <message>
        <source>rocket launcher</source>
        <translation>реактивная установка</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>танк</translation>
    </message>
    <message>
        <source>aircraft</source>
        <translation>самолёт</translation>
    </message>
    <message>
        <source>soldier</source>
        <translation>солдат</translation>
    </message>
    <message>
        <source>building</source>
        <translation>здание</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Soviet</source>
        <translation>советские</translation>
    </message>
    <message>
        <source>Yugoslav</source>
        <translation>югославы</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немцы</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгары</translation>
    </message>
    <message>
        <source>Allied</source>
        <translation>союзники</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>the original has changed since</source>
        <translation>оригинал с тех пор изменился</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>производная</translation>
    </message>
</context>
<context>
    <name>GallerySheet</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерея</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>40 to 80 words beside one picture</source>
        <translation>от 40 до 80 слов рядом с одной картинкой</translation>
    </message>
    <message>
        <source>one picture fills the screen</source>
        <translation>одна картинка во весь экран</translation>
    </message>
    <message>
        <source>several pictures to choose from</source>
        <translation>несколько картинок на выбор</translation>
    </message>
    <message>
        <source>spoken or written words, in large type</source>
        <translation>сказанные или записанные слова, крупно</translation>
    </message>
    <message>
        <source>an operation map, step by step</source>
        <translation>карта операций, шаг за шагом</translation>
    </message>
    <message>
        <source>numbers made visible, drawn to scale</source>
        <translation>числа, которые видно, в масштабе</translation>
    </message>
    <message>
        <source>who is who, a sentence for each</source>
        <translation>кто есть кто, по предложению на каждого</translation>
    </message>
    <message>
        <source>a film with captions</source>
        <translation>фильм с титрами</translation>
    </message>
    <message>
        <source>a recording with its transcript</source>
        <translation>запись с расшифровкой</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Новая панель</translation>
    </message>
    <message>
        <source>It comes after the one that is open, and stays off the visitors&apos; screen until you publish.</source>
        <translation>Она встанет после открытой, и посетители не увидят её до публикации.</translation>
    </message>
    <message>
        <source>A new chapter instead</source>
        <translation>Лучше новая глава</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Новая глава</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History of “%1”</source>
        <translation>История: «%1»</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Здесь ещё ничего не изменено.</translation>
    </message>
    <message>
        <source>What was taken away is struck out, what came is bold.</source>
        <translation>Убранное зачёркнуто, добавленное выделено.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s)</source>
        <translation>
            <numerusform>%n сохранение</numerusform>
            <numerusform>%n сохранения</numerusform>
            <numerusform>%n сохранений</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Вернуть к этому</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>как сейчас</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>the translation is older than the original</source>
        <translation>перевод старше оригинала</translation>
    </message>
    <message>
        <source>is a draft that nobody has reviewed</source>
        <translation>черновик, который никто не проверил</translation>
    </message>
    <message>
        <source>there are no words for those who cannot see the picture</source>
        <translation>нет описания для тех, кто картинку не видит</translation>
    </message>
    <message>
        <source>the credit is missing</source>
        <translation>не указан автор</translation>
    </message>
    <message>
        <source>nobody has said who may show it</source>
        <translation>не сказано, кому можно её показывать</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>не назван источник</translation>
    </message>
    <message>
        <source>is too long for a standing reader</source>
        <translation>слишком длинно для того, кто читает стоя</translation>
    </message>
    <message>
        <source>quotation marks, dashes or spaces are not as they should be</source>
        <translation>кавычки, тире или пробелы стоят неверно</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters are mixed in a word</source>
        <translation>в слове смешаны латинские и кириллические буквы</translation>
    </message>
    <message>
        <source>the marks do not fit together</source>
        <translation>знаки разметки не сходятся</translation>
    </message>
    <message>
        <source>points to something that is not there</source>
        <translation>указывает на то, чего нет</translation>
    </message>
    <message>
        <source>is in a language the exhibit does not have</source>
        <translation>на языке, которого в выставке нет</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>стоит дважды</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файла нет</translation>
    </message>
    <message>
        <source>the file cannot be used</source>
        <translation>файл нельзя использовать</translation>
    </message>
    <message>
        <source>is no word of the program</source>
        <translation>не слово программы</translation>
    </message>
    <message>
        <source>Blocks publishing</source>
        <translation>Мешает публикации</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n problem(s) block publishing</source>
        <translation>
            <numerusform>%n ошибка мешает публикации</numerusform>
            <numerusform>%n ошибки мешают публикации</numerusform>
            <numerusform>%n ошибок мешают публикации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing blocks publishing; %n note(s)</source>
        <translation>
            <numerusform>Публикации ничто не мешает; %n замечание</numerusform>
            <numerusform>Публикации ничто не мешает; %n замечания</numerusform>
            <numerusform>Публикации ничто не мешает; %n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Ничто не требует внимания</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% готово</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Preparing the pictures</source>
        <translation>Подготовка картинок</translation>
    </message>
    <message>
        <source>Copying films and sound</source>
        <translation>Копирование фильмов и звука</translation>
    </message>
    <message>
        <source>Drawing the maps</source>
        <translation>Рисование карт</translation>
    </message>
    <message>
        <source>Setting the texts</source>
        <translation>Набор текстов</translation>
    </message>
    <message>
        <source>Checking that everything is whole</source>
        <translation>Проверка, всё ли цело</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Published. The visitors&apos; screen takes it over as soon as nobody is using it.</source>
        <translation>Опубликовано. Экран для посетителей примет его, как только им никто не пользуется.</translation>
    </message>
    <message>
        <source>It was not published; the visitors&apos; screen stays as it was.</source>
        <translation>Не опубликовано; экран для посетителей остался прежним.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) have to be solved first.</source>
        <translation>
            <numerusform>Сначала надо исправить %n ошибку.</numerusform>
            <numerusform>Сначала надо исправить %n ошибки.</numerusform>
            <numerusform>Сначала надо исправить %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>What visitors see changes only when the new edition is whole.</source>
        <translation>Посетители увидят перемены, только когда новое издание готово целиком.</translation>
    </message>
    <message>
        <source>This will be the first edition from this studio.</source>
        <translation>Это будет первое издание из этой студии.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s) and panels have changed since edition %1.</source>
        <translation>
            <numerusform>%n глава или панель изменилась после издания %1.</numerusform>
            <numerusform>%n главы и панели изменились после издания %1.</numerusform>
            <numerusform>%n глав и панелей изменились после издания %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stay open; they do not stand in the way.</source>
        <translation>
            <numerusform>%n замечание остаётся; публикации оно не мешает.</numerusform>
            <numerusform>%n замечания остаются; публикации они не мешают.</numerusform>
            <numerusform>%n замечаний остаются; публикации они не мешают.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Опубликовать сейчас</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Все издания</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>This account is shut after too many wrong tries. An administrator has to give it a new password.</source>
        <translation>Эта запись закрыта после слишком многих ошибок. Администратор должен дать ей новый пароль.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s) before the next one.</source>
        <translation>
            <numerusform>Слишком много ошибок. Подождите %n секунду до следующей попытки.</numerusform>
            <numerusform>Слишком много ошибок. Подождите %n секунды до следующей попытки.</numerusform>
            <numerusform>Слишком много ошибок. Подождите %n секунд до следующей попытки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>Имя и пароль не подходят друг к другу.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Nobody has touched the studio for a while. What %1 was writing is kept.</source>
        <translation>Какое-то время студии никто не касался. Что писал %1, сохранено.</translation>
    </message>
    <message>
        <source>Write, translate and publish the exhibit.</source>
        <translation>Пишите, переводите и публикуйте выставку.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>Sign out, so that somebody else can sign in</source>
        <translation>Выйти, чтобы вошёл кто-то другой</translation>
    </message>
</context>
<context>
    <name>StudioWindow</name>
    <message>
        <source>Studio</source>
        <translation>Студия</translation>
    </message>
</context>
<context>
    <name>TongueChip</name>
    <message>
        <source>derived</source>
        <translation>производная</translation>
    </message>
    <message>
        <source>something missing</source>
        <translation>чего-то нет</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>проверено</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>Saved %1 s ago</source>
        <translation>Сохранено %1&#xa0;с назад</translation>
    </message>
    <message>
        <source>Saved %1 min ago</source>
        <translation>Сохранено %1&#xa0;мин назад</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Ещё не опубликовано</translation>
    </message>
    <message>
        <source>As in edition %1</source>
        <translation>Как в издании %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since edition %1</source>
        <translation>
            <numerusform>%n изменение после издания %1</numerusform>
            <numerusform>%n изменения после издания %1</numerusform>
            <numerusform>%n изменений после издания %1</numerusform>
        </translation>
    </message>
    <message>
        <source>editor</source>
        <translation>редактор</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издатель</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>The exhibit</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Нечего отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Нечего повторить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>Кто, что и когда изменил</translation>
    </message>
    <message>
        <source>Editions, and what changed since the last one</source>
        <translation>Издания и что изменилось после последнего</translation>
    </message>
    <message>
        <source>%1: language, lock, sign out</source>
        <translation>%1: язык, блокировка, выход</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Your account may write, but not publish</source>
        <translation>Вашей записи можно писать, но не публиковать</translation>
    </message>
</context>
<context>
    <name>TreeLine</name>
    <message>
        <source>%1 is here</source>
        <translation>здесь %1</translation>
    </message>
    <message>
        <source>blocks publishing</source>
        <translation>мешает публикации</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>нет %n</numerusform>
            <numerusform>нет %n</numerusform>
            <numerusform>нет %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n устарело</numerusform>
            <numerusform>%n устарели</numerusform>
            <numerusform>%n устарели</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Search the exhibit</source>
        <translation>Поиск по выставке</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>The exhibit</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Nothing in the exhibit has these words.</source>
        <translation>В выставке нет таких слов.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новое…</translation>
    </message>
    <message>
        <source>A new panel or chapter</source>
        <translation>Новая панель или глава</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Сдвинуть вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Сдвинуть вниз</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What was deleted in the last 30 days</source>
        <translation>Что удалено за последние 30&#xa0;дней</translation>
    </message>
</context>
<context>
    <name>UnusableCard</name>
    <message>
        <source>No exhibit yet</source>
        <translation>Выставки ещё нет</translation>
    </message>
    <message>
        <source>The exhibit cannot be opened</source>
        <translation>Выставку не удаётся открыть</translation>
    </message>
    <message>
        <source>Bring in the exhibit that came with the program, and change it to your own. It takes some minutes.</source>
        <translation>Загрузите выставку, которая пришла с программой, и сделайте из неё свою. Это займёт несколько минут.</translation>
    </message>
    <message>
        <source>Bring in the exhibit</source>
        <translation>Загрузить выставку</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>1944-10-14</source>
        <translation>1944-10-14</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message>
        <source>the marks do not fit together</source>
        <translation>знаки разметки не сходятся</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2 words</source>
        <translation>%1 / %2 слов</translation>
    </message>
    <message>
        <source>a sentence of %1</source>
        <translation>предложение из %1</translation>
    </message>
    <message>
        <source>Derive again</source>
        <translation>Вернуть производное</translation>
    </message>
    <message>
        <source>A draft after all</source>
        <translation>Всё же черновик</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Проверено</translation>
    </message>
</context>
</TS>
