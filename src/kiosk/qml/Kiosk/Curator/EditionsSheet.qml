pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* All editions that can be shown, and in two taps the way back to an earlier one. */
DeskSheet {
    id: root

    required property StudioViewModel studio
    readonly property PublishingViewModel publishing: root.studio.publishing
    property int chosen: 0

    title: qsTr("Editions")
    explanation: root.studio.tree.edition === 0 ? qsTr("Nothing has been published from this studio yet.")
               : root.studio.tree.changeCount === 0 ? qsTr("Nothing has changed since edition %1.").arg(root.studio.tree.edition)
               : qsTr("%n chapter(s) and panels have changed since edition %1.", "", root.studio.tree.changeCount).arg(root.studio.tree.edition)
    Component.onCompleted: root.publishing.openEditions()

    ChangedList {
        width: parent.width
        studio: root.studio
    }

    Repeater {
        model: root.publishing.editions

        Rectangle {
            id: line

            required property int number
            required property string created
            required property string by
            required property bool isCurrent
            required property bool isSound

            width: parent?.width ?? 0
            height: Math.max(Desk.target, words.height) + Desk.gap
            radius: Desk.radius
            color: Desk.field
            border.width: line.isCurrent ? 2 * Desk.hairline : Desk.hairline
            border.color: line.isCurrent ? Desk.text : Desk.rule

            Column {
                id: words

                x: Desk.gap
                width: parent.width - back.width - 3 * Desk.gap
                anchors.verticalCenter: parent.verticalCenter

                DeskText {
                    width: parent.width
                    strong: true
                    text: qsTr("Edition %1").arg(line.number) + (line.isCurrent ? " · " + qsTr("on the screen") : "")
                          + (line.isSound ? "" : " · " + qsTr("damaged"))
                }

                DeskText {
                    width: parent.width
                    small: true
                    quiet: true
                    text: FieldWords.moment(line.created) + (line.by === "" ? "" : " · " + line.by)
                }
            }

            DeskButton {
                id: back

                readonly property bool isAsked: root.chosen === line.number

                anchors.right: parent.right
                anchors.rightMargin: Desk.gap
                anchors.verticalCenter: parent.verticalCenter
                visible: !line.isCurrent && line.isSound && root.studio.session.mayPublish
                kind: back.isAsked ? "filled" : "plain"
                text: back.isAsked ? qsTr("Yes, show edition %1").arg(line.number) : qsTr("Back to this one")
                Accessible.name: back.isAsked ? back.text : qsTr("Back to edition %1").arg(line.number)
                onActivated: {
                    if (back.isAsked)
                        root.publishing.rollBack(line.number);
                    root.chosen = back.isAsked ? 0 : line.number;
                }
            }
        }
    }
}
