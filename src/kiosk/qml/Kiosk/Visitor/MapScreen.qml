pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Design

/* The operation map as a place of its own: the map, the day's card beside or below it, and all its steps along the lower edge. */
FocusScope {
    id: root

    required property VisitorViewModel visitor
    readonly property MapViewModel map: root.visitor.map as MapViewModel
    readonly property bool isHere: root.visitor.screen === "map"
    readonly property real cardShare: Metrics.textScale > 1.6 ? 0.56 : Metrics.textScale > 1.1 ? 0.46 : 0.34
    readonly property real room: Math.max(0, root.height - rail.height)

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    MapPane {
        id: pane

        width: Metrics.portrait ? root.width : root.width - card.width
        height: Metrics.portrait ? root.room - card.height : root.room
        map: root.map
        isWanted: root.isHere
        hasLegend: !card.hasLegend
        onPlaceOpened: placeId => root.visitor.openPlace(placeId)
        onStepsOpened: root.visitor.openSteps()
        onTouched: rail.isPlaying = false
    }

    MapCard {
        id: card

        x: Metrics.portrait ? 0 : pane.width
        y: Metrics.portrait ? pane.height : 0
        width: Metrics.portrait ? root.width : Math.round(root.width * root.cardShare)
        height: Metrics.portrait ? Math.round(root.room * (Metrics.textScale > 1.1 ? 0.5 : 0.36)) : root.room
        map: root.map
        onChapterOpened: (chapterId, panelId) => root.visitor.openChapterAt(chapterId, panelId)
        onSourcesOpened: root.visitor.openStepSources()
    }

    StepRail {
        id: rail

        focus: true
        y: root.height - height
        width: root.width
        height: implicitHeight
        map: root.map
        isActive: root.isHere && root.visitor.sheet === "" && !root.visitor.isIdleWarning
        onStepChosen: stepId => root.visitor.showStep(stepId)
    }
}
