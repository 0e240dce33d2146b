pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/*
    Numbers drawn to scale: those that stand for the same amount have cells of one size, in rows of one length. Two of
    different sides stand face to face.
*/
Item {
    id: root

    required property FigureListModel figures
    property real progress: 1 // 0 to 1: all are counted at one pace, so that the larger takes longer

    readonly property int count: root.figures.count
    readonly property bool inLargeType: Metrics.textScale > 1.1
    readonly property bool faceToFace: rows.changes > 0 && rows.count === 2 && !root.inLargeType && root.areOpposed()
    readonly property real columnWidth: root.faceToFace ? Math.floor((root.width - Metrics.margin) / 2) : root.width
    readonly property real spacing: Metrics.gap * (root.count > 2 ? 1.6 : 3)
    readonly property real air: Metrics.gap * 1.6 // above the first number: digits leave some of their line empty
    readonly property real room: root.height - root.air - (root.faceToFace ? 0 : (root.count - 1) * root.spacing)
    readonly property int most: root.told.reduce((most, each) => Math.max(most, each.symbols), 0)
    readonly property var told: {
        const told = [];
        for (let i = 0; rows.changes > 0 && i < rows.count; ++i) {
            const row = rows.itemAt(i) as FigureRow;
            if (row !== null)
                told.push({"symbol": row.symbol, "symbols": row.symbols, "amount": row.perSymbol, "words": row.wordsHeight});
        }
        return told;
    }
    readonly property var cells: SymbolShapes.fit(root.told, root.columnWidth, root.room, root.faceToFace, root.height / 3)

    function areOpposed(): bool {
        const one = rows.itemAt(0) as FigureRow;
        const other = rows.itemAt(1) as FigureRow;
        return one !== null && other !== null && one.isDrawn && other.isDrawn && one.side !== other.side
            && one.perSymbol === other.perSymbol;
    }

    function emphasisOf(isDrawn: bool): real {
        if (root.count > 3)
            return root.inLargeType ? 0.6 : 0.62;
        if (root.count > 2)
            return root.inLargeType ? 0.7 : 0.8;
        if (root.count > 1)
            return root.inLargeType ? 0.9 : 1.1;
        return isDrawn ? (root.inLargeType ? 1.2 : 1.7) : 2.4;
    }

    function toTop(): void {
        column.toTop();
    }

    ScrollColumn {
        id: column

        y: Math.max(0, (root.height - contentHeight) / 2)
        width: root.width
        height: root.height - y

        Flow {
            width: root.width
            topPadding: root.air
            spacing: root.faceToFace ? Metrics.margin : root.spacing

            Repeater {
                id: rows

                property int changes: 0 // rows come one after another, after their count is known

                model: root.figures
                onItemAdded: ++rows.changes
                onItemRemoved: ++rows.changes

                FigureRow {
                    required property int index

                    width: root.columnWidth
                    wantsOneLine: root.count > 1 && !root.faceToFace
                    emphasis: root.emphasisOf(isDrawn)
                    cells: root.cells.figures[index] ?? ({"cellWidth": 1, "columns": 1})
                    cellHeight: root.cells.height
                    counted: Math.round(root.progress * root.most)
                    mirrored: root.faceToFace && index === 1
                    fromRight: root.faceToFace && index === 0
                }
            }
        }
    }
}
