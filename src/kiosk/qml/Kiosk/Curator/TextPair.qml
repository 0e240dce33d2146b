pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* One text in two languages: what is written in the master, and beside it, or below it where there is no room. */
FocusScope {
    id: root

    required property EditorViewModel editor
    required property bool mayEdit
    required property string key
    required property string recordKind
    required property string recordId
    required property string field
    required property string label
    required property int number
    required property string group
    required property bool isLong
    required property bool isNeeded
    required property int target
    required property int hard
    required property string master
    required property string masterState
    required property int masterWords
    required property int masterLongest
    required property int masterLevel
    required property string masterFault
    required property string other
    required property string otherState
    required property int otherWords
    required property int otherLongest
    required property int otherLevel
    required property string otherFault

    readonly property bool sideBySide: root.width > Desk.textSize * 26
    readonly property string said: FieldWords.field(root.label, root.group) + (root.number > 0 ? " " + root.number : "")

    function takeFocus(inTranslation: bool): void {
        (inTranslation ? second : first).forceActiveFocus();
    }

    implicitHeight: root.sideBySide ? Math.max(first.height, second.height) : first.height + Desk.gap + second.height

    WritingBox {
        id: first

        width: root.sideBySide ? (root.width - Desk.space) / 2 : root.width
        focus: true
        label: root.said
        language: root.editor.master
        isNeeded: root.isNeeded
        words: root.master
        textState: root.masterState
        wordCount: root.masterWords
        longest: root.masterLongest
        level: root.masterLevel
        fault: root.masterFault
        target: root.target
        hard: root.hard
        isLong: root.isLong
        mayEdit: root.mayEdit
        editor: root.editor
        onWritten: text => root.editor.write(root.recordKind, root.recordId, root.field, text)
        onReviewed: isReviewed => root.editor.review(root.recordKind, root.recordId, root.field, root.editor.master, isReviewed)
    }

    WritingBox {
        id: second

        x: root.sideBySide ? root.width - width : 0
        y: root.sideBySide ? 0 : first.height + Desk.gap
        width: first.width
        label: root.said
        languageName: root.editor.otherName
        language: root.editor.other
        isNeeded: root.isNeeded || root.master !== ""
        words: root.other
        textState: root.otherState
        wordCount: root.otherWords
        longest: root.otherLongest
        level: root.otherLevel
        fault: root.otherFault
        target: root.target
        hard: root.hard
        isLong: root.isLong
        leastHeight: root.sideBySide ? first.boxHeight : 0
        mayEdit: root.mayEdit
        editor: root.editor
        canDerive: root.otherState !== "derived" && root.editor.other === "sr-Latn"
        onWritten: text => root.editor.translate(root.recordKind, root.recordId, root.field, text)
        onReviewed: isReviewed => root.editor.review(root.recordKind, root.recordId, root.field, root.editor.other, isReviewed)
        onDerivedAgain: root.editor.deriveAgain(root.recordKind, root.recordId, root.field)
    }
}
