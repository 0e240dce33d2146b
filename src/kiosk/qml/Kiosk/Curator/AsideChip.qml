import QtQuick
import Kiosk.Design

/* One way of looking at the visitor's view; the chosen one is filled and ticked. */
Pressable {
    id: root

    required property string text
    property bool checked: false

    name: root.text
    implicitHeight: Desk.target
    implicitWidth: label.implicitWidth + (root.checked ? Desk.iconSize + Desk.gap / 2 : 0) + 2 * Desk.gap
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: root.checked

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Desk.gap / 2
        anchors.bottomMargin: Desk.gap / 2
        radius: height / 2
        color: root.checked ? Desk.asideText : "transparent"
        border.width: Desk.hairline
        border.color: Desk.asideLine
        opacity: root.pressed ? 1 - Theme.pressedOpacity : 1
    }

    Icon {
        visible: root.checked
        x: Desk.gap
        width: Desk.iconSize
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        tone: "dark"
    }

    DeskText {
        id: label

        anchors.right: parent.right
        anchors.rightMargin: Desk.gap
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
        small: true
        color: root.checked ? Desk.text : Desk.asideText
        text: root.text
        silent: true
    }

    DeskFocus {
        onAside: true
    }
}
