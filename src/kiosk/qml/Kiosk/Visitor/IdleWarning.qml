pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Is anybody still there? Any touch or key answers; the large button says so. */
FocusScope {
    id: root

    required property VisitorViewModel visitor
    readonly property bool isOpen: root.visitor.isIdleWarning

    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: Theme.scrimOpacity
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.visitor.stay()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Metrics.margin, Math.max(Metrics.lineWidth, words.implicitWidth) + 2 * Metrics.margin)
        height: words.height + 2 * Metrics.margin
        color: Theme.card
        border.width: Theme.cardIsDark ? Metrics.hairline : 0
        border.color: Theme.cardLine

        Column {
            id: words

            anchors.centerIn: parent
            width: parent.width - 2 * Metrics.margin
            spacing: Metrics.gap * 1.4

            TitleText {
                id: question

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                onCard: true
                text: qsTr("Are you still there?")
            }

            NumberText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.cardAccent
                text: root.visitor.idleSecondsLeft
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%n second(s) left", "", root.visitor.idleSecondsLeft)
            }

            PillButton {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(words.width, implicitWidth)
                minimumHeight: Metrics.target
                focus: true
                filled: true
                onCard: true
                text: qsTr("Yes, I am here")
                onActivated: root.visitor.stay()
            }
        }
    }
}
