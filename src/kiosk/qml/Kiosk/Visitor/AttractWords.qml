pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The words of the attract loop, on a scrim that lets them be read on any picture. */
Item {
    id: root

    required property VisitorViewModel visitor
    required property int scene

    readonly property real edge: Metrics.margin * (Metrics.portrait ? 1.2 : 1.9)
    readonly property bool hasLine: root.visitor.language !== "" && (Metrics.portrait || Metrics.textScale < 2)
    readonly property real wordsWidth: Metrics.portrait ? root.width - 2 * root.edge : root.width * 0.56

    Rectangle {
        width: root.width * 0.68
        height: root.height
        visible: Theme.wordsMayLieOnPictures && !Metrics.portrait
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0; color: Qt.alpha(Theme.groundDeep, 0.9) }
            GradientStop { position: 0.55; color: Qt.alpha(Theme.groundDeep, 0.64) }
            GradientStop { position: 1; color: Qt.alpha(Theme.groundDeep, 0) }
        }
    }

    Rectangle {
        width: root.width
        height: titleBlock.y + titleBlock.height + 4 * root.edge
        visible: Theme.wordsMayLieOnPictures && Metrics.portrait
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.groundDeep, 0.9) }
            GradientStop { position: 0.62; color: Qt.alpha(Theme.groundDeep, 0.82) }
            GradientStop { position: 1; color: Qt.alpha(Theme.groundDeep, 0) }
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: root.width
        height: invitation.height + 4 * root.edge
        visible: Theme.wordsMayLieOnPictures
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.groundDeep, 0) }
            GradientStop { position: 0.5; color: Qt.alpha(Theme.groundDeep, 0.86) }
            GradientStop { position: 1; color: Theme.groundDeep }
        }
    }

    Rectangle {
        width: titleBlock.width + 2 * root.edge
        height: titleBlock.height + 2 * root.edge
        visible: !Theme.wordsMayLieOnPictures
        color: Theme.ground
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: root.width
        height: invitation.height + 2 * root.edge
        visible: !Theme.wordsMayLieOnPictures
        color: Theme.ground
    }

    ExhibitTitle {
        id: titleBlock

        x: root.edge
        y: root.edge
        width: root.wordsWidth
        visitor: root.visitor
        headlineSize: Math.min(Metrics.headlineSize, root.height * 0.15)
        line: root.hasLine ? root.visitor.attractLine(root.scene) : ""
    }

    Row {
        id: invitation

        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.edge
        spacing: 2 * Metrics.gap

        Rectangle {
            id: hand

            anchors.verticalCenter: parent.verticalCenter
            width: Metrics.target * 1.3
            height: width
            radius: width / 2
            color: Theme.accent

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.46
                name: "pointer"
                tone: Theme.name === "contrast" ? "dark" : "light"
            }
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Metrics.gap / 2

            SubtitleText {
                width: root.width - 2 * root.edge - hand.width - invitation.spacing
                font.weight: Font.DemiBold
                text: qsTr("Touch the screen")
            }

            CaptionText {
                width: root.width - 2 * root.edge - hand.width - invitation.spacing
                visible: text !== ""
                text: root.visitor.otherInvitations
            }
        }
    }
}
