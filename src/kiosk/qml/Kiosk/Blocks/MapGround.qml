import QtQuick
import Kiosk.Backend

/* The drawn ground of a sheet: a whole picture, and where it is brought near, tiles of the deepest
   ground, as soon as these are not too many. */
Item {
    id: root

    required property PictureViewModel ground
    required property rect seen
    property bool isWanted: true
    property bool isMoving: false // then quick drawing is worth more than smooth drawing

    readonly property real smallWhole: 1920
    readonly property real mostPixels: 8e6
    readonly property real depth: root.width / Math.max(1, root.ground.pixelWidth)
    readonly property bool isNear: root.width > root.smallWhole * 1.2
    readonly property bool hasFewTiles: root.seen.width * root.seen.height < root.mostPixels * root.depth * root.depth
    readonly property bool takesTiles: root.isNear && root.ground.hasTiles && root.hasFewTiles
    readonly property real wholeWidth: root.isNear && !root.takesTiles ? 2 * root.smallWhole : root.smallWhole

    Image {
        id: whole

        anchors.fill: parent
        source: root.isWanted && root.ground.revision > 0 ? root.ground.sourceFor(root.wholeWidth) : ""
        asynchronous: true
        cache: false
        smooth: !root.isMoving
        retainWhileLoading: true
        Accessible.ignored: true
    }

    TileGrid {
        anchors.fill: parent
        picture: root.ground
        isWanted: root.isWanted && root.takesTiles
        isSmooth: !root.isMoving
        view: root.seen
    }
}
