pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Numbers drawn to scale, counted once before the visitor's eyes; the words about them on the card. */
Block {
    id: root

    readonly property string panelId: root.panel.panelId

    // What was counted once stays; what nobody has seen yet waits for its page to be opened.
    function show(): void {
        if (counting.running)
            return;
        const isFresh = root.panel.isFresh && Motion.reveal > 0;
        if (isFresh && root.isCurrent && root.visible) {
            counting.start();
            root.panel.markSeen();
        } else {
            stage.progress = isFresh ? 0 : 1;
        }
    }

    onIsCurrentChanged: root.show()
    onVisibleChanged: root.show()
    onPanelIdChanged: {
        counting.complete();
        stage.toTop();
        root.show();
    }
    Component.onCompleted: root.show()

    Connections {
        target: root.panel

        function onFreshChanged(): void {
            root.show();
        }
    }

    NumberAnimation {
        id: counting

        target: stage
        property: "progress"
        from: 0
        to: 1
        duration: Motion.reveal
        easing.type: Motion.easing
    }

    PageFrame {
        id: frame

        anchors.fill: parent
        focus: true
        leastShare: 0.5
        wordsNeed: card.need
        cardWidth: Metrics.textScale > 1.1 ? Metrics.evenCardWidth : Metrics.cardWidth
        stage: [
            Rectangle {
                anchors.fill: parent
                color: Theme.ground
            },
            TapHandler {
                enabled: counting.running
                gesturePolicy: TapHandler.DragThreshold
                onPressedChanged: counting.complete()
            },
            FiguresStage {
                id: stage

                anchors.fill: parent
                anchors.margins: Metrics.margin
                figures: root.panel.figures
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
        }
    }
}
