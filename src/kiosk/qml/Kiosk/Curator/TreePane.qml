pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The exhibit as a tree: chapters, below an open one its panels; search above, what can be done below. */
FocusScope {
    id: root

    required property StudioViewModel studio
    readonly property TreeViewModel tree: root.studio.tree
    property int dragged: -1
    property int before: -1

    signal sheetChosen(string name)

    function find(): void {
        search.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Desk.tree
    }

    Rectangle {
        anchors.right: parent.right
        width: Desk.hairline
        height: parent.height
        color: Desk.rule
    }

    DeskField {
        id: search

        x: Desk.gap
        y: Desk.gap
        width: root.width - 2 * Desk.gap
        label: qsTr("Search the exhibit")
        placeholder: qsTr("Search")
        hasLabel: false
        icon: "search"
        onEdited: root.tree.search(text)
        Keys.onEscapePressed: {
            text = "";
            root.tree.search("");
        }
    }

    ListView {
        id: rows

        anchors.top: search.bottom
        anchors.topMargin: Desk.gap
        anchors.bottom: low.top
        width: root.width
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        visible: !root.tree.isSearching
        model: root.tree.rows
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("The exhibit")

        delegate: TreeLine {
            id: line

            width: rows.width
            studio: root.studio
            onDragMoved: y => {
                root.dragged = line.index;
                const at = line.mapToItem(rows.contentItem, 0, y).y;
                root.before = Math.max(0, Math.min(rows.count, Math.round(at / Math.max(1, line.height))));
            }
            onDragEnded: {
                root.tree.drop(root.dragged, root.before);
                root.dragged = root.before = -1;
            }
        }

        Rectangle { // where what is dragged would come to stand
            parent: rows.contentItem
            visible: root.before >= 0
            y: root.before * Desk.target - height / 2
            width: rows.width
            height: 4 * Desk.hairline
            color: Desk.publish
            z: 2
        }

        DeskScrollBar {
            flickable: rows
        }
    }

    ListView {
        id: hits

        anchors.fill: rows
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        visible: root.tree.isSearching
        model: root.tree.hits

        delegate: HitLine {
            width: hits.width
            studio: root.studio
        }

        DeskText {
            x: Desk.space
            width: parent.width - 2 * Desk.space
            visible: hits.count === 0
            quiet: true
            text: qsTr("Nothing in the exhibit has these words.")
        }
    }

    Flow {
        id: low

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Desk.gap
        spacing: Desk.gap / 2

        DeskButton {
            icon: "plus"
            text: qsTr("New…")
            tip: qsTr("A new panel or chapter")
            enabled: root.studio.session.mayEdit
            onActivated: root.sheetChosen("gallery")
        }

        DeskButton {
            icon: "chevron-up"
            tip: qsTr("Move up")
            keys: "Alt+↑"
            enabled: root.studio.session.mayEdit && root.tree.selectedId !== ""
            onActivated: root.tree.shift(-1)
        }

        DeskButton {
            icon: "chevron-down"
            tip: qsTr("Move down")
            keys: "Alt+↓"
            enabled: root.studio.session.mayEdit && root.tree.selectedId !== ""
            onActivated: root.tree.shift(1)
        }

        DeskButton {
            text: qsTr("Bin")
            tip: qsTr("What was deleted in the last 30 days")
            onActivated: root.sheetChosen("bin")
        }
    }
}
