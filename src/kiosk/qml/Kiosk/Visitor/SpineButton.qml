import QtQuick
import Kiosk.Design

/* A place at an end of the spine: icon over word. */
Pressable {
    id: root

    required property string icon
    required property string text
    property string description
    property bool isCurrent: false

    name: root.description === "" ? root.text : root.description + ": " + root.text
    implicitWidth: Math.ceil(Math.max(Metrics.target * 1.5, label.implicitWidth + Metrics.gap * 2))

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        opacity: Theme.pressedOpacity
        color: Theme.text
    }

    Rectangle {
        width: root.width
        height: Metrics.bar
        visible: root.isCurrent
        color: Theme.accent
    }

    Column {
        anchors.centerIn: parent
        spacing: Metrics.gap / 2

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.round(Metrics.iconSize * 1.3)
            name: root.icon
            tone: Theme.isDark ? "light" : "dark"
        }

        LabelText {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
        }
    }

    FocusRing {
        inside: true
    }
}
