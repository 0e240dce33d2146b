pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* How do we know? What a panel of any kind rests on, whose claims it repeats, what is not known, and its parts. */
Sheet {
    id: root

    required property VisitorViewModel visitor

    focus: true
    spacing: Metrics.gap * 2
    title: qsTr("How do we know?")
    isOpen: root.visitor.sheet === "sources"
    onClosed: root.visitor.closeSheet()

    readonly property PanelViewModel panel: root.visitor.chapter.panel

    SubtitleText {
        width: parent?.width ?? 0
        visible: text !== ""
        onCard: true
        text: root.panel.heading
    }

    SourceList {
        width: parent?.width ?? 0
        sources: root.panel.sources
        none: qsTr("No source has been named for this page.")
    }

    WordList {
        width: parent?.width ?? 0
        heading: qsTr("Who says so")
        words: root.panel.reported
        none: qsTr("Nothing here is marked as one person’s claim or judgement.")
    }

    WordList {
        width: parent?.width ?? 0
        heading: qsTr("Not known")
        words: root.panel.notKnown
        none: qsTr("Nothing here is marked as unknown.")
    }

    SupportList {
        width: parent?.width ?? 0
        supports: root.panel.supports
    }
}
