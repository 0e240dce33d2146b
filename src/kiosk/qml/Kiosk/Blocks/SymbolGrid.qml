pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/*
    A count drawn: one cell to a symbol, row after row. Two tiled pictures draw any number of them: the rows that are
    full, and the one that is not.
*/
Item {
    id: root

    required property string symbol
    required property string side
    required property int symbols
    property int columns: 1
    property int cellWidth: Metrics.smallestSymbol
    property int cellHeight: Metrics.smallestSymbol
    property int shown: root.symbols
    property bool facesLeft: false // mirrored, to face symbols that stand on the left
    property bool fromRight: false // the rows begin at the right edge

    readonly property int fullRows: Math.floor(root.shown / root.columns)
    readonly property int rest: root.shown % root.columns
    readonly property string folder: Theme.name === "contrast" ? "contrast/none"
        : (Theme.isDark ? "dark/" : "light/") + (root.side === "" ? "none" : root.side)

    implicitHeight: Math.ceil(root.symbols / root.columns) * root.cellHeight
    Accessible.ignored: true

    component Cells: Image {
        x: root.fromRight ? root.width - width : 0
        visible: width > 0 && height > 0
        source: root.symbols > 0 && root.symbol !== "none" ? Qt.resolvedUrl("symbols/" + root.folder + "/" + root.symbol + ".svg") : ""
        sourceSize: Qt.size(root.cellWidth * SymbolShapes.columnsInPicture(root.symbol),
                            root.cellHeight * SymbolShapes.rowsInPicture(root.symbol))
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        mirror: root.facesLeft
    }

    Cells {
        width: root.columns * root.cellWidth
        height: root.fullRows * root.cellHeight
    }

    Cells {
        y: root.fullRows * root.cellHeight
        width: root.rest * root.cellWidth
        height: root.rest > 0 ? root.cellHeight : 0
    }
}
