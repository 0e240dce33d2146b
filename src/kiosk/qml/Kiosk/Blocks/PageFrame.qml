pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/*
    A page in two parts: the stage (a picture, figures, a quotation) to the edges, and the card of words. Side by
    side on a wide screen; one above the other on an upright one, where the stage takes what the words leave free.
*/
FocusScope {
    id: root

    property real cardWidth: Metrics.cardWidth
    property real wordsNeed: 0 // the height of all the words; upright only, as are the shares
    property real leastShare: Metrics.pictureShare
    property real mostShare: 0.6

    readonly property bool isStrip: !Metrics.portrait && root.stageWidth < root.width / 3
    readonly property real stageWidth: Metrics.portrait ? root.width : Math.round(root.width - root.cardWidth)
    readonly property real stageHeight: !Metrics.portrait ? root.height
        : Math.round(Math.max(root.height * root.leastShare,
                              Math.min(root.height * root.mostShare, root.height - root.wordsNeed)))

    property alias stage: stageArea.data
    default property alias words: wordsArea.data

    Item {
        id: stageArea

        width: root.stageWidth
        height: root.stageHeight
    }

    Item {
        id: wordsArea

        x: Metrics.portrait ? 0 : root.stageWidth
        y: Metrics.portrait ? root.stageHeight : 0
        width: root.width - x
        height: root.height - y
    }
}
