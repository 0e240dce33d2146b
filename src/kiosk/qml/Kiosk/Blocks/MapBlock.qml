pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Some steps of the operation map in a chapter: the map, and the words of the panel and of the step beside it. */
Block {
    id: root

    PageFrame {
        anchors.fill: parent
        focus: true
        leastShare: 0.5
        cardWidth: Math.min(Metrics.cardWidth, Metrics.evenCardWidth) // words may grow, the map has to stay one
        wordsNeed: card.need
        stage: [
            MapPane {
                id: pane

                width: parent.width
                height: Math.max(0, parent.height - (rail.visible ? rail.height : 0))
                map: root.map
                isWanted: root.isCurrent && root.isOnScreen && root.visible
                onPlaceOpened: placeId => root.placeOpened(placeId)
                isPart: true
                onStepsOpened: root.stepsOpened()
                onMapOpened: root.mapOpened(root.map.stepId)
                onTouched: rail.isPlaying = false
            },
            StepRail {
                id: rail

                y: parent.height - height
                width: parent.width
                height: implicitHeight
                visible: root.map.stepCount > 1
                hasPlay: false
                map: root.map
                onStepChosen: stepId => root.stepChosen(stepId)
            }
        ]

        ReadingCard {
            id: card

            anchors.fill: parent
            focus: true
            panel: root.panel
            eyebrow: root.eyebrow
            footerHeight: root.footerHeight
            onTermOpened: termId => root.termOpened(termId)
            onPassageOpened: passageId => root.passageOpened(passageId)
            onSourcesOpened: root.sourcesOpened()

            StepLines {
                width: card.width - 2 * card.pad
                date: root.map.day
                title: root.map.stepTitle
                text: root.map.paragraphs.join("<br><br>")
                onLinkTapped: link => card.followLink(link)
            }
        }
    }
}
