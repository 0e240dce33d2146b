pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The map in words: every step with what happens, who takes part and where, for those who cannot use a map. */
Sheet {
    id: root

    required property VisitorViewModel visitor
    readonly property MapViewModel map: root.visitor.map as MapViewModel

    focus: true
    spacing: Metrics.gap * 2.5
    breadth: root.width * 0.72
    title: root.map.title
    isOpen: root.visitor.sheet === "steps"
    onClosed: root.visitor.closeSheet()

    Repeater {
        model: root.isOpen ? root.map.about : []

        BodyText {
            required property string modelData

            width: parent?.width ?? 0
            onCard: true
            text: modelData
        }
    }

    Repeater {
        model: root.isOpen ? root.map.steps : null

        StepEntry {
            width: parent?.width ?? 0
            onPlaceOpened: placeId => root.visitor.openPlace(placeId)
            onChosen: stepId => root.visitor.showStep(stepId)
        }
    }
}
