import QtQuick
import Kiosk.Design

/* One key of the staff's number pad. */
Pressable {
    id: root

    required property string digit

    name: root.digit
    implicitWidth: Metrics.target
    implicitHeight: Metrics.target
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.pressed ? Theme.line : "transparent"
        border.width: Metrics.hairline
        border.color: Theme.line
    }

    LabelText {
        anchors.centerIn: parent
        text: root.digit
    }

    FocusRing {
        radius: width / 2
    }
}
