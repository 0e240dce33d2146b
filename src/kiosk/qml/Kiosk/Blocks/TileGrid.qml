pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend

/*
    The original's pixels where they are looked at: just the tiles that `view` touches. A tile keeps its place while
    the view moves over it, so nothing is loaded twice.
*/
Item {
    id: root

    required property PictureViewModel picture
    property bool isWanted: false
    property bool isSmooth: true
    property rect view

    readonly property real tile: root.picture.pixelWidth > 0
                                 ? root.picture.tileSize * root.width / root.picture.pixelWidth : 0
    readonly property bool isShown: root.isWanted && root.tile > 0
    readonly property int firstColumn: root.isShown ? Math.max(0, Math.floor(root.view.x / root.tile)) : 0
    readonly property int firstRow: root.isShown ? Math.max(0, Math.floor(root.view.y / root.tile)) : 0
    readonly property int across: root.isShown
                                  ? Math.min(root.picture.tileColumns, Math.ceil(root.view.width / root.tile) + 1) : 0
    readonly property int down: root.isShown
                                ? Math.min(root.picture.tileRows, Math.ceil(root.view.height / root.tile) + 1) : 0

    function turned(place: int, first: int, count: int): int {
        return first + (place - first % count + count) % count;
    }

    Repeater {
        model: Math.max(0, root.across * root.down)

        Image {
            id: tileImage

            required property int index
            readonly property int column: root.turned(tileImage.index % root.across, root.firstColumn, root.across)
            readonly property int row: root.turned(Math.floor(tileImage.index / root.across), root.firstRow, root.down)

            x: Math.floor(tileImage.column * root.tile)
            y: Math.floor(tileImage.row * root.tile)
            width: Math.ceil(tileImage.implicitWidth * root.tile / root.picture.tileSize)
            height: Math.ceil(tileImage.implicitHeight * root.tile / root.picture.tileSize)
            source: root.picture.revision < 0 ? "" : root.picture.tileSource(tileImage.column, tileImage.row)
            asynchronous: true
            smooth: root.isSmooth
            cache: false
        }
    }
}
