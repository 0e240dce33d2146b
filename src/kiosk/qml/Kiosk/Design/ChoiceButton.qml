import QtQuick

/* One of several choices; the chosen one is filled and ticked, so that it does not speak by colour alone. */
Pressable {
    id: root

    required property string text
    property string note
    property bool checked: false
    property bool onCard: false
    property alias sample: label.font

    readonly property color ink: root.onCard ? Theme.cardText : Theme.text
    readonly property color ground: root.onCard ? Theme.card : Theme.ground
    readonly property bool isDark: (root.onCard ? Theme.cardIsDark : Theme.isDark) !== root.checked

    name: root.note === "" ? root.text : root.text + ", " + root.note
    implicitHeight: Math.max(Metrics.target, words.implicitHeight + 2 * Metrics.gap)
    implicitWidth: Math.ceil(Math.max(label.implicitWidth, remark.implicitWidth) + tick.width + 4 * Metrics.gap)
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.checked

    Rectangle {
        anchors.fill: parent
        radius: Metrics.gap / 2
        color: root.checked ? root.ink : "transparent"
        border.width: Metrics.hairline
        border.color: root.checked ? root.ink : root.onCard ? Theme.cardLine : Theme.line
    }

    Rectangle {
        anchors.fill: parent
        radius: Metrics.gap / 2
        visible: root.pressed
        opacity: Theme.pressedOpacity
        color: root.checked ? root.ground : root.ink
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Metrics.gap * 1.4
        anchors.right: tick.left
        anchors.rightMargin: Metrics.gap / 2
        anchors.verticalCenter: parent.verticalCenter

        LabelText {
            id: label

            width: parent.width
            text: root.text
            color: root.checked ? root.ground : root.ink
        }

        CaptionText {
            id: remark

            width: parent.width
            visible: root.note !== ""
            text: root.note
            color: root.checked ? root.ground : root.ink
        }
    }

    Icon {
        id: tick

        anchors.right: parent.right
        anchors.rightMargin: Metrics.gap
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        opacity: root.checked ? 1 : 0
        tone: root.isDark ? "light" : "dark"
    }

    FocusRing {
        onCard: root.onCard
        radius: Metrics.gap / 2
    }
}
