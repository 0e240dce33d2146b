import QtQuick
import Kiosk.Design

/* A card over the desk: one thing to see to, then back. Escape and a tap beside it close it. */
FocusScope {
    id: root

    required property string title
    property string explanation
    property real breadth: Desk.lineWidth * 1.5
    property bool closable: true
    default property alias parts: column.data
    property alias acts: low.data

    signal closed

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title
    Keys.onEscapePressed: if (root.closable) root.closed()

    Rectangle {
        anchors.fill: parent
        color: Desk.veil
        opacity: Desk.veilOpacity
    }

    MouseArea { // nothing below the card is touched through it
        anchors.fill: parent
        hoverEnabled: true
        onClicked: if (root.closable) root.closed()
    }

    Rectangle {
        id: card

        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Desk.space, root.breadth)
        height: Math.min(root.height - 2 * Desk.space, head.height + column.height + low.height + 4 * Desk.space)
        radius: Desk.radius
        color: Desk.sheet

        MouseArea {
            anchors.fill: parent
        }

        Column {
            id: head

            x: Desk.space * 1.4
            y: Desk.space
            width: card.width - 2 * x - close.width

            Text {
                width: parent.width
                text: root.title
                color: Desk.text
                wrapMode: Text.Wrap
                font.family: Fonts.sans
                font.weight: Font.Black
                font.pixelSize: Math.round(Desk.headingSize * 0.8)
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

        DeskButton {
            id: close

            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Desk.gap
            visible: root.closable
            focus: true
            icon: "x"
            tip: qsTr("Close")
            keys: "Esc"
            kind: "quiet"
            onActivated: root.closed()
        }

        Flickable {
            id: page

            anchors.top: head.bottom
            anchors.topMargin: Desk.space
            anchors.bottom: low.top
            anchors.bottomMargin: Desk.space
            x: head.x
            width: card.width - 2 * x
            contentHeight: column.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column

                width: page.width - (page.contentHeight > page.height ? Desk.gap : 0)
                spacing: Desk.gap
            }

            DeskScrollBar {
                flickable: page
            }
        }

        Row {
            id: low

            x: head.x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Desk.space
            spacing: Desk.gap
        }
    }
}
