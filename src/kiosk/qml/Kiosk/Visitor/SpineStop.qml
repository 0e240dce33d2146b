import QtQuick
import Kiosk.Design

/* A day on the spine: its date over a mark on the line, filled and larger where one is. */
Pressable {
    id: root

    required property int index
    required property string chapterId
    required property string title
    required property string day
    required property string month
    required property bool isCurrent
    required property bool isVisited
    property bool isFirst: false
    property bool isLast: false

    readonly property real lineY: root.height - Metrics.gap * 1.7
    readonly property real markSize: Metrics.bar * (root.isCurrent ? 4.2 : 2.8)

    name: root.title + ", " + [root.day, root.month].join(" ").trim()

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        opacity: Theme.pressedOpacity
        color: Theme.text
    }

    DateText {
        id: dayText

        anchors.horizontalCenter: parent.horizontalCenter
        y: Metrics.gap * 0.9
        width: Math.min(implicitWidth, root.width - Metrics.gap / 2)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Metrics.captionSize
        wrapMode: Text.NoWrap
        color: root.isCurrent ? Theme.accentWord : Theme.text
        text: root.day === "" ? root.month : root.day
    }

    CaptionText {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: dayText.bottom
        quiet: !root.isCurrent
        visible: root.day !== ""
        text: root.month
    }

    Rectangle {
        x: root.isFirst ? root.width / 2 : 0
        y: root.lineY - height / 2
        width: root.isFirst || root.isLast ? root.width / 2 : root.width
        height: Metrics.stroke
        color: Theme.line
    }

    Rectangle {
        x: (root.width - width) / 2
        y: root.lineY - height / 2
        width: root.markSize
        height: width
        radius: width / 2
        color: root.isCurrent ? Theme.accent : root.isVisited ? Theme.text : Theme.groundDeep
        border.width: root.isCurrent ? 0 : Metrics.stroke
        border.color: Theme.text
    }

    FocusRing {
        inside: true
    }
}
