import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* One sentence about something that could not be done. It stays until somebody has read it. */
Rectangle {
    id: root

    required property StudioViewModel studio

    visible: root.studio.notice !== ""
    height: Math.max(words.implicitHeight, close.height) + 2 * Desk.gap
    radius: Desk.radius
    color: Desk.bar
    border.width: 2 * Desk.hairline
    border.color: Desk.asideDoubtful
    z: 5

    DeskText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Desk.space
        anchors.right: close.left
        anchors.rightMargin: Desk.gap
        anchors.verticalCenter: parent.verticalCenter
        onAside: true
        text: root.studio.notice
        Accessible.role: Accessible.AlertMessage
    }

    DeskButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Desk.gap
        anchors.verticalCenter: parent.verticalCenter
        onAside: true
        icon: "check"
        tip: qsTr("I have read it")
        onActivated: root.studio.dismissNotice()
    }
}
