import QtQuick
import Kiosk.Backend

/* Before the visitors see it: what blocks, what has changed; then the progress, and how it came out. */
DeskSheet {
    id: root

    required property StudioViewModel studio
    readonly property PublishingViewModel publishing: root.studio.publishing
    readonly property ChildWork work: root.publishing.work
    readonly property int errors: root.studio.problems.errorCount

    signal editionsChosen

    function stepWords(): string {
        return ({"pictures": qsTr("Preparing the pictures"), "films": qsTr("Copying films and sound"), "maps": qsTr("Drawing the maps"),
                 "texts": qsTr("Setting the texts"), "verifying": qsTr("Checking that everything is whole")})[root.work.step] ?? qsTr("Beginning");
    }

    function outcomeWords(): string {
        if (root.work.isRunning)
            return root.stepWords();
        if (root.publishing.outcome === "published")
            return qsTr("Published. The visitors' screen takes it over as soon as nobody is using it.");
        if (root.publishing.outcome === "failed")
            return qsTr("It was not published; the visitors' screen stays as it was.") + "\n" + root.work.said;
        return "";
    }

    title: qsTr("Publish")
    explanation: root.errors > 0 ? qsTr("%n problem(s) have to be solved first.", "", root.errors)
                                 : qsTr("What visitors see changes only when the new edition is whole.")
    closable: !root.work.isRunning
    Component.onCompleted: root.publishing.look()

    DeskText {
        width: parent.width
        visible: root.publishing.outcome === "" && !root.work.isRunning
        text: root.studio.tree.edition === 0 ? qsTr("This will be the first edition from this studio.")
            : qsTr("%n chapter(s) and panels have changed since edition %1.", "", root.studio.tree.changeCount).arg(root.studio.tree.edition)
    }

    ChangedList {
        width: parent.width
        visible: root.publishing.outcome === "" && !root.work.isRunning
        studio: root.studio
    }

    DeskText {
        width: parent.width
        visible: root.publishing.outcome === "" && root.studio.problems.warningCount > 0 && !root.work.isRunning
        quiet: true
        text: qsTr("%n note(s) stay open; they do not stand in the way.", "", root.studio.problems.warningCount)
    }

    ProgressLine {
        width: parent.width
        visible: root.work.isRunning
        share: root.work.share
    }

    DeskText {
        width: parent.width
        visible: text !== ""
        strong: true
        text: root.outcomeWords()
        Accessible.role: Accessible.AlertMessage
    }

    acts: [
        DeskButton {
            kind: "publish"
            visible: !root.work.isRunning && root.publishing.outcome !== "published"
            enabled: root.errors === 0 && root.studio.session.mayPublish
            text: qsTr("Publish now")
            onActivated: root.publishing.publish()
        },
        DeskButton {
            visible: root.work.isRunning
            text: qsTr("Stop")
            onActivated: root.publishing.cancel()
        },
        DeskButton {
            visible: !root.work.isRunning
            text: qsTr("All editions")
            onActivated: root.editionsChosen()
        }
    ]
}
