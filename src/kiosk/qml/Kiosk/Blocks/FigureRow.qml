pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* A number made visible: written large, named, drawn to scale, and what a symbol stands for said below. */
Item {
    id: root

    required property string number
    required property string precision
    required property string label
    required property string symbol
    required property string side
    required property int symbols
    required property int perSymbol
    required property string legend
    property bool wantsOneLine: false
    property real emphasis: 1
    property var cells: ({"cellWidth": 1, "columns": 1})
    property int cellHeight: 1
    property int counted: root.symbols // how far all figures have been counted
    property bool mirrored: false // stands on the right, facing the left
    property bool fromRight: false

    readonly property bool isDrawn: root.symbols > 0
    readonly property bool isOneLine: root.wantsOneLine && name.x + name.implicitWidth <= root.width
    readonly property real between: root.isDrawn ? Metrics.gap : 0
    readonly property real noteHeight: root.legend === "" ? 0 : note.height + Metrics.gap * 0.7
    readonly property real digitHeight: digits.tightBoundingRect.height
    readonly property real wordsHeight: words.height + root.between + root.noteHeight

    implicitHeight: grid.y + grid.height + root.noteHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.precision, root.number, root.label].filter(part => part !== "").join(" ")
    Accessible.description: root.legend

    Item {
        id: words

        width: root.width
        height: root.isOneLine ? root.digitHeight + Metrics.gap / 2 : label.y + label.height

        TextMetrics {
            id: digits

            font: number.font
            text: "0"
        }

        TextMetrics {
            id: whole

            readonly property real depth: Math.max(0, tightBoundingRect.y + tightBoundingRect.height) // of a comma

            font: number.font
            text: root.number
        }

        SubtitleText {
            id: precision

            anchors.baseline: number.baseline
            wrapMode: Text.NoWrap
            color: Theme.secondary
            text: root.precision
            font.weight: Font.Normal
        }

        NumberText {
            id: number

            x: root.precision === "" ? 0 : precision.width + Metrics.gap
            y: root.digitHeight - baselineOffset
            width: root.width - x
            text: root.number
            font.pixelSize: Metrics.numberSize * root.emphasis
        }

        SubtitleText {
            id: name

            x: number.x + number.contentWidth + Metrics.gap
            anchors.baseline: number.baseline
            visible: root.isOneLine
            wrapMode: Text.NoWrap
            text: root.label
            font.weight: Font.DemiBold
        }

        SubtitleText {
            id: label

            y: root.digitHeight + Metrics.gap + whole.depth / 2
            width: root.width
            visible: !root.isOneLine
            text: root.label
            font.weight: Font.DemiBold
        }
    }

    SymbolGrid {
        id: grid

        y: words.height + root.between
        width: root.width
        height: root.isDrawn ? implicitHeight : 0
        symbol: root.symbol
        side: root.side
        symbols: root.symbols
        columns: root.cells.columns
        cellWidth: root.cells.cellWidth
        cellHeight: root.cellHeight
        shown: Math.min(root.counted, root.symbols)
        facesLeft: root.mirrored
        fromRight: root.fromRight
    }

    CaptionText {
        id: note

        y: grid.y + grid.height + Metrics.gap * 0.7
        width: root.width
        visible: text !== ""
        quiet: true
        text: root.legend
    }
}
