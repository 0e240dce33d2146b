pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Several pictures on one page: one large, the others a tap away. */
Block {
    id: root

    property int chosen: 0
    readonly property int columns: root.panel.pictures.count > 6 ? 5 : 3
    readonly property string panelId: root.panel.panelId

    onPanelIdChanged: root.chosen = 0

    PageFrame {
        id: frame

        anchors.fill: parent
        focus: true
        wordsNeed: card.need
        stage: [
            Repeater {
                model: root.panel.pictures

                PictureStage {
                    required property int index

                    anchors.fill: parent
                    visible: index === root.chosen
                    creditOnly: frame.isStrip
                    onOpened: pictureId => root.pictureOpened(pictureId)
                }
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

            Flow {
                width: parent.width
                topPadding: Metrics.gap * 1.5
                spacing: Metrics.gap

                Repeater {
                    model: root.panel.pictures

                    PictureThumb {
                        required property int index

                        width: Math.floor((card.width - 2 * card.pad + Metrics.gap) / root.columns) - Metrics.gap
                        isChosen: index === root.chosen
                        onActivated: root.chosen = index
                    }
                }
            }
        }
    }
}
