import QtQuick
import Kiosk.Design

/* There is no exhibit to show: a quiet page that asks for nothing. */
Item {
    id: root

    Accessible.role: Accessible.Pane
    Accessible.name: words.text

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: 2 * Metrics.margin
        anchors.bottom: words.top
        anchors.bottomMargin: 2 * Metrics.gap
        width: 2 * Metrics.target
        height: Metrics.bar
        color: Theme.accent
    }

    SubtitleText {
        id: words

        anchors.left: mark.left
        anchors.right: parent.right
        anchors.rightMargin: 2 * Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("The exhibit will soon be here.")
    }
}
