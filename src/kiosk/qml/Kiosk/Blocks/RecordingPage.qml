pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* A film or a sound beside its words, which give way to the transcript when it is asked for. */
Block {
    id: root

    property bool showsTranscript: false
    readonly property alias hasFailed: scene.hasFailed
    readonly property string panelId: root.panel.panelId

    onPanelIdChanged: root.showsTranscript = false

    PageFrame {
        anchors.fill: parent
        focus: true
        leastShare: Math.min(0.7, Math.max(0.5, scene.need / Math.max(1, root.height)))
        mostShare: 0.7
        wordsNeed: card.need
        cardWidth: Metrics.textScale > 1.1 ? Metrics.evenCardWidth : Metrics.cardWidth
        stage: [
            RecordingStage {
                id: scene

                anchors.fill: parent
                panel: root.panel
                isHere: root.isCurrent && root.isOnScreen && root.visible
                showsTranscript: root.showsTranscript
                onTranscriptSwitched: root.showsTranscript = !root.showsTranscript
            }
        ]

        ReadingCard {
            id: card

            anchors.fill: parent
            focus: true
            panel: root.panel
            eyebrow: root.eyebrow
            paragraphs: root.showsTranscript ? root.panel.transcript : root.panel.paragraphs
            caption: root.showsTranscript ? "" : [root.panel.recording.caption, root.panel.recording.credit].filter(line => line !== "").join(" ")
            footerHeight: root.footerHeight
            onTermOpened: termId => root.termOpened(termId)
            onPassageOpened: passageId => root.passageOpened(passageId)
            onSourcesOpened: root.sourcesOpened()
        }
    }
}
