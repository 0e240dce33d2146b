import QtQuick
import Kiosk.Design

/* A chapter to choose: number, title, when, how long. The bar on top is filled once it has been visited. */
Pressable {
    id: root

    required property int index
    required property string chapterId
    required property int number
    required property string title
    required property string date
    required property int readingMinutes
    required property bool isVisited
    property int linesOfTitle: 3

    name: root.number + ". " + root.title + ", " + root.date

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border.width: Theme.name === "ink" ? 0 : Metrics.hairline
        border.color: Theme.line
    }

    Rectangle {
        anchors.fill: parent
        visible: root.pressed
        opacity: Theme.pressedOpacity
        color: Theme.text
    }

    Rectangle {
        width: root.width
        height: Metrics.bar
        color: root.isVisited ? Theme.accent : Theme.line
    }

    DateText {
        id: numberText

        x: Metrics.gap
        y: Metrics.gap + Metrics.bar
        color: Theme.secondary
        text: root.number
    }

    CaptionText {
        id: duration

        anchors.right: parent.right
        anchors.rightMargin: Metrics.gap
        anchors.verticalCenter: numberText.verticalCenter
        quiet: true
        text: qsTr("%1 min").arg(root.readingMinutes)
    }

    Icon {
        anchors.right: duration.left
        anchors.rightMargin: Metrics.gap / 2
        anchors.verticalCenter: numberText.verticalCenter
        visible: root.isVisited
        name: "check"
        tone: Theme.isDark ? "light" : "dark"
    }

    SubtitleText {
        x: Metrics.gap
        anchors.top: numberText.bottom
        anchors.topMargin: Metrics.gap / 3
        width: root.width - 2 * Metrics.gap
        maximumLineCount: root.linesOfTitle
        elide: Text.ElideRight
        text: root.title
    }

    CaptionText {
        x: Metrics.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Metrics.gap
        width: root.width - 2 * Metrics.gap
        quiet: true
        text: root.date
    }

    FocusRing {}
}
