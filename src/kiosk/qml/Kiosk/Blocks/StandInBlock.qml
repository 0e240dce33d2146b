pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* A panel whose own view is not built in: its words, its steps or its transcript, so that nothing is missing to read. */
Block {
    id: root

    PageFrame {
        id: frame

        anchors.fill: parent
        focus: true
        leastShare: root.panel.picture.isEmpty ? poster.need / Math.max(1, root.height) : Metrics.pictureShare
        wordsNeed: card.need
        cardWidth: root.panel.picture.isEmpty ? Metrics.evenCardWidth : Metrics.cardWidth
        stage: [
            PictureStage {
                anchors.fill: parent
                visible: !root.panel.picture.isEmpty
                picture: root.panel.picture
                creditOnly: frame.isStrip
                onOpened: pictureId => root.pictureOpened(pictureId)
            },
            TitleStage {
                id: poster

                anchors.fill: parent
                visible: root.panel.picture.isEmpty
                title: root.panel.heading
            }
        ]

        ReadingCard {
            id: card

            anchors.fill: parent
            focus: true
            panel: root.panel
            eyebrow: root.eyebrow
            hasTitle: !root.panel.picture.isEmpty
            footerHeight: root.footerHeight
            onTermOpened: termId => root.termOpened(termId)
            onPassageOpened: passageId => root.passageOpened(passageId)
            onSourcesOpened: root.sourcesOpened()

            Repeater {
                model: root.panel.steps

                StepLines {
                    width: card.width - 2 * card.pad
                    onLinkTapped: link => card.followLink(link)
                }
            }

            Repeater {
                model: root.panel.transcript

                BodyText {
                    required property string modelData

                    width: card.width - 2 * card.pad
                    topPadding: Metrics.bodySize * 0.75
                    onCard: true
                    text: modelData
                    onLinkTapped: link => card.followLink(link)
                }
            }
        }
    }
}
