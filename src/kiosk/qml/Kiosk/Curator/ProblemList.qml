pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What needs attention: here first, then elsewhere; each a tap away from its field. */
Column {
    id: root

    required property StudioViewModel studio
    readonly property ProblemsViewModel problems: root.studio.problems

    spacing: Desk.gap

    DeskText {
        width: parent.width
        onAside: true
        strong: true
        text: root.problems.errorCount > 0 ? qsTr("%n problem(s) block publishing", "", root.problems.errorCount)
                                           : root.problems.warningCount > 0 ? qsTr("Nothing blocks publishing; %n note(s)", "", root.problems.warningCount)
                                                                            : qsTr("Nothing needs attention")
    }

    Repeater {
        model: root.problems.rows

        ProblemLine {
            width: root.width
            tellsDetail: root.studio.language === "en"
            onActivated: root.studio.goToProblem(recordKind, recordId, field, language)
        }
    }

    DeskText {
        width: parent.width
        visible: root.problems.hiddenCount > 0
        onAside: true
        quiet: true
        small: true
        text: qsTr("and %n more", "", root.problems.hiddenCount)
    }
}
