import QtQuick
import Kiosk.Design

/* The card of paper before the desk, in the middle of the window: who are you? */
FocusScope {
    id: root

    required property string title
    property string explanation
    default property alias parts: column.data

    Rectangle {
        anchors.fill: parent
        color: Desk.aside

        MouseArea { // nothing behind the card is touched through it
            anchors.fill: parent
            hoverEnabled: true
        }
    }

    Rectangle {
        id: card

        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Desk.space, Desk.lineWidth + 4 * Desk.space)
        height: Math.min(root.height, column.height + 4 * Desk.space)
        radius: Desk.radius
        color: Desk.sheet

        Rectangle {
            width: parent.width
            height: Desk.radius
            color: Desk.publish
        }

        Column {
            id: column

            x: 2 * Desk.space
            y: 2 * Desk.space
            width: card.width - 4 * Desk.space
            spacing: Desk.space

            Text {
                width: parent.width
                text: root.title
                color: Desk.text
                wrapMode: Text.Wrap
                font.family: Fonts.display
                font.weight: Font.DemiBold
                font.capitalization: Font.AllUppercase
                font.pixelSize: Desk.headingSize
                Accessible.role: Accessible.Heading
                Accessible.name: root.title
            }

            DeskText {
                width: parent.width
                visible: text !== ""
                quiet: true
                text: root.explanation
            }
        }
    }
}
