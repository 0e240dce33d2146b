pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What was deleted in the last thirty days, and the way back. */
DeskSheet {
    id: root

    required property StudioViewModel studio

    title: qsTr("Bin")
    explanation: bin.count === 0 ? qsTr("Nothing was deleted in the last 30 days.") : qsTr("What is deleted stays here for 30 days.")
    Component.onCompleted: root.studio.structure.openBin()

    Repeater {
        id: bin

        model: root.studio.structure.bin

        Item {
            id: line

            required property string edit
            required property string kind
            required property string recordId
            required property string title
            required property int parts
            required property string at
            required property string by

            width: parent?.width ?? 0
            height: Math.max(Desk.target, words.height) + Desk.gap

            Column {
                id: words

                width: parent.width - back.width - Desk.gap
                anchors.verticalCenter: parent.verticalCenter

                DeskText {
                    width: parent.width
                    strong: true
                    text: line.title === "" ? line.recordId : line.title
                }

                DeskText {
                    width: parent.width
                    small: true
                    quiet: true
                    text: (line.parts > 0 ? qsTr("with %n panel(s)", "", line.parts) + " · " : "") + line.by + " · " + FieldWords.moment(line.at)
                }
            }

            DeskButton {
                id: back

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Restore")
                enabled: root.studio.session.mayEdit
                Accessible.name: qsTr("Restore %1").arg(line.title)
                onActivated: root.studio.structure.restore(line.edit, line.kind, line.recordId)
            }
        }
    }
}
