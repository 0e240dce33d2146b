<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<context>
    <name>AccountSheet</name>
    <message>
        <source>The studio locks by itself after three minutes without a touch; what is being written is kept.</source>
        <translation>Студио се сам закључава после три минута без додира; оно што се пише остаје.</translation>
    </message>
    <message>
        <source>Language of the studio</source>
        <translation>Језик студија</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закључај</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Одјава</translation>
    </message>
</context>
<context>
    <name>AsidePane</name>
    <message>
        <source>What the visitor sees</source>
        <translation>Овако види посетилац</translation>
    </message>
    <message>
        <source>%1 × %2 · text %3 %</source>
        <translation>%1 × %2 · слова %3&#xa0;%</translation>
    </message>
    <message>
        <source>The last words cannot be shown: the marks do not fit together.</source>
        <translation>Последње речи не могу да се прикажу: ознаке се не слажу.</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Усправно</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
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
        <translation>Корпа</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>У последњих 30&#xa0;дана ништа није обрисано.</translation>
    </message>
    <message>
        <source>What is deleted stays here for 30 days.</source>
        <translation>Обрисано остаје овде 30&#xa0;дана.</translation>
    </message>
    <message numerus="yes">
        <source>with %n panel(s)</source>
        <translation>
            <numerusform>са %n таблом</numerusform>
            <numerusform>са %n табле</numerusform>
            <numerusform>са %n табли</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Врати: %1</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Two of you changed the same text</source>
        <translation>Двоје вас је мењало исти текст</translation>
    </message>
    <message>
        <source>Choose which one stands. The other stays in the history.</source>
        <translation>Изаберите које остаје. Оно друго остаје у историји.</translation>
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
        <translation>Задржи моје</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Узми њихово</translation>
    </message>
</context>
<context>
    <name>CreateAdministratorCard</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Две лозинке се разликују.</translation>
    </message>
    <message>
        <source>Create the administrator</source>
        <translation>Направите администратора</translation>
    </message>
    <message>
        <source>You are the first here. The administrator gives others their accounts; nobody can look up the password, so keep it well.</source>
        <translation>Ви сте први овде. Администратор другима даје налоге; лозинку нико не може да погледа, зато је добро чувајте.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Лозинка још једном</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Направи налог</translation>
    </message>
</context>
<context>
    <name>DeskSheet</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>EditionsSheet</name>
    <message>
        <source>Editions</source>
        <translation>Издања</translation>
    </message>
    <message>
        <source>Nothing has been published from this studio yet.</source>
        <translation>Из овог студија још ништа није објављено.</translation>
    </message>
    <message>
        <source>Nothing has changed since edition %1.</source>
        <translation>Ништа се није променило од издања %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s) and panels have changed since edition %1.</source>
        <translation>
            <numerusform>%n поглавље или табла је другачија него у издању %1.</numerusform>
            <numerusform>%n поглавља и табле су другачија него у издању %1.</numerusform>
            <numerusform>%n поглавља и табли је другачије него у издању %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Издање %1</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>на екрану</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>оштећено</translation>
    </message>
    <message>
        <source>Yes, show edition %1</source>
        <translation>Да, прикажи издање %1</translation>
    </message>
    <message>
        <source>Back to this one</source>
        <translation>Врати на ово</translation>
    </message>
    <message>
        <source>Back to edition %1</source>
        <translation>Врати на издање %1</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>Chapter</source>
        <translation>Поглавље</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Слика</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерија</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитат</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Бројке</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Људи</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Филм</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Choose a chapter or a panel in the exhibit.</source>
        <translation>Изаберите поглавље или таблу у изложби.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без наслова</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Удвостручи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Into the bin, for 30 days</source>
        <translation>У корпу, на 30&#xa0;дана</translation>
    </message>
    <message>
        <source>%1 is working here too. What both of you change, you will both see.</source>
        <translation>Овде ради и %1. Што обоје мењате, обоје ћете и видети.</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Још једна слика</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Још једна особа</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Још један број</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>Још један извор</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Caption</source>
        <translation>Потпис под сликом</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Аутор и извор слике</translation>
    </message>
    <message>
        <source>Alt text, for those who cannot see it</source>
        <translation>Опис за оне који слику не виде</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Дужи опис</translation>
    </message>
    <message>
        <source>Credit of the original</source>
        <translation>Аутор и извор оригинала</translation>
    </message>
    <message>
        <source>Date of the picture</source>
        <translation>Датум слике</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Израдио</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Rights (web address)</source>
        <translation>Права (веб-адреса)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Quoted words</source>
        <translation>Наведене речи</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Препис</translation>
    </message>
    <message>
        <source>Who claims what</source>
        <translation>Ко шта тврди</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Шта се не зна</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Шта се броји</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Увод</translation>
    </message>
    <message>
        <source>Place on the line of days</source>
        <translation>Место на линији дана</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Најава</translation>
    </message>
    <message>
        <source>About the exhibit</source>
        <translation>О изложби</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Слика</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>Слика пре почетка</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Снимак</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Ко је рекао</translation>
    </message>
    <message>
        <source>Work it stands in</source>
        <translation>Дело у ком стоји</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Whole passage</source>
        <translation>Цео одломак</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Датум</translation>
    </message>
    <message>
        <source>Cover picture</source>
        <translation>Насловна слика</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Колико тачно</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Страна у рату</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Paragraphs of the source</source>
        <translation>Пасуси извора</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>тачно</translation>
    </message>
    <message>
        <source>about</source>
        <translation>око</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>преко</translation>
    </message>
    <message>
        <source>gun</source>
        <translation>оруђе</translation>
    </message>
    <message>
        <source>rocket launcher</source>
        <translation>ракетни бацач</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>тенк</translation>
    </message>
    <message>
        <source>aircraft</source>
        <translation>авион</translation>
    </message>
    <message>
        <source>soldier</source>
        <translation>војник</translation>
    </message>
    <message>
        <source>building</source>
        <translation>зграда</translation>
    </message>
    <message>
        <source>day</source>
        <translation>дан</translation>
    </message>
    <message>
        <source>none</source>
        <translation>без</translation>
    </message>
    <message>
        <source>Soviet</source>
        <translation>Совјети</translation>
    </message>
    <message>
        <source>Yugoslav</source>
        <translation>Југословени</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немци</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Бугари</translation>
    </message>
    <message>
        <source>Allied</source>
        <translation>савезници</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостаје</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нацрт</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>прегледано</translation>
    </message>
    <message>
        <source>the original has changed since</source>
        <translation>извор је у међувремену измењен</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>изведена</translation>
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
        <translation>Слика</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Галерија</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитат</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Бројке</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Људи</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Филм</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>40 to 80 words beside one picture</source>
        <translation>40 до 80 речи поред једне слике</translation>
    </message>
    <message>
        <source>one picture fills the screen</source>
        <translation>једна слика преко целог екрана</translation>
    </message>
    <message>
        <source>several pictures to choose from</source>
        <translation>више слика за разгледање</translation>
    </message>
    <message>
        <source>spoken or written words, in large type</source>
        <translation>изговорене или записане речи, крупно</translation>
    </message>
    <message>
        <source>an operation map, step by step</source>
        <translation>карта операција, корак по корак</translation>
    </message>
    <message>
        <source>numbers made visible, drawn to scale</source>
        <translation>бројеви које се виде, у размери</translation>
    </message>
    <message>
        <source>who is who, a sentence for each</source>
        <translation>ко је ко, по реченица за свакога</translation>
    </message>
    <message>
        <source>a film with captions</source>
        <translation>филм са титловима</translation>
    </message>
    <message>
        <source>a recording with its transcript</source>
        <translation>снимак са преписом</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>Нова табла</translation>
    </message>
    <message>
        <source>It comes after the one that is open, and stays off the visitors&apos; screen until you publish.</source>
        <translation>Долази после отворене и посетиоци је не виде док не објавите.</translation>
    </message>
    <message>
        <source>A new chapter instead</source>
        <translation>Ипак ново поглавље</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Ново поглавље</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History of “%1”</source>
        <translation>Историја: „%1“</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Овде још ништа није промењено.</translation>
    </message>
    <message>
        <source>What was taken away is struck out, what came is bold.</source>
        <translation>Уклоњено је прецртано, додато је масно.</translation>
    </message>
    <message numerus="yes">
        <source>%n save(s)</source>
        <translation>
            <numerusform>%n чување</numerusform>
            <numerusform>%n чувања</numerusform>
            <numerusform>%n чувања</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Врати на ово</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>како је сада</translation>
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
        <translation>недостаје</translation>
    </message>
    <message>
        <source>the translation is older than the original</source>
        <translation>превод је старији од извора</translation>
    </message>
    <message>
        <source>is a draft that nobody has reviewed</source>
        <translation>нацрт који нико није прегледао</translation>
    </message>
    <message>
        <source>there are no words for those who cannot see the picture</source>
        <translation>нема описа за оне који слику не виде</translation>
    </message>
    <message>
        <source>the credit is missing</source>
        <translation>недостаје аутор</translation>
    </message>
    <message>
        <source>nobody has said who may show it</source>
        <translation>није речено ко сме да је прикаже</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>није наведен извор</translation>
    </message>
    <message>
        <source>is too long for a standing reader</source>
        <translation>предугачко за читаоца који стоји</translation>
    </message>
    <message>
        <source>quotation marks, dashes or spaces are not as they should be</source>
        <translation>наводници, цртице или размаци нису како треба</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters are mixed in a word</source>
        <translation>у речи су помешана латинична и ћирилична слова</translation>
    </message>
    <message>
        <source>the marks do not fit together</source>
        <translation>ознаке се не слажу</translation>
    </message>
    <message>
        <source>points to something that is not there</source>
        <translation>показује на нешто чега нема</translation>
    </message>
    <message>
        <source>is in a language the exhibit does not have</source>
        <translation>на језику који изложба нема</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>стоји двапут</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>датотека недостаје</translation>
    </message>
    <message>
        <source>the file cannot be used</source>
        <translation>датотека не може да се користи</translation>
    </message>
    <message>
        <source>is no word of the program</source>
        <translation>није реч програма</translation>
    </message>
    <message>
        <source>Blocks publishing</source>
        <translation>Спречава објаву</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Иди</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n problem(s) block publishing</source>
        <translation>
            <numerusform>%n грешка спречава објаву</numerusform>
            <numerusform>%n грешке спречавају објаву</numerusform>
            <numerusform>%n грешака спречава објаву</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing blocks publishing; %n note(s)</source>
        <translation>
            <numerusform>Ништа не спречава објаву; %n напомена</numerusform>
            <numerusform>Ништа не спречава објаву; %n напомене</numerusform>
            <numerusform>Ништа не спречава објаву; %n напомена</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Ништа не тражи пажњу</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
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
        <translation>Припрема слика</translation>
    </message>
    <message>
        <source>Copying films and sound</source>
        <translation>Преписивање филмова и звука</translation>
    </message>
    <message>
        <source>Drawing the maps</source>
        <translation>Цртање карата</translation>
    </message>
    <message>
        <source>Setting the texts</source>
        <translation>Слагање текстова</translation>
    </message>
    <message>
        <source>Checking that everything is whole</source>
        <translation>Провера да је све цело</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Почетак</translation>
    </message>
    <message>
        <source>Published. The visitors&apos; screen takes it over as soon as nobody is using it.</source>
        <translation>Објављено. Екран за посетиоце преузима га чим га нико не користи.</translation>
    </message>
    <message>
        <source>It was not published; the visitors&apos; screen stays as it was.</source>
        <translation>Није објављено; екран за посетиоце остаје какав је био.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Објава</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) have to be solved first.</source>
        <translation>
            <numerusform>Прво треба решити %n грешку.</numerusform>
            <numerusform>Прво треба решити %n грешке.</numerusform>
            <numerusform>Прво треба решити %n грешака.</numerusform>
        </translation>
    </message>
    <message>
        <source>What visitors see changes only when the new edition is whole.</source>
        <translation>Посетиоци виде промену тек кад је ново издање цело.</translation>
    </message>
    <message>
        <source>This will be the first edition from this studio.</source>
        <translation>Ово ће бити прво издање из овог студија.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s) and panels have changed since edition %1.</source>
        <translation>
            <numerusform>%n поглавље или табла је другачија него у издању %1.</numerusform>
            <numerusform>%n поглавља и табле су другачија него у издању %1.</numerusform>
            <numerusform>%n поглавља и табли је другачије него у издању %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stay open; they do not stand in the way.</source>
        <translation>
            <numerusform>%n напомена остаје отворена; она не смета објави.</numerusform>
            <numerusform>%n напомене остају отворене; оне не сметају објави.</numerusform>
            <numerusform>%n напомена остаје отворено; оне не сметају објави.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Објави сада</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прекини</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Сва издања</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>This account is shut after too many wrong tries. An administrator has to give it a new password.</source>
        <translation>Овај налог је затворен после превише погрешних покушаја. Администратор мора да му да нову лозинку.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s) before the next one.</source>
        <translation>
            <numerusform>Превише погрешних покушаја. Сачекајте %n секунду до следећег.</numerusform>
            <numerusform>Превише погрешних покушаја. Сачекајте %n секунде до следећег.</numerusform>
            <numerusform>Превише погрешних покушаја. Сачекајте %n секунди до следећег.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>Име и лозинка не иду једно с другим.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Закључано</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Пријава</translation>
    </message>
    <message>
        <source>Nobody has touched the studio for a while. What %1 was writing is kept.</source>
        <translation>Неко време нико није дирао студио. Оно што је писао налог %1 сачувано је.</translation>
    </message>
    <message>
        <source>Write, translate and publish the exhibit.</source>
        <translation>Пишите, преводите и објављујте изложбу.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Откључај</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Неко други</translation>
    </message>
    <message>
        <source>Sign out, so that somebody else can sign in</source>
        <translation>Одјава, да се пријави неко други</translation>
    </message>
</context>
<context>
    <name>StudioWindow</name>
    <message>
        <source>Studio</source>
        <translation>Студио</translation>
    </message>
</context>
<context>
    <name>TongueChip</name>
    <message>
        <source>derived</source>
        <translation>изведена</translation>
    </message>
    <message>
        <source>something missing</source>
        <translation>понешто недостаје</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>застарело</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нацрт</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>прегледано</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Saving…</source>
        <translation>Чува се…</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Све је сачувано</translation>
    </message>
    <message>
        <source>Saved %1 s ago</source>
        <translation>Сачувано пре %1&#xa0;с</translation>
    </message>
    <message>
        <source>Saved %1 min ago</source>
        <translation>Сачувано пре %1&#xa0;мин</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Још није објављено</translation>
    </message>
    <message>
        <source>As in edition %1</source>
        <translation>Као у издању %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since edition %1</source>
        <translation>
            <numerusform>%n измена од издања %1</numerusform>
            <numerusform>%n измене од издања %1</numerusform>
            <numerusform>%n измена од издања %1</numerusform>
        </translation>
    </message>
    <message>
        <source>editor</source>
        <translation>уредник</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издавач</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>The exhibit</source>
        <translation>Изложба</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Нема шта да се опозове</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Понови</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Нема шта да се понови</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Who changed what, and when</source>
        <translation>Ко је шта мењао и када</translation>
    </message>
    <message>
        <source>Editions, and what changed since the last one</source>
        <translation>Издања и шта је промењено од последњег</translation>
    </message>
    <message>
        <source>%1: language, lock, sign out</source>
        <translation>%1: језик, закључавање, одјава</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Објави…</translation>
    </message>
    <message>
        <source>Your account may write, but not publish</source>
        <translation>Ваш налог сме да пише, али не и да објављује</translation>
    </message>
</context>
<context>
    <name>TreeLine</name>
    <message>
        <source>%1 is here</source>
        <translation>овде је %1</translation>
    </message>
    <message>
        <source>blocks publishing</source>
        <translation>спречава објаву</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n недостаје</numerusform>
            <numerusform>%n недостају</numerusform>
            <numerusform>%n недостаје</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n застарело</numerusform>
            <numerusform>%n застарела</numerusform>
            <numerusform>%n застарелих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n нацрт</numerusform>
            <numerusform>%n нацрта</numerusform>
            <numerusform>%n нацрта</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>измењено</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Без наслова</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <source>Search the exhibit</source>
        <translation>Претражи изложбу</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>The exhibit</source>
        <translation>Изложба</translation>
    </message>
    <message>
        <source>Nothing in the exhibit has these words.</source>
        <translation>Ништа у изложби нема тих речи.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ново…</translation>
    </message>
    <message>
        <source>A new panel or chapter</source>
        <translation>Нова табла или поглавље</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Помери навише</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помери наниже</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корпа</translation>
    </message>
    <message>
        <source>What was deleted in the last 30 days</source>
        <translation>Шта је обрисано у последњих 30&#xa0;дана</translation>
    </message>
</context>
<context>
    <name>UnusableCard</name>
    <message>
        <source>No exhibit yet</source>
        <translation>Још нема изложбе</translation>
    </message>
    <message>
        <source>The exhibit cannot be opened</source>
        <translation>Изложба не може да се отвори</translation>
    </message>
    <message>
        <source>Bring in the exhibit that came with the program, and change it to your own. It takes some minutes.</source>
        <translation>Унесите изложбу која је дошла с програмом и прерадите је у своју. То траје неколико минута.</translation>
    </message>
    <message>
        <source>Bring in the exhibit</source>
        <translation>Унеси изложбу</translation>
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
        <translation>Извади</translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message>
        <source>the marks do not fit together</source>
        <translation>ознаке се не слажу</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n реч</numerusform>
            <numerusform>%n речи</numerusform>
            <numerusform>%n речи</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2 words</source>
        <translation>%1 / %2 речи</translation>
    </message>
    <message>
        <source>a sentence of %1</source>
        <translation>реченица од %1</translation>
    </message>
    <message>
        <source>Derive again</source>
        <translation>Врати изведено</translation>
    </message>
    <message>
        <source>A draft after all</source>
        <translation>Ипак нацрт</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Прегледано</translation>
    </message>
</context>
</TS>
