pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The chapters as a row of cards that goes on beyond the edge. */
ListView {
    id: root

    required property ChapterListModel chapters
    property real edge: Metrics.margin

    readonly property real roomyWidth: Math.max(Metrics.target * 3.6, Metrics.subtitleSize * 9)
    readonly property int linesOfTitle: Metrics.textScale > 1 && !Metrics.portrait ? 2 : 3
    readonly property real cardWidth: Math.min(root.width - 2 * root.edge, root.roomyWidth)

    signal chosen(string chapterId)

    height: Metrics.gap * 3.4 + Metrics.dateSize * 1.3 + Metrics.subtitleSize * root.linesOfTitle * 1.42 + Metrics.captionSize * 1.4
    orientation: ListView.Horizontal
    spacing: Metrics.gap * 1.4
    leftMargin: root.edge
    rightMargin: root.edge
    boundsBehavior: Flickable.DragOverBounds
    cacheBuffer: Math.ceil(root.width)
    reuseItems: true
    model: root.chapters

    delegate: ChapterCard {
        id: card

        width: root.cardWidth
        height: root.height
        linesOfTitle: root.linesOfTitle
        onActivated: root.chosen(card.chapterId)
        onActiveFocusChanged: if (card.activeFocus) root.positionViewAtIndex(card.index, ListView.Contain)
    }
}
