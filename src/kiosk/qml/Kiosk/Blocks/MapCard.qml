pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* A step in words: its day written large, what it is called, what happens; and the ways on from it. */
FocusScope {
    id: root

    required property MapViewModel map
    readonly property real pad: Metrics.margin * 0.9
    readonly property real need: words.contentHeight + 2 * root.pad
    readonly property bool hasLegend: signs.needed > 0 && root.need + signs.needed + Metrics.gap <= root.height
    readonly property real largest: Metrics.textScale > 1.1 ? Metrics.titleSize : Metrics.posterSize
    readonly property string stepId: root.map.stepId

    signal chapterOpened(string chapterId, string panelId)
    signal sourcesOpened

    onStepIdChanged: words.toTop()

    TextMetrics {
        id: wholeDay

        text: root.map.day
        font.family: Fonts.display
        font.weight: Font.DemiBold
        font.capitalization: Font.AllUppercase
        font.pixelSize: Metrics.posterSize
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.card
        border.width: Theme.cardIsDark ? Metrics.hairline : 0
        border.color: Theme.cardLine
    }

    ScrollColumn {
        id: words

        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        height: root.height - 2 * root.pad - (root.hasLegend ? signs.needed : 0)
        onCard: true

        TitleText {
            width: words.width
            onCard: true
            size: Math.max(Metrics.titleSize, Math.min(root.largest, Math.floor(
                Metrics.posterSize * Metrics.wordFit * width / Math.max(1, wholeDay.advanceWidth))))
            color: Theme.cardAccentFill
            text: root.map.day
            Accessible.role: Accessible.Heading
        }

        SubtitleText {
            width: words.width
            topPadding: Metrics.gap / 2
            bottomPadding: Metrics.gap
            onCard: true
            text: root.map.stepTitle
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Repeater {
            model: root.map.paragraphs

            BodyText {
                required property string modelData
                required property int index

                width: words.width
                topPadding: index > 0 ? Metrics.bodySize * 0.6 : 0
                onCard: true
                text: modelData
            }
        }

        Item {
            width: words.width
            height: actions.height + Metrics.gap * 2

            Flow {
                id: actions

                y: Metrics.gap * 2
                width: parent.width
                spacing: Metrics.gap

                PillButton {
                    visible: root.map.chapterId !== ""
                    width: Math.min(implicitWidth, actions.width)
                    onCard: true
                    icon: "arrow-right"
                    text: root.map.chapterTitle
                    name: qsTr("Chapter: %1").arg(root.map.chapterTitle)
                    onActivated: root.chapterOpened(root.map.chapterId, root.map.panelId)
                }

                PillButton {
                    visible: root.map.sources.count > 0
                    width: Math.min(implicitWidth, actions.width)
                    onCard: true
                    icon: "book-open"
                    text: qsTr("How do we know?")
                    onActivated: root.sourcesOpened()
                }
            }
        }
    }

    MapLegend {
        id: signs

        readonly property real needed: signs.legend.count > 0 ? implicitHeight : 0

        x: root.pad
        y: root.height - root.pad - height
        width: Math.max(implicitWidth, words.width)
        height: implicitHeight
        room: words.width
        shown: root.hasLegend
        onCard: true
        legend: root.map.legend
    }
}
