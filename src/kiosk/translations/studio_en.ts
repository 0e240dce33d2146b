<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinSheet</name>
    <message numerus="yes">
        <source>with %n panel(s)</source>
        <translation>
            <numerusform>with %n panel</numerusform>
            <numerusform>with %n panels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionsSheet</name>
    <message numerus="yes">
        <source>%n chapter(s) and panels have changed since edition %1.</source>
        <translation>
            <numerusform>%n chapter or panel has changed since edition %1.</numerusform>
            <numerusform>%n chapters and panels have changed since edition %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message numerus="yes">
        <source>%n save(s)</source>
        <translation>
            <numerusform>%n save</numerusform>
            <numerusform>%n saves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n problem(s) block publishing</source>
        <translation>
            <numerusform>%n problem blocks publishing</numerusform>
            <numerusform>%n problems block publishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing blocks publishing; %n note(s)</source>
        <translation>
            <numerusform>Nothing blocks publishing; %n note</numerusform>
            <numerusform>Nothing blocks publishing; %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message numerus="yes">
        <source>%n problem(s) have to be solved first.</source>
        <translation>
            <numerusform>%n problem has to be solved first.</numerusform>
            <numerusform>%n problems have to be solved first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s) and panels have changed since edition %1.</source>
        <translation>
            <numerusform>%n chapter or panel has changed since edition %1.</numerusform>
            <numerusform>%n chapters and panels have changed since edition %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stay open; they do not stand in the way.</source>
        <translation>
            <numerusform>%n note stays open; it does not stand in the way.</numerusform>
            <numerusform>%n notes stay open; they do not stand in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %n second(s) before the next one.</source>
        <translation>
            <numerusform>Too many wrong tries. Wait %n second before the next one.</numerusform>
            <numerusform>Too many wrong tries. Wait %n seconds before the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n change(s) since edition %1</source>
        <translation>
            <numerusform>%n change since edition %1</numerusform>
            <numerusform>%n changes since edition %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeLine</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingBox</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
