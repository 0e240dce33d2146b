pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* One of several, told in a line; a press opens the whole list below it. */
FocusScope {
    id: root

    required property string label
    required property string chosen
    required property list<string> choices
    required property list<string> names
    property bool isOpen: false

    signal picked(string id)

    implicitHeight: line.height + (root.isOpen ? list.height + Desk.gap / 2 : 0)
    Keys.onEscapePressed: root.isOpen = false

    Pressable {
        id: line

        width: root.width
        height: Desk.target
        focus: true
        name: root.label + ": " + root.chosen
        Accessible.role: Accessible.ComboBox
        onActivated: root.isOpen = !root.isOpen

        Rectangle {
            anchors.fill: parent
            radius: Desk.radius
            color: Desk.field
            border.width: Desk.hairline
            border.color: Desk.line
        }

        DeskText {
            anchors.left: parent.left
            anchors.leftMargin: Desk.gap
            anchors.right: arrow.left
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.chosen
            silent: true
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Desk.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Desk.iconSize
            name: root.isOpen ? "chevron-up" : "chevron-down"
            tone: "dark"
        }

        DeskFocus {}
    }

    Rectangle {
        id: list

        y: line.height + Desk.gap / 2
        width: root.width
        height: Math.min(rows.contentHeight, Desk.target * 5) + 2
        visible: root.isOpen
        radius: Desk.radius
        color: Desk.field
        border.width: Desk.hairline
        border.color: Desk.line

        ListView {
            id: rows

            anchors.fill: parent
            anchors.margins: 1
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.isOpen ? root.choices.length : 0

            delegate: Pressable {
                id: choice

                required property int index

                width: rows.width
                height: Desk.target
                name: root.names[choice.index] ?? ""
                onActivated: {
                    root.isOpen = false;
                    root.picked(root.choices[choice.index]);
                }

                HoverHandler {
                    id: hover
                }

                Rectangle {
                    anchors.fill: parent
                    color: Desk.text
                    opacity: choice.pressed ? Theme.pressedOpacity : hover.hovered ? Theme.ghostOpacity : 0
                }

                DeskText {
                    x: Desk.gap
                    width: parent.width - 2 * Desk.gap
                    anchors.verticalCenter: parent.verticalCenter
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    strong: choice.name === root.chosen
                    text: choice.name
                    silent: true
                }

                FocusRing {
                    inside: true
                }
            }

            DeskScrollBar {
                flickable: rows
            }
        }
    }
}
