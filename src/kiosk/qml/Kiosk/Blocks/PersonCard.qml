pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* A person in a few lines; a tap tells more. The bar at the side has the colour of the side they stood on. */
Pressable {
    id: root

    property string personRole
    property string about
    property string side: "none"
    property bool onCard: false

    readonly property real pad: Metrics.gap * 1.2

    implicitHeight: Math.max(Metrics.target, words.implicitHeight + 2 * root.pad)

    Rectangle {
        anchors.fill: parent
        color: root.onCard ? Theme.card : Theme.surface
        border.width: Metrics.hairline
        border.color: root.onCard ? Theme.cardLine : Theme.line
    }

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        opacity: Theme.pressedOpacity
        color: root.onCard ? Theme.cardText : Theme.text
    }

    Rectangle {
        width: Metrics.bar
        height: parent.height
        color: root.onCard ? Theme.cardAccentFill : Theme.side(root.side)
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Metrics.bar + root.pad
        anchors.right: sign.left
        anchors.rightMargin: Metrics.gap / 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.gap / 4

        SubtitleText {
            width: parent.width
            onCard: root.onCard
            text: root.name
        }

        CaptionText {
            width: parent.width
            visible: text !== ""
            onCard: root.onCard
            quiet: true
            text: root.personRole
        }

        CaptionText {
            width: parent.width
            visible: text !== ""
            topPadding: Metrics.gap / 3
            onCard: root.onCard
            text: root.about
        }
    }

    Icon {
        id: sign

        anchors.right: parent.right
        anchors.rightMargin: Metrics.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: root.enabled
        name: "chevron-right"
        tone: (root.onCard ? Theme.cardIsDark : Theme.isDark) ? "light" : "dark"
    }

    FocusRing {
        onCard: root.onCard
    }
}
