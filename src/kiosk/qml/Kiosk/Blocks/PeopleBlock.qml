pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Design

/* The people of a panel as a calm grid of cards; each opens what is told of them. */
Block {
    id: root

    readonly property int columns: frame.stageWidth > 2.1 * Metrics.bodySize * 15 && root.panel.people.count > 3 ? 2 : 1
    readonly property string panelId: root.panel.panelId

    onPanelIdChanged: people.toTop()

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
            ScrollColumn {
                id: people

                anchors.fill: parent
                anchors.margins: Metrics.margin
                anchors.topMargin: Math.max(Metrics.margin, (parent.height - contentHeight) / 2)

                GridLayout {
                    width: people.width
                    columns: root.columns
                    rowSpacing: Metrics.gap
                    columnSpacing: Metrics.gap
                    uniformCellWidths: true

                    Repeater {
                        model: root.panel.people

                        PersonCard {
                            required property string personId
                            required name
                            required personRole
                            required about
                            required side

                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            onActivated: root.personOpened(personId)
                        }
                    }
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
        }
    }
}
