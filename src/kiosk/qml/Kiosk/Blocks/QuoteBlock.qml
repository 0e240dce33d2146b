pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Somebody's words, as large as they can be read at once; on the card, whose they are and where they stand. */
Block {
    id: root

    PageFrame {
        id: frame

        anchors.fill: parent
        focus: true
        leastShare: 0.5
        wordsNeed: card.need
        cardWidth: Metrics.textScale > 1.1 ? Metrics.evenCardWidth : Metrics.cardWidth
        stage: [
            PictureStage {
                id: picture

                width: frame.stageWidth
                height: visible ? Math.round(frame.stageHeight * 0.5) : 0
                visible: !root.panel.picture.isEmpty && Metrics.textScale < 1.1
                picture: root.panel.picture
                onOpened: pictureId => root.pictureOpened(pictureId)
            },
            QuoteStage {
                anchors.fill: parent
                anchors.topMargin: picture.height
                panel: root.panel
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

            SpeakerLines {
                width: parent.width
                panel: root.panel
                onPersonOpened: personId => root.personOpened(personId)
            }
        }
    }
}
