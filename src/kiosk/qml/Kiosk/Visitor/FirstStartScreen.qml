pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The very first start: the exhibit is being made ready, and one sees how far it has come. */
Item {
    id: root

    required property FirstStartViewModel firstStart

    function stepInWords(): string {
        switch (root.firstStart.stepText) {
        case "pictures":
        case "maps":
            return qsTr("Preparing the pictures");
        case "texts":
            return qsTr("Setting the texts");
        case "verifying":
        case "ready":
            return qsTr("Checking that everything is whole");
        default:
            return qsTr("Reading the exhibit");
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 2 * Metrics.margin
        anchors.rightMargin: 2 * Metrics.margin
        spacing: 2 * Metrics.gap

        SubtitleText {
            width: parent.width
            text: root.firstStart.failed ? qsTr("The exhibit could not be made ready. Please call the staff.")
                                         : qsTr("The exhibit is being made ready")
        }

        Rectangle {
            id: track

            width: parent.width
            height: Metrics.bar
            color: Theme.line
            visible: !root.firstStart.failed
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("The exhibit is being made ready")

            Rectangle {
                width: parent.width * root.firstStart.progress
                height: parent.height
                color: Theme.accent
            }
        }

        CaptionText {
            width: parent.width
            quiet: true
            visible: !root.firstStart.failed
            text: root.stepInWords() + "\n" + qsTr("This happens only once.")
        }
    }
}
