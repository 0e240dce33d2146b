pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What one may ask of a panel: how we know, which words it explains, the passage a quotation stands in. */
Flow {
    id: root

    required property PanelViewModel panel
    property bool onCard: true
    property bool overPicture: false
    // a page may outlive its panel by a moment, while a chapter gives way to the next
    readonly property bool hasPassage: (root.panel?.passageId ?? "") !== ""
    readonly property bool hasSources: root.panel?.isReady ?? false
    readonly property bool hasTerms: (root.panel?.terms.count ?? 0) > 0
    readonly property bool isEmpty: !root.hasPassage && !root.hasSources && !root.hasTerms

    signal termOpened(string termId)
    signal passageOpened(string passageId)
    signal sourcesOpened

    spacing: Metrics.gap

    PillButton {
        id: passage

        visible: root.hasPassage
        onCard: root.onCard
        overPicture: root.overPicture
        icon: "quote"
        text: qsTr("Whole passage")
        width: Math.min(implicitWidth, root.width)
        onActivated: root.passageOpened(root.panel.passageId)
    }

    PillButton {
        id: sources

        visible: root.hasSources
        onCard: root.onCard
        overPicture: root.overPicture
        icon: "book-open"
        text: qsTr("How do we know?")
        width: Math.min(implicitWidth, root.width)
        onActivated: root.sourcesOpened()
    }

    PillButton {
        id: terms

        visible: root.hasTerms
        onCard: root.onCard
        overPicture: root.overPicture
        icon: "list"
        text: qsTr("Terms")
        width: Math.min(implicitWidth, root.width)
        onActivated: root.termOpened("")
    }
}
