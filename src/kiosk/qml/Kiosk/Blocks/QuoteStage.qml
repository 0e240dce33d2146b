pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/*
    A quotation with its marks: the opening one hangs in the margin, a large one fills the ground behind. A
    translation says that it is one, and gives way to the original.
*/
Rectangle {
    id: root

    required property PanelViewModel panel

    readonly property bool showsOriginal: mark.showsOriginal
    readonly property string words: root.showsOriginal ? root.panel.original.paragraphs.join("\n") : root.panel.words
    readonly property string openMark: root.showsOriginal ? root.panel.original.openMark : root.panel.openMark
    readonly property string closeMark: root.showsOriginal ? root.panel.original.closeMark : root.panel.closeMark

    readonly property bool markFollowsWords: Metrics.textScale > 1.1
    readonly property real markRoom: mark.visible ? mark.height + Metrics.gap * 1.5 : 0
    readonly property real markRoomBelow: root.markFollowsWords ? 0 : root.markRoom
    readonly property real pad: Metrics.margin * 1.4
    readonly property real roomWidth: root.width - 2 * root.pad - measure.width
    readonly property real roomHeight: root.height - 2 * root.pad - root.markRoom
    // as large as fills two thirds of the room, in letters half as wide as high
    readonly property real filling: Math.sqrt(0.62 * root.roomWidth * root.roomHeight
                                              / (Math.max(1, root.words.length) * 0.53 * Metrics.quoteLeading))
    readonly property real lineOfTwoWords: root.roomWidth / (0.53 * Math.max(12, root.longestWord))
    readonly property int longestWord: root.words.split(/[ \n]+/).reduce((longest, word) => Math.max(longest, word.length), 0)
    readonly property real size: Math.round(Math.max(Metrics.bodySize, Math.min(root.filling, root.lineOfTwoWords,
                                                                               Metrics.quoteSize * 2)))

    color: Theme.ground
    clip: true
    onWordsChanged: column.toTop()

    Text {
        readonly property bool isOrnament: true

        anchors.right: parent.right
        anchors.rightMargin: root.width * 0.04
        anchors.baseline: parent.bottom
        anchors.baselineOffset: font.pixelSize * 0.28
        textFormat: Text.PlainText
        text: root.closeMark
        color: Theme.text
        opacity: Theme.ghostOpacity
        font.family: Fonts.serif
        font.weight: Font.Bold
        font.pixelSize: Math.min(root.width, root.height) * 0.9
        Accessible.ignored: true
    }

    TextMetrics {
        id: measure

        text: root.openMark
        font.family: Fonts.serif
        font.pixelSize: Metrics.quoteSize
    }

    ScrollColumn {
        id: column

        readonly property real markWidth: Math.ceil(measure.advanceWidth * root.size / Metrics.quoteSize)

        anchors.fill: parent
        anchors.margins: root.pad
        anchors.topMargin: Math.max(root.pad, (root.height - contentHeight - root.markRoomBelow) * 0.42)
        anchors.bottomMargin: root.pad + root.markRoomBelow

        Item {
            id: quotation

            width: column.width
            height: words.height + (root.markFollowsWords ? root.markRoom : 0)

            QuoteText {
                text: root.openMark
                size: root.size
                color: Theme.accent
                Accessible.ignored: true
            }

            QuoteText {
                id: words

                x: column.markWidth
                width: column.width - x
                size: root.size
                text: root.words + root.closeMark
                font.features: mark.serifFeatures
            }
        }
    }

    TranslationMark {
        id: mark

        readonly property real lowest: root.height - root.pad - height
        readonly property real belowWords: column.y + column.contentHeight + Metrics.gap * 1.5

        parent: root.markFollowsWords ? quotation : root
        x: column.markWidth + (root.markFollowsWords ? 0 : column.x)
        y: root.markFollowsWords ? words.height + Metrics.gap * 1.5 : Math.min(belowWords, lowest)
        width: column.width - column.markWidth
        original: root.panel.original
    }
}
