import QtQuick
import Kiosk.Design

/* One work in which another is quoted: the further the way to the work in hand, the deeper it stands. */
Item {
    id: root

    required property int depth
    required property string text

    readonly property real step: Metrics.gap * 2.2
    readonly property real indent: Math.min(root.depth * root.step, root.width / 4)

    implicitHeight: words.height + Metrics.gap / 4

    Rectangle { // the bend of the way down
        x: root.indent - root.step * 0.75
        y: 0
        width: Metrics.hairline * 2
        height: Math.round(words.y + Metrics.captionSize * 0.85)
        color: Theme.cardAccentFill
    }

    Rectangle {
        x: root.indent - root.step * 0.75
        y: Math.round(words.y + Metrics.captionSize * 0.85) - height
        width: root.step * 0.55
        height: Metrics.hairline * 2
        color: Theme.cardAccentFill
    }

    CaptionText {
        id: words

        x: root.indent
        y: Metrics.gap / 4
        width: root.width - x
        onCard: true
        text: root.text
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
