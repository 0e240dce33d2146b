pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The dates, the title in its lines, and a sentence below. */
Column {
    id: root

    required property VisitorViewModel visitor
    property string line
    property real headlineSize: Metrics.headlineSize

    readonly property real capitalsLeading: 1.1

    spacing: Metrics.gap

    CaptionText {
        width: root.width
        quiet: true
        text: root.visitor.dates
    }

    Column {
        width: root.width

        Repeater {
            model: root.visitor.titleParts

            Item { // the display face brings more air than lines of capitals want
                id: part

                required property string text
                required property bool accented

                width: root.width
                height: Math.round(words.lineCount * words.font.pixelSize * root.capitalsLeading)

                HeadlineText {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    size: root.headlineSize
                    color: part.accented ? Theme.accent : Theme.text
                    text: part.text
                }
            }
        }
    }

    BodyText {
        width: Math.min(root.width, Metrics.lineWidth * 0.8)
        visible: text !== ""
        text: root.line
    }
}
