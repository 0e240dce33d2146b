pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What the exhibit is about, and its chapters to choose from. */
FocusScope {
    id: root

    required property VisitorViewModel visitor

    readonly property real edge: Metrics.margin * (Metrics.portrait ? 1.2 : 1.6)
    readonly property real titleWidth: Metrics.portrait ? root.width - 2 * root.edge : root.width * 0.5

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    FocalImage {
        id: cover

        readonly property PictureViewModel picture: root.visitor.cover

        anchors.right: parent.right
        anchors.top: parent.top
        width: Metrics.portrait ? root.width : root.width * 0.62
        height: Metrics.portrait ? words.y - Metrics.gap : cards.y - Metrics.gap
        source: cover.picture.revision > 0 ? cover.picture.sourceFor(Math.ceil(cover.coverWidth)) : ""
        focalX: cover.picture.focalX
        focalY: cover.picture.focalY
        pixelWidth: cover.picture.pixelWidth
        pixelHeight: cover.picture.pixelHeight
        ground: Theme.ground
        Accessible.role: Accessible.Graphic
        Accessible.name: cover.picture.alt
    }

    Rectangle {
        anchors.left: cover.left
        anchors.top: cover.top
        anchors.bottom: cover.bottom
        width: cover.width * 0.5
        visible: !Metrics.portrait
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0; color: Theme.ground }
            GradientStop { position: 0.34; color: Qt.alpha(Theme.ground, 0.86) }
            GradientStop { position: 1; color: Qt.alpha(Theme.ground, 0) }
        }
    }

    Rectangle {
        anchors.left: cover.left
        anchors.right: cover.right
        anchors.bottom: cover.bottom
        height: cover.height * (Metrics.portrait ? 0.4 : 0.2)
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.ground, 0) }
            GradientStop { position: 1; color: Theme.ground }
        }
    }

    ScrollColumn {
        id: words

        readonly property real room: cards.y - words.y - Metrics.gap * 1.5

        x: root.edge
        y: Metrics.portrait ? Math.max(root.height * 0.28, cards.y - 2 * Metrics.gap - words.contentHeight) : Metrics.margin
        width: root.titleWidth
        height: words.room

        ExhibitTitle {
            width: parent.width
            visitor: root.visitor
            line: root.visitor.lead
            headlineSize: Math.min(Metrics.headlineSize, root.height * (Metrics.portrait ? 1 : Metrics.textScale > 1.5 ? 0.094 : Metrics.textScale > 1 ? 0.12 : 0.165))
        }
    }

    ChapterCards {
        id: cards

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.gap * 1.5
        edge: root.edge
        chapters: root.visitor.chapters
        onChosen: chapterId => root.visitor.openChapter(chapterId)
    }
}
