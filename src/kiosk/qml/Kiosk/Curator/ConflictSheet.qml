pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Somebody else changed the same text meanwhile: both versions, and the choice between them. Nothing is lost either way. */
DeskSheet {
    id: root

    required property ConflictViewModel conflict

    title: qsTr("Two of you changed the same text")
    explanation: qsTr("Choose which one stands. The other stays in the history.")
    closable: false
    breadth: Desk.lineWidth * 2

    Repeater {
        model: root.conflict.rows

        Column {
            id: pair

            required property string label
            required property string language
            required property string yours
            required property string theirs
            required property string by
            required property string at

            width: parent?.width ?? 0
            spacing: Desk.gap / 2

            DeskText {
                strong: true
                text: FieldWords.field(pair.label.replace(/\.\d+/g, ""), "") + (pair.language === "" ? "" : ", " + pair.language)
            }

            Row {
                width: parent.width
                spacing: Desk.space

                Repeater {
                    model: [[qsTr("Yours"), pair.yours], [qsTr("%1, %2").arg(pair.by).arg(FieldWords.moment(pair.at)), pair.theirs]]

                    Column {
                        id: side

                        required property var modelData

                        width: (pair.width - Desk.space) / 2
                        spacing: Desk.gap / 2

                        DeskText {
                            width: parent.width
                            small: true
                            quiet: true
                            text: side.modelData[0]
                        }

                        Rectangle {
                            width: parent.width
                            height: words.height + 2 * Desk.gap
                            radius: Desk.radius
                            color: Desk.field
                            border.width: Desk.hairline
                            border.color: Desk.line

                            DeskText {
                                id: words

                                x: Desk.gap
                                y: Desk.gap
                                width: parent.width - 2 * Desk.gap
                                font.family: Fonts.serif
                                text: side.modelData[1]
                            }
                        }
                    }
                }
            }
        }
    }

    acts: [
        DeskButton {
            kind: "filled"
            text: qsTr("Keep mine")
            onActivated: root.conflict.keepMine()
        },
        DeskButton {
            text: qsTr("Take theirs")
            onActivated: root.conflict.takeTheirs()
        }
    ]
}
