import QtQuick
import Kiosk.Design

/* A line to write in, with its name above it. `secret` shows dots. */
FocusScope {
    id: root

    required property string label
    property alias text: input.text
    property alias placeholder: hint.text
    property bool secret: false
    property bool hasLabel: true
    property string icon

    signal accepted
    signal edited

    implicitHeight: box.height + (root.hasLabel ? title.height : 0)

    DeskText {
        id: title

        visible: root.hasLabel
        width: root.width
        quiet: true
        small: true
        strong: true
        text: root.label
        bottomPadding: Desk.gap / 2
        silent: true
    }

    Rectangle {
        id: box

        y: root.hasLabel ? title.height : 0
        width: root.width
        height: Desk.target
        radius: Desk.radius
        color: Desk.field
        border.width: input.activeFocus ? 2 * Desk.hairline : Desk.hairline
        border.color: input.activeFocus ? Desk.focus : Desk.line

        Icon {
            id: sign

            visible: root.icon !== ""
            x: Desk.gap
            width: Desk.iconSize
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            tone: "dark"
        }

        TextInput {
            id: input

            anchors.fill: parent
            anchors.leftMargin: Desk.gap + (root.icon === "" ? 0 : Desk.iconSize + Desk.gap)
            anchors.rightMargin: Desk.gap
            focus: true
            activeFocusOnTab: true
            clip: true
            verticalAlignment: TextInput.AlignVCenter
            echoMode: root.secret ? TextInput.Password : TextInput.Normal
            inputMethodHints: root.secret ? Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText : Qt.ImhNoPredictiveText
            selectByMouse: true
            color: Desk.text
            selectionColor: Desk.marked
            selectedTextColor: Desk.text
            font.family: Fonts.sans
            font.pixelSize: Desk.textSize
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            onAccepted: root.accepted()
            onTextEdited: root.edited()
        }

        DeskText {
            id: hint

            anchors.fill: input
            verticalAlignment: Text.AlignVCenter
            visible: input.text === "" && !input.preeditText
            quiet: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            silent: true
        }
    }
}
