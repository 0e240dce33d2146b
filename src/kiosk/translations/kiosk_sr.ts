<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Access</source>
        <translation>Приступ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Величина слова</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Боје</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тамно</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Јак контраст</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Покрет</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Са покретом</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Мирно</translation>
    </message>
    <message>
        <source>How to use this exhibit</source>
        <translation>Како се користи изложба</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Whole passage</source>
        <translation>Цео одломак</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Како знамо?</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Појмови</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen</source>
        <translation>Додирните екран</translation>
    </message>
</context>
<context>
    <name>AttractWords</name>
    <message>
        <source>Touch the screen</source>
        <translation>Додирните екран</translation>
    </message>
</context>
<context>
    <name>CaptionBar</name>
    <message>
        <source>Illustration</source>
        <translation>Илустрација</translation>
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
        <translation>Дан на карти: %1</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>The exhibit could not be made ready. Please call the staff.</source>
        <translation>Изложба није могла да се припреми. Позовите особље.</translation>
    </message>
    <message>
        <source>The exhibit is being made ready</source>
        <translation>Изложба се припрема</translation>
    </message>
    <message>
        <source>This happens only once.</source>
        <translation>Ово се дешава само једном.</translation>
    </message>
    <message>
        <source>Preparing the pictures</source>
        <translation>Припремају се слике</translation>
    </message>
    <message>
        <source>Setting the texts</source>
        <translation>Слажу се текстови</translation>
    </message>
    <message>
        <source>Checking that everything is whole</source>
        <translation>Проверава се да ли је све цело</translation>
    </message>
    <message>
        <source>Reading the exhibit</source>
        <translation>Чита се изложба</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How to use this exhibit</source>
        <translation>Како се користи изложба</translation>
    </message>
    <message>
        <source>By touch</source>
        <translation>Додиром</translation>
    </message>
    <message>
        <source>Touch a chapter, or a day on the line below, to open it.</source>
        <translation>Додирните поглавље, или дан на линији при дну, да бисте га отворили.</translation>
    </message>
    <message>
        <source>Turn the pages with the round arrows, or swipe.</source>
        <translation>Листајте округлим стрелицама или превлачењем.</translation>
    </message>
    <message>
        <source>Touch a picture to see it by itself; plus and minus bring it nearer.</source>
        <translation>Додирните слику да бисте је видели целу; плус и минус је приближавају и удаљавају.</translation>
    </message>
    <message>
        <source>By keys</source>
        <translation>Тастерима</translation>
    </message>
    <message>
        <source>The arrows move from button to button, and turn the page where there is none.</source>
        <translation>Стрелице воде од дугмета до дугмета, а листају тамо где дугмета нема.</translation>
    </message>
    <message>
        <source>The select key does what the marked button says.</source>
        <translation>Тастер за избор ради оно што пише на означеном дугмету.</translation>
    </message>
    <message>
        <source>The help key opens and closes this card.</source>
        <translation>Тастер за помоћ отвара и затвара ову картицу.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Приступ</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Да ли сте још ту?</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Остала је још %n секунда</numerusform>
            <numerusform>Остале су још %n секунде</numerusform>
            <numerusform>Остало је још %n секунди</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Да, ту сам</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language and script</source>
        <translation>Језик и писмо</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Chapter: %1</source>
        <translation>Поглавље: %1</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Како знамо?</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Let go of the map</source>
        <translation>Пусти карту</translation>
    </message>
    <message>
        <source>Move the map with the arrow keys</source>
        <translation>Помери карту стрелицама</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Цела карта</translation>
    </message>
    <message>
        <source>The map as a list</source>
        <translation>Карта као списак</translation>
    </message>
    <message>
        <source>Whole step</source>
        <translation>Цео корак</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Удаљи</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Приближи</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Даље</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Следеће: %1</translation>
    </message>
</context>
<context>
    <name>PictureStage</name>
    <message>
        <source>Enlarge the picture</source>
        <translation>Увећај слику</translation>
    </message>
</context>
<context>
    <name>PlaceSheet</name>
    <message>
        <source>Its place on the map is approximate.</source>
        <translation>Место на карти је приближно.</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карти</translation>
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
        <translation>Пусти</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 секунди назад</translation>
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
        <translation>10 секунди напред</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Јачина: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гласније</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Титлови</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Текст снимка</translation>
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
        <translation>Помери нагоре</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Помери надоле</translation>
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
        <translation>Положај</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>Извори</translation>
    </message>
    <message>
        <source>Quoted in: %1</source>
        <translation>Наведено у: %1</translation>
    </message>
</context>
<context>
    <name>SourcesSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Како знамо?</translation>
    </message>
    <message>
        <source>No source has been named for this page.</source>
        <translation>За ову страну није наведен извор.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Ко то каже</translation>
    </message>
    <message>
        <source>Nothing here is marked as one person’s claim or judgement.</source>
        <translation>Овде ништа није означено као нечија тврдња или суд.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Није познато</translation>
    </message>
    <message>
        <source>Nothing here is marked as unknown.</source>
        <translation>Овде ништа није означено као непознато.</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Home</source>
        <translation>Почетак</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Приступ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>На овом уређају ПИН није постављен.</translation>
    </message>
    <message>
        <source>The PIN is off after too many wrong tries. Set a new one.</source>
        <translation>ПИН је искључен после превише погрешних покушаја. Поставите нови.</translation>
    </message>
    <message>
        <source>Wait %1 s before the next try.</source>
        <translation>Сачекајте %1&#xa0;с до следећег покушаја.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>ПИН није тачан.</translation>
    </message>
    <message>
        <source>Enter the PIN to leave the exhibit.</source>
        <translation>Унесите ПИН да бисте изашли из изложбе.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Особље</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>унета је %n цифра</numerusform>
            <numerusform>унете су %n цифре</numerusform>
            <numerusform>унето је %n цифара</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Обриши последњу цифру</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Потврди ПИН</translation>
    </message>
    <message>
        <source>Back to the exhibit</source>
        <translation>Назад на изложбу</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страна %1 од %2</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Show on the map</source>
        <translation>Прикажи на карти</translation>
    </message>
    <message>
        <source>Show on the map: %1</source>
        <translation>Прикажи на карти: %1</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step before</source>
        <translation>Претходни корак</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следећи корак</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play all steps</source>
        <translation>Прикажи све кораке</translation>
    </message>
</context>
<context>
    <name>StepSourcesSheet</name>
    <message>
        <source>How do we know?</source>
        <translation>Како знамо?</translation>
    </message>
    <message>
        <source>No source has been named for this page.</source>
        <translation>За ову страну није наведен извор.</translation>
    </message>
</context>
<context>
    <name>StillScreen</name>
    <message>
        <source>The exhibit will soon be here.</source>
        <translation>Изложба ће ускоро бити овде.</translation>
    </message>
</context>
<context>
    <name>SupportList</name>
    <message>
        <source>Illustration</source>
        <translation>Илустрација</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотографија</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Филм</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Звучни снимак</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What you see here</source>
        <translation>Шта овде видите</translation>
    </message>
    <message>
        <source>In place of the original photograph: %1</source>
        <translation>Уместо изворне фотографије: %1</translation>
    </message>
    <message>
        <source>No source has been named for it.</source>
        <translation>Извор није наведен.</translation>
    </message>
</context>
<context>
    <name>TermsSheet</name>
    <message>
        <source>Words explained</source>
        <translation>Објашњене речи</translation>
    </message>
</context>
<context>
    <name>TranslationMark</name>
    <message>
        <source>Show the translation</source>
        <translation>Прикажи превод</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Прикажи изворник</translation>
    </message>
</context>
<context>
    <name>ViewerScreen</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Удаљи</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Приближи</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Цела слика</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Затвори слику</translation>
    </message>
    <message>
        <source>Illustration</source>
        <translation>Илустрација</translation>
    </message>
</context>
</TS>
