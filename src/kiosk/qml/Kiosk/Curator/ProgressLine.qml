import QtQuick
import Kiosk.Design

/* How far a piece of work is, as a line and for the ear as a number. */
Rectangle {
    id: root

    required property real share
    property bool onAside: false

    implicitHeight: Math.max(6 * Desk.hairline, Metrics.bar)
    radius: height / 2
    color: root.onAside ? Desk.asideRaised : Desk.tree
    border.width: Desk.hairline
    border.color: root.onAside ? Desk.asideLine : Desk.line
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 % done").arg(Math.round(root.share * 100))

    Rectangle {
        width: Math.max(parent.height, parent.width * root.share)
        height: parent.height
        radius: parent.radius
        color: root.onAside ? Desk.asideText : Desk.publish
    }
}
