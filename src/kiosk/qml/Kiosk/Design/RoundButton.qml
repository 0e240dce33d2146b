import QtQuick

/* A round button with an icon: filled with the accent for the one next step, else outlined. */
Pressable {
    id: root

    required property string icon
    property bool filled: false
    property bool onCard: false
    property bool overPicture: false

    readonly property bool isDark: root.overPicture || (root.onCard ? Theme.cardIsDark : Theme.isDark)
    readonly property color lineColor: root.overPicture ? Theme.captionText : root.onCard ? Theme.cardText : Theme.text

    implicitWidth: Metrics.target
    implicitHeight: Metrics.target
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.filled ? (root.onCard ? Theme.cardAccentFill : Theme.accent)
                           : root.overPicture ? Theme.captionGround : "transparent"
        border.width: root.filled ? 0 : Metrics.hairline
        border.color: root.overPicture ? Theme.captionText : root.onCard ? Theme.cardLine : Theme.line
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        visible: root.pressed
        opacity: Theme.pressedOpacity
        color: root.lineColor
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        width: Math.round(root.width * 0.42)
        tone: root.filled ? (Theme.name === "contrast" ? "dark" : "light") : root.isDark ? "light" : "dark"
    }

    FocusRing {
        onCard: root.onCard
        radius: width / 2
    }
}
