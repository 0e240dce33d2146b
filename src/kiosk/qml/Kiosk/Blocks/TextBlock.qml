pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Words beside a picture; without one, the title itself is the picture. */
Block {
    id: root

    readonly property bool hasPicture: !root.panel.picture.isEmpty

    PageFrame {
        id: frame

        anchors.fill: parent
        focus: true
        leastShare: root.hasPicture ? Metrics.pictureShare : poster.need / Math.max(1, root.height)
        wordsNeed: card.need
        cardWidth: root.hasPicture ? Metrics.cardWidth : Metrics.evenCardWidth
        stage: [
            PictureStage {
                anchors.fill: parent
                visible: root.hasPicture
                picture: root.panel.picture
                creditOnly: frame.isStrip
                onOpened: pictureId => root.pictureOpened(pictureId)
            },
            TitleStage {
                id: poster

                anchors.fill: parent
                visible: !root.hasPicture
                title: root.panel.heading
            }
        ]

        ReadingCard {
            id: card

            anchors.fill: parent
            focus: true
            panel: root.panel
            eyebrow: root.eyebrow
            hasTitle: root.hasPicture
            caption: root.hasPicture && frame.isStrip ? root.panel.picture.caption : ""
            footerHeight: root.footerHeight
            onTermOpened: termId => root.termOpened(termId)
            onPassageOpened: passageId => root.passageOpened(passageId)
            onSourcesOpened: root.sourcesOpened()
        }
    }
}
