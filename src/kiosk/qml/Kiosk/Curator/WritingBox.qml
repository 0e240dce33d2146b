pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Where a text is written in one language: its name, its length against the budget, and how far it can be trusted. */
FocusScope {
    id: root

    required property EditorViewModel editor
    required property string label
    required property string language
    required property string words
    required property string textState
    required property int wordCount
    required property int longest
    required property int level
    required property string fault
    required property int target
    required property int hard
    required property bool isLong
    required property bool mayEdit
    property string languageName
    property bool isNeeded: true
    property bool canDerive: false
    property real leastHeight: 0
    readonly property real boxHeight: Math.max(Desk.target, input.contentHeight + 2 * Desk.gap, root.isLong && (root.isNeeded || input.activeFocus) ? Desk.writingSize * 6 : 0)

    signal written(string text)
    signal reviewed(bool isReviewed)
    signal derivedAgain

    function lengthWords(): string {
        if (root.fault !== "")
            return qsTr("the marks do not fit together");
        if (root.target === 0)
            return root.words === "" ? "" : qsTr("%n word(s)", "", root.wordCount);
        const count = qsTr("%1 / %2 words").arg(root.wordCount).arg(root.target);
        return root.longest > 25 ? count + " · " + qsTr("a sentence of %1").arg(root.longest) : count;
    }

    implicitHeight: column.height

    Column {
        id: column

        width: root.width
        spacing: Desk.gap / 3

        Item {
            width: parent.width
            height: Math.max(name.height, size.height)

            DeskText {
                id: name

                width: Math.max(0, parent.width - size.implicitWidth - Desk.gap)
                quiet: true
                small: true
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: root.label + (root.languageName === "" ? "" : " · " + root.languageName)
                silent: true
            }

            DeskText {
                id: size

                anchors.right: parent.right
                small: true
                strong: root.level > 0
                wrapMode: Text.NoWrap
                color: root.level === 2 ? Desk.bad : root.level === 1 ? Desk.doubtful : root.target > 0 ? Desk.good : Desk.quiet
                text: (root.level === 2 ? "▲ " : "") + root.lengthWords()
            }
        }

        Rectangle {
            width: parent.width
            height: Math.max(root.boxHeight, root.leastHeight)
            radius: Desk.radius
            color: root.textState === "derived" && !input.activeFocus ? Desk.sheet : Desk.field
            border.width: input.activeFocus ? 2 * Desk.hairline : Desk.hairline
            border.color: input.activeFocus ? Desk.focus : Desk.line

            TextEdit {
                id: input

                readonly property string shown: root.words

                anchors.fill: parent
                anchors.margins: Desk.gap
                focus: true
                activeFocusOnTab: true
                readOnly: !root.mayEdit
                selectByMouse: true
                persistentSelection: true
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                color: Desk.text
                selectionColor: Desk.marked
                selectedTextColor: Desk.text
                inputMethodHints: Qt.ImhMultiLine
                font.family: Fonts.serif
                font.pixelSize: Desk.writingSize
                Accessible.role: Accessible.EditableText
                Accessible.name: root.label + ", " + root.language
                KeyNavigation.priority: KeyNavigation.BeforeItem
                Keys.priority: Keys.BeforeItem
                Keys.onTabPressed: event => {
                    nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
                    event.accepted = true;
                }
                Keys.onBacktabPressed: event => {
                    nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
                    event.accepted = true;
                }
                Keys.onShortcutOverride: event => event.accepted = false
                Keys.onPressed: event => {
                    event.accepted = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo);
                    if (event.matches(StandardKey.Undo))
                        root.editor.askUndo();
                    else if (event.matches(StandardKey.Redo))
                        root.editor.askRedo();
                    else if (event.matches(StandardKey.Italic))
                        input.mark("*", "*");
                }
                onShownChanged: if (text !== shown) {
                    const at = cursorPosition;
                    text = shown;
                    cursorPosition = Math.min(at, length);
                }
                onTextChanged: if (text !== shown) root.written(text)
                Component.onCompleted: text = shown

                function mark(before: string, after: string): void {
                    const start = input.selectionStart, end = input.selectionEnd;
                    input.insert(end, after);
                    input.insert(start, before);
                }
            }
        }

        Item {
            width: parent.width
            height: foot.visible ? foot.height : 0

            Row {
                id: foot

                width: parent.width
                spacing: Desk.gap / 2
                visible: root.textState !== ""

                StateSign {
                    anchors.verticalCenter: parent.verticalCenter
                    sign: root.textState
                }

                DeskText {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(0, parent.width - check.width - Desk.space * 2)
                    small: true
                    quiet: true
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: FieldWords.state(root.textState)
                }

                DeskLink {
                    id: check

                    anchors.verticalCenter: parent.verticalCenter
                    quiet: root.textState === "reviewed"
                    visible: root.mayEdit && root.words !== "" && (root.canDerive || root.textState !== "derived")
                    text: root.canDerive ? qsTr("Derive again") : root.textState === "reviewed" ? qsTr("A draft after all") : qsTr("Reviewed")
                    onActivated: root.canDerive ? root.derivedAgain() : root.reviewed(root.textState !== "reviewed")
                }
            }
        }
    }
}
