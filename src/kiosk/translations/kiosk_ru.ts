<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Access</source>
        <translation>Удобство</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастные</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>С движением</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокойно</translation>
    </message>
    <message>
        <source>How to use this exhibit</source>
        <translation>Как пользоваться экспозицией</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Whole passage</source>
        <translation>Весь отрывок</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Откуда мы знаем?</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen</source>
        <translation>Коснитесь экрана</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen</source>
        <translation>Коснитесь экрана</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>Illustration</source>
        <translation>Иллюстрация</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ChapterCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Day of the map: %1</source>
        <translation>День на карте: %1</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>Preparing the pictures</source>
        <translation>Готовим изображения</translation>
    </message>
    <message>
        <source>Setting the texts</source>
        <translation>Верстаем тексты</translation>
    </message>
    <message>
        <source>Checking that everything is whole</source>
        <translation>Проверяем, всё ли на месте</translation>
    </message>
    <message>
        <source>Reading the exhibit</source>
        <translation>Читаем экспозицию</translation>
    </message>
    <message>
        <source>The exhibit could not be made ready. Please call the staff.</source>
        <translation>Экспозицию не удалось подготовить. Обратитесь, пожалуйста, к сотрудникам музея.</translation>
    </message>
    <message>
        <source>The exhibit is being made ready</source>
        <translation>Экспозиция готовится</translation>
    </message>
    <message>
        <source>This happens only once.</source>
        <translation>Это происходит только один раз.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How to use this exhibit</source>
        <translation>Как пользоваться экспозицией</translation>
    </message>
    <message>
        <source>By touch</source>
        <translation>Касанием</translation>
    </message>
    <message>
        <source>Touch a chapter, or a day on the line below, to open it.</source>
        <translation>Чтобы открыть главу, коснитесь её или дня на линии внизу.</translation>
    </message>
    <message>
        <source>Turn the pages with the round arrows, or swipe.</source>
        <translation>Листайте круглыми стрелками или движением пальца.</translation>
    </message>
    <message>
        <source>Touch a picture to see it by itself; plus and minus bring it nearer.</source>
        <translation>Коснитесь изображения, чтобы рассмотреть его отдельно; плюс и минус приближают и отдаляют.</translation>
    </message>
    <message>
        <source>By keys</source>
        <translation>Клавишами</translation>
    </message>
    <message>
        <source>The arrows move from button to button, and turn the page where there is none.</source>
        <translation>Стрелки ведут от кнопки к кнопке, а там, где кнопок больше нет, листают страницы.</translation>
    </message>
    <message>
        <source>The select key does what the marked button says.</source>
        <translation>Клавиша выбора нажимает выделенную кнопку.</translation>
    </message>
    <message>
        <source>The help key opens and closes this card.</source>
        <translation>Клавиша справки открывает и закрывает эту карточку.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Удобство</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Осталась %n секунда</numerusform>
            <numerusform>Осталось %n секунды</numerusform>
            <numerusform>Осталось %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Да, я здесь</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language and script</source>
        <translation>Язык и письмо</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Chapter: %1</source>
        <translation>Глава: %1</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Откуда мы знаем?</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Legend</source>
        <translation>Условные обозначения</translation>
    </message>
    <message>
        <source>Let go of the map</source>
        <translation>Отпустить карту</translation>
    </message>
    <message>
        <source>Move the map with the arrow keys</source>
        <translation>Двигать карту стрелками</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Вся карта</translation>
    </message>
    <message>
        <source>The map as a list</source>
        <translation>Карта в виде списка</translation>
    </message>
    <message>
        <source>Whole step</source>
        <translation>Весь шаг</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Приблизить</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Увеличить изображение</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Its place on the map is approximate.</source>
        <translation>Место на карте указано приблизительно.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>На 10 секунд назад</translation>
    </message>
    <message>
        <source>−10</source>
        <translation>−10</translation>
    </message>
    <message>
        <source>+10</source>
        <translation>+10</translation>
    </message>
    <message>
        <source>Forward 10 seconds</source>
        <translation>На 10 секунд вперёд</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Громкость: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Субтитры</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Текст записи</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;км</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;м</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>ScrubBar</name>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Quoted in: %1</source>
        <translation>Приводится в: %1</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Откуда мы знаем?</translation>
    </message>
    <message>
        <source>No source has been named for this page.</source>
        <translation>Для этой страницы источник не указан.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто так говорит</translation>
    </message>
    <message>
        <source>Nothing here is marked as one person’s claim or judgement.</source>
        <translation>Ничто здесь не отмечено как чьё-то утверждение или суждение.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Чего мы не знаем</translation>
    </message>
    <message>
        <source>Nothing here is marked as unknown.</source>
        <translation>Ничто здесь не отмечено как неизвестное.</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Home</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Удобство</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>На этом киоске PIN-код не задан.</translation>
    </message>
    <message>
        <source>The PIN is off after too many wrong tries. Set a new one.</source>
        <translation>После слишком многих ошибок PIN-код отключён. Задайте новый.</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Подождите %1&#xa0;с до следующей попытки.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN-код неверен.</translation>
    </message>
    <message>
        <source>Enter the PIN to leave the exhibit.</source>
        <translation>Введите PIN-код, чтобы выйти из экспозиции.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудникам</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>введена %n цифра</numerusform>
            <numerusform>введены %n цифры</numerusform>
            <numerusform>введено %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Стереть последнюю цифру</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Подтвердить PIN-код</translation>
    </message>
    <message>
        <source>Back to the exhibit</source>
        <translation>Вернуться к экспозиции</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message>
        <source>Show on the map: %1</source>
        <translation>Показать на карте: %1</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step before</source>
        <translation>Предыдущий шаг</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play all steps</source>
        <translation>Показать все шаги</translation>
    </message>
</context>
<context>
    <name>StepSourcesSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Откуда мы знаем?</translation>
    </message>
    <message>
        <source>No source has been named for this page.</source>
        <translation>Для этой страницы источник не указан.</translation>
    </message>
</context>
<context>
    <name>StillScreen</name>
    <message>
        <source>The exhibit will soon be here.</source>
        <translation>Экспозиция скоро откроется.</translation>
    </message>
</context>
<context>
    <name>SupportList</name>
    <message>
        <source>Illustration</source>
        <translation>Иллюстрация</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Фильм</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Звукозапись</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What you see here</source>
        <translation>Что вы здесь видите</translation>
    </message>
    <message>
        <source>In place of the original photograph: %1</source>
        <translation>Вместо подлинной фотографии: %1</translation>
    </message>
    <message>
        <source>No source has been named for it.</source>
        <translation>Источник не указан.</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>Пояснения к словам</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Show the translation</source>
        <translation>Показать перевод</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Показать оригинал</translation>
    </message>
</context>
<context>
    <name>ViewerScreen</name>
    <message>
        <source>Illustration</source>
        <translation>Иллюстрация</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Изображение целиком</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Закрыть изображение</translation>
    </message>
</context>
</TS>
