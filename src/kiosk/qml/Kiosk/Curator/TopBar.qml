import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The bar above the desk: whose exhibit, whether all is saved, what can be undone, and the one red button. */
Rectangle {
    id: root

    required property StudioViewModel studio
    property bool hasMenu: false

    readonly property EditorViewModel editor: root.studio.editor
    readonly property bool isTight: root.width < Desk.textSize * 76

    signal menuChosen
    signal sheetChosen(string name)

    function savedWords(): string {
        const seconds = root.editor.savedSeconds;
        if (root.editor.isSaving)
            return qsTr("Saving…");
        if (seconds < 0)
            return qsTr("Everything is saved");
        return seconds < 60 ? qsTr("Saved %1 s ago").arg(seconds) : qsTr("Saved %1 min ago").arg(Math.floor(seconds / 60));
    }

    function changesWords(): string {
        const tree = root.studio.tree;
        if (tree.edition === 0)
            return qsTr("Not published yet");
        return tree.changeCount === 0 ? qsTr("As in edition %1").arg(tree.edition)
                                      : qsTr("%n change(s) since edition %1", "", tree.changeCount).arg(tree.edition);
    }

    function roleWords(): string {
        return ({"editor": qsTr("editor"), "publisher": qsTr("publisher"), "administrator": qsTr("administrator")})[root.studio.session.role] ?? "";
    }

    height: Desk.barHeight
    color: Desk.bar

    Row {
        id: names

        anchors.left: parent.left
        anchors.leftMargin: Desk.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Desk.gap

        DeskButton {
            visible: root.hasMenu
            onAside: true
            icon: "list"
            tip: qsTr("The exhibit")
            onActivated: root.menuChosen()
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: root.hasMenu ? 0 : Desk.space
            width: acts.x - x - names.x - Desk.gap

            Text {
                width: parent.width
                text: root.studio.tree.title
                color: Desk.asideText
                elide: Text.ElideRight
                textFormat: Text.PlainText
                font.family: Fonts.display
                font.weight: Font.DemiBold
                font.capitalization: Font.AllUppercase
                font.pixelSize: root.isTight ? Desk.textSize : Desk.wordmarkSize
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            DeskText {
                width: parent.width
                onAside: true
                quiet: true
                small: true
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                text: root.savedWords() + " · " + root.studio.session.accountName + ", " + root.roleWords()
                Accessible.name: root.savedWords()
            }
        }
    }

    Row {
        id: acts

        anchors.right: parent.right
        anchors.rightMargin: Desk.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Desk.gap

        DeskButton {
            onAside: true
            kind: "quiet"
            icon: "rotate-ccw"
            tip: root.studio.canUndo ? qsTr("Undo") : qsTr("Nothing to undo")
            keys: "Ctrl+Z"
            enabled: root.studio.canUndo
            onActivated: root.studio.undo()
        }

        DeskButton {
            onAside: true
            kind: "quiet"
            icon: "rotate-ccw"
            mirrored: true
            tip: root.studio.canRedo ? qsTr("Redo") : qsTr("Nothing to redo")
            keys: "Ctrl+Y"
            enabled: root.studio.canRedo
            onActivated: root.studio.redo()
        }

        DeskButton {
            onAside: true
            text: root.isTight ? "" : qsTr("History")
            icon: root.isTight ? "calendar-days" : ""
            tip: qsTr("Who changed what, and when")
            keys: "Ctrl+H"
            enabled: root.editor.isOpen
            onActivated: root.sheetChosen("history")
        }

        DeskButton {
            onAside: true
            text: root.isTight ? "" : root.changesWords()
            icon: root.isTight ? "book-open" : ""
            tip: root.isTight ? root.changesWords() : qsTr("Editions, and what changed since the last one")
            onActivated: root.sheetChosen("editions")
        }

        DeskButton {
            onAside: true
            icon: "user"
            tip: qsTr("%1: language, lock, sign out").arg(root.studio.session.accountName)
            onActivated: root.sheetChosen("account")
        }

        DeskButton {
            kind: "publish"
            text: qsTr("Publish…")
            tip: root.studio.session.mayPublish ? "" : qsTr("Your account may write, but not publish")
            enabled: root.studio.session.mayPublish
            onActivated: root.sheetChosen("publish")
        }
    }
}
