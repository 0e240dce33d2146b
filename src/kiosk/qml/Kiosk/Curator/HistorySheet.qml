pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Who changed the open record, when and what; and the way back to how it was. */
DeskSheet {
    id: root

    required property StudioViewModel studio
    readonly property HistoryViewModel history: root.studio.history

    title: qsTr("History of “%1”").arg(root.studio.editor.title)
    explanation: root.history.isEmpty ? qsTr("Nothing has been changed here yet.") : qsTr("What was taken away is struck out, what came is bold.")
    breadth: Desk.lineWidth * 2.2
    Component.onCompleted: root.studio.openHistory()

    Repeater {
        model: root.history.rows

        Rectangle {
            id: entry

            required property string number
            required property string at
            required property string by
            required property string milestone
            required property int edits
            required property list<string> fields
            required property list<string> languages
            required property list<string> changes
            required property bool isNewest

            width: parent?.width ?? 0
            height: words.height + 2 * Desk.gap
            radius: Desk.radius
            color: Desk.field
            border.width: Desk.hairline
            border.color: Desk.rule

            Column {
                id: words

                x: Desk.gap
                y: Desk.gap
                width: parent.width - 2 * Desk.gap
                spacing: Desk.gap / 2

                Item {
                    width: parent.width
                    height: Math.max(who.height, back.visible ? back.height : 0)

                    DeskText {
                        id: who

                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - back.width - Desk.gap
                        strong: true
                        text: entry.by + " · " + FieldWords.moment(entry.at) + (entry.milestone === "" ? "" : " · " + entry.milestone)
                              + (entry.edits > 1 ? " · " + qsTr("%n save(s)", "", entry.edits) : "")
                    }

                    DeskButton {
                        id: back

                        anchors.right: parent.right
                        visible: !entry.isNewest
                        enabled: root.studio.session.mayEdit
                        text: qsTr("As it was then")
                        onActivated: {
                            root.history.restore(entry.number);
                            root.closed();
                        }
                    }

                    DeskText {
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        visible: entry.isNewest
                        small: true
                        quiet: true
                        wrapMode: Text.NoWrap
                        text: qsTr("as it is now")
                    }
                }

                Repeater {
                    model: entry.changes.length

                    DeskText {
                        required property int index
                        readonly property string label: String(entry.fields[index]).replace(/\.\d+/g, "")

                        width: words.width
                        textFormat: Text.StyledText
                        font.family: Fonts.serif
                        maximumLineCount: 12
                        elide: Text.ElideRight
                        text: "<i>" + FieldWords.field(label, root.studio.editor.kind)
                              + (entry.languages[index] === "" ? "" : ", " + entry.languages[index]) + ":</i> " + (entry.changes[index] ?? "")
                    }
                }
            }
        }
    }
}
