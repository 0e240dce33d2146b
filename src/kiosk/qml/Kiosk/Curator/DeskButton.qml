import QtQuick
import Kiosk.Design

/*
    A button of the studio: a word, an icon, or both. `kind` is "plain", "filled" for the main act of a card, "quiet"
    without an outline, or "publish", the one red button. Its tip names the keys that do the same.
*/
Pressable {
    id: root

    property string text
    property string icon
    property string tip
    property string keys
    property string kind: "plain"
    property bool onAside: false
    property bool checked: false
    property bool checkable: false
    property bool leftAligned: false
    property bool mirrored: false

    readonly property bool isFull: root.kind === "filled" || root.kind === "publish" || root.checked
    readonly property color paint: root.kind === "publish" ? Desk.publish : root.onAside ? Desk.asideText : Desk.text
    readonly property color ground: root.onAside ? Desk.aside : Desk.sheet
    readonly property color ink: root.kind === "publish" ? Desk.publishText : root.isFull ? root.ground : root.paint
    readonly property bool isLight: root.kind === "publish" || root.onAside !== root.isFull

    name: root.text !== "" ? root.text : root.tip
    implicitHeight: Math.max(Desk.target, label.implicitHeight + Desk.gap)
    implicitWidth: root.text === "" ? Desk.target : Math.max(Desk.target, Math.ceil(label.implicitWidth + words.iconRoom + 2 * Desk.space))
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.description: root.keys
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        radius: Desk.radius
        color: root.isFull ? root.paint : "transparent"
        border.width: root.isFull || root.kind === "quiet" ? 0 : Desk.hairline
        border.color: root.onAside ? Desk.asideLine : Desk.line
    }

    Rectangle {
        anchors.fill: parent
        radius: Desk.radius
        visible: root.pressed || hover.hovered
        opacity: root.pressed ? Theme.pressedOpacity : Theme.ghostOpacity
        color: root.isFull ? root.ground : root.paint
    }

    Row {
        id: words

        readonly property real iconRoom: root.icon === "" ? 0 : Desk.iconSize + (root.text === "" ? 0 : spacing)

        x: root.leftAligned ? Desk.space : (root.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Desk.gap

        Icon {
            visible: root.icon !== ""
            width: Desk.iconSize
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            mirror: root.mirrored
            tone: root.isLight ? "light" : "dark"
        }

        DeskText {
            id: label

            visible: root.text !== ""
            width: root.width > 0 && root.width < root.implicitWidth ? Math.max(1, root.width - words.iconRoom - 2 * Desk.gap) : implicitWidth
            anchors.verticalCenter: parent.verticalCenter
            strong: true
            color: root.ink
            text: root.text
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            silent: true
        }
    }

    DeskFocus {
        onAside: root.onAside
    }

    DeskTip {
        shown: hover.hovered && !root.pressed
        text: root.keys === "" ? (root.text === "" || root.tip !== "" ? root.tip : "") : (root.tip === "" ? root.text : root.tip) + "  ·  " + root.keys
    }
}
