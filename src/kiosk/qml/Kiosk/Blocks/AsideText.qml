pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Words that stand beside the text: whose claim it is, what a number means. A line keeps them apart. */
Item {
    id: root

    property string text
    property alias onCard: words.onCard

    signal linkTapped(string link)

    implicitHeight: words.height + Metrics.gap * 1.5

    Rectangle {
        y: words.y
        width: Metrics.hairline * 2
        height: words.height
        color: Theme.cardAccentFill
    }

    BodyText {
        id: words

        x: Metrics.gap
        y: Metrics.gap * 1.5
        width: root.width - x
        onCard: true
        color: Theme.cardSecondary
        font.family: Fonts.sans
        font.pixelSize: Metrics.captionSize
        lineHeight: Math.round(Metrics.captionSize * Metrics.captionLeading)
        text: root.text
        onLinkTapped: link => root.linkTapped(link)
    }
}
