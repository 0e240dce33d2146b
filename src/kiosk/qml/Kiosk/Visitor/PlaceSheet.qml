pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* A place of the map: what is known of it, and the steps that speak of it. */
Sheet {
    id: root

    required property VisitorViewModel visitor
    readonly property MapPlaceViewModel place: (root.visitor.map as MapViewModel).place

    focus: true
    title: root.place.name
    isOpen: root.visitor.sheet === "place"
    onClosed: root.visitor.closeSheet()

    Repeater {
        model: root.place.paragraphs

        BodyText {
            required property string modelData

            width: parent?.width ?? 0
            onCard: true
            text: modelData
        }
    }

    CaptionText {
        width: parent?.width ?? 0
        visible: text !== ""
        onCard: true
        quiet: true
        text: [root.place.isApproximate ? qsTr("Its place on the map is approximate.") : "", root.place.note]
              .filter(words => words !== "").join("\n")
    }

    LabelText {
        width: parent?.width ?? 0
        visible: root.place.steps.count > 0
        topPadding: Metrics.gap
        onCard: true
        color: Theme.cardAccent
        text: qsTr("On the map")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        model: root.place.steps

        StepButton {
            width: parent?.width ?? 0
            onActivated: root.visitor.showStep(stepId)
        }
    }

    SourceList {
        width: parent?.width ?? 0
        sources: root.place.sources
    }
}
