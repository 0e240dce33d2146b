import QtQuick

/* A button with a word, perhaps an icon: outlined, or `filled` with the words' own colour where it is the main act. */
Pressable {
    id: root

    required property string text
    property string icon
    property bool filled: false
    property bool onCard: false
    property bool overPicture: false

    readonly property color ink: root.overPicture ? Theme.captionText : root.onCard ? Theme.cardText : Theme.text
    readonly property color ground: root.overPicture ? Theme.captionGround : root.onCard ? Theme.card : Theme.ground
    readonly property bool isDark: (root.overPicture || (root.onCard ? Theme.cardIsDark : Theme.isDark)) !== root.filled
    readonly property real inset: Math.round(root.minimumHeight * 0.42)
    property real minimumHeight: Metrics.smallTarget

    name: root.text
    implicitHeight: Math.max(root.minimumHeight, label.implicitHeight + Metrics.gap)
    implicitWidth: Math.ceil(label.implicitWidth + label.iconRoom + 2 * root.inset)
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    Rectangle {
        anchors.fill: parent
        radius: label.lineCount > 1 ? root.minimumHeight / 2 : height / 2
        color: root.filled ? root.ink : root.overPicture ? root.ground : "transparent"
        border.width: root.filled ? 0 : Metrics.hairline
        border.color: root.overPicture ? root.ink : root.onCard ? Theme.cardLine : Theme.line
    }

    Rectangle {
        anchors.fill: parent
        radius: label.lineCount > 1 ? root.minimumHeight / 2 : height / 2
        visible: root.pressed
        opacity: Theme.pressedOpacity
        color: root.filled ? root.ground : root.ink
    }

    Row {
        id: words

        anchors.centerIn: parent
        spacing: Math.round(Metrics.gap * 0.7)

        Icon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            tone: root.isDark ? "light" : "dark"
        }

        LabelText {
            id: label

            readonly property real iconRoom: root.icon === "" ? 0 : Metrics.iconSize + words.spacing

            anchors.verticalCenter: parent.verticalCenter
            width: root.width > 0 && root.width < root.implicitWidth
                   ? Math.max(1, root.width - 2 * root.inset - iconRoom) : implicitWidth
            text: root.text
            color: root.filled ? root.ground : root.ink
        }
    }

    FocusRing {
        onCard: root.onCard
        radius: height / 2
    }
}
