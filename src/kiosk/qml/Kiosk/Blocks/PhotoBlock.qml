pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* One picture across the screen, and below it what it shows. */
Block {
    id: root

    readonly property bool pagerBeside: !Metrics.portrait
    readonly property real barWidth: root.pagerBeside ? root.width - Metrics.pagerWidth : root.width
    readonly property real wordsRoom: root.pagerBeside ? root.height * 0.52 : root.height * 0.6 - root.footerHeight
    readonly property string panelId: root.panel.panelId

    footerOnCard: false
    onPanelIdChanged: words.toTop()

    PictureStage {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        hasCaption: false
        picture: root.panel.picture
        onOpened: pictureId => root.pictureOpened(pictureId)
    }

    ActionRow {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Metrics.smallTarget + 2 * Metrics.gap
        anchors.bottom: bar.top
        anchors.bottomMargin: Metrics.gap
        layoutDirection: Qt.RightToLeft
        panel: root.panel
        onCard: false
        overPicture: true
        onTermOpened: termId => root.termOpened(termId)
        onSourcesOpened: root.sourcesOpened()
    }

    Rectangle {
        id: bar

        readonly property real wordsHeight: Math.min(words.contentHeight, root.wordsRoom)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.pagerBeside ? Math.max(root.footerHeight, wordsHeight + 2 * Metrics.gap + Metrics.margin / 2)
                                 : wordsHeight + 2 * Metrics.gap + root.footerHeight
        color: Theme.ground

        ScrollColumn {
            id: words

            x: Metrics.margin
            y: Metrics.gap * 1.4
            width: root.barWidth - Metrics.margin - (root.pagerBeside ? Metrics.gap : Metrics.margin)
            height: bar.wordsHeight
            spacing: Metrics.gap / 2

            PhotoWords {
                width: words.width
                eyebrow: root.eyebrow
                heading: root.panel.heading
                paragraphs: root.panel.paragraphs
                picture: root.panel.picture
                onTermOpened: termId => root.termOpened(termId)
            }
        }
    }
}
