import QtQuick
import Kiosk.Backend

/* There is no exhibit to work on: why, and the way to get one. */
DoorCard {
    id: root

    required property StudioViewModel studio
    readonly property ChildWork work: root.studio.preparing

    title: root.studio.canPrepare ? qsTr("No exhibit yet") : qsTr("The exhibit cannot be opened")
    explanation: root.studio.canPrepare ? qsTr("Bring in the exhibit that came with the program, and change it to your own. It takes some minutes.")
                                        : root.studio.session.fault

    ProgressLine {
        width: parent.width
        visible: root.work.isRunning
        share: root.work.share
    }

    DeskButton {
        visible: root.studio.canPrepare
        enabled: !root.work.isRunning
        kind: "filled"
        text: qsTr("Bring in the exhibit")
        onActivated: root.studio.prepare()
    }
}
