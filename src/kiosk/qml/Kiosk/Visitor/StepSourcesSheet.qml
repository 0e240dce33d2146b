pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* How do we know? What a step of the map rests on. */
Sheet {
    id: root

    required property VisitorViewModel visitor
    readonly property MapViewModel map: root.visitor.map as MapViewModel

    focus: true
    spacing: Metrics.gap * 1.5
    title: qsTr("How do we know?")
    isOpen: root.visitor.sheet === "step-sources"
    onClosed: root.visitor.closeSheet()

    SubtitleText {
        width: parent?.width ?? 0
        onCard: true
        text: root.map.stepTitle
    }

    SourceList {
        width: parent?.width ?? 0
        sources: root.map.sources
        none: qsTr("No source has been named for this page.")
    }
}
