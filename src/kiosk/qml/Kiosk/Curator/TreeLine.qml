pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* A chapter or a panel in the tree, with its state as sign and words, and the handle that it is dragged by. */
Pressable {
    id: root

    required property StudioViewModel studio
    required property int index
    required property string kind
    required property string recordId
    required property string number
    required property string title
    required property string panelKind
    required property int missing
    required property int drafts
    required property int stale
    required property bool isChanged
    required property int problem
    required property string people
    required property bool isOpen
    required property bool isSelected

    readonly property bool isChapter: root.kind === "chapter"
    readonly property string sign: root.problem === 2 ? "problem" : root.missing > 0 ? "missing" : root.stale > 0 ? "stale"
                                 : root.drafts > 0 ? "draft" : "reviewed"
    readonly property color ink: root.isSelected ? Desk.asideText : Desk.text

    signal dragMoved(real y)
    signal dragEnded

    function stateWords(): string {
        const words = [];
        if (root.people !== "")
            words.push(qsTr("%1 is here").arg(root.people));
        if (root.problem === 2)
            words.push(qsTr("blocks publishing"));
        if (root.missing > 0)
            words.push(qsTr("%n missing", "", root.missing));
        if (root.stale > 0)
            words.push(qsTr("%n stale", "", root.stale));
        if (root.drafts > 0)
            words.push(qsTr("%n draft(s)", "", root.drafts));
        if (root.isChanged)
            words.push(qsTr("changed"));
        return words.join(" · ");
    }

    name: (root.number === "" ? "" : root.number + " ") + root.title
    Accessible.description: root.stateWords()
    Accessible.role: Accessible.TreeItem
    Accessible.selected: root.isSelected
    height: Desk.target
    onActivated: {
        if (root.isChapter && (root.isSelected || !root.isOpen))
            root.studio.tree.toggle(root.recordId);
        root.studio.tree.choose(root.kind, root.recordId);
    }

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        color: Desk.text
        opacity: root.isSelected ? 1 : root.pressed ? Theme.pressedOpacity : hover.hovered ? Theme.ghostOpacity : 0
    }

    DeskText {
        id: number

        x: Desk.gap
        visible: root.isChapter
        width: Math.max(implicitWidth, Desk.textSize * 1.2)
        anchors.verticalCenter: parent.verticalCenter
        strong: true
        color: root.ink
        text: root.number
        silent: true
    }

    Icon {
        id: kindIcon

        x: Desk.space * 1.4
        visible: !root.isChapter
        width: Desk.iconSize
        anchors.verticalCenter: parent.verticalCenter
        name: ({"text": "type", "photo": "expand", "gallery": "layout-grid", "quote": "quote", "map": "map", "figures": "list",
                "people": "users", "video": "play", "audio": "volume-2"})[root.panelKind] ?? ""
        tone: root.isSelected ? "light" : "dark"
    }

    Column {
        anchors.left: root.isChapter ? number.right : kindIcon.right
        anchors.leftMargin: Desk.gap
        anchors.right: sign.left
        anchors.rightMargin: Desk.gap
        anchors.verticalCenter: parent.verticalCenter

        DeskText {
            width: parent.width
            strong: root.isChapter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            color: root.ink
            text: root.title === "" ? qsTr("Without a title") : root.title
            silent: true
        }

        DeskText {
            width: parent.width
            visible: text !== ""
            small: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            lineHeight: Math.round(font.pixelSize * 1.1)
            color: root.isSelected ? Desk.asideQuiet : Desk.quiet
            text: root.stateWords()
            silent: true
        }
    }

    StateSign {
        id: sign

        anchors.right: handle.left
        anchors.verticalCenter: parent.verticalCenter
        sign: root.sign
        inverted: root.isSelected
    }

    Item {
        id: handle

        anchors.right: parent.right
        width: Desk.iconSize + 2 * Desk.gap
        height: parent.height
        visible: root.studio.session.mayEdit
        Accessible.ignored: true

        Column {
            anchors.centerIn: parent
            spacing: 3 * Desk.hairline
            opacity: drag.active || grip.hovered || root.isSelected ? 1 : Theme.disabledOpacity

            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    width: Desk.iconSize * 0.7
                    height: 2 * Desk.hairline
                    color: root.ink
                }
            }
        }

        HoverHandler {
            id: grip
            cursorShape: Qt.SizeVerCursor
        }

        DragHandler {
            id: drag

            target: null
            dragThreshold: Desk.gap / 2
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            onCentroidChanged: if (active) root.dragMoved(handle.mapToItem(root, centroid.position).y)
            onActiveChanged: if (!active) root.dragEnded()
        }
    }

    FocusRing {
        inside: true
    }
}
