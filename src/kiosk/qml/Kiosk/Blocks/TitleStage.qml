pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* A title written as large as its words allow, low on the ground, under a bar in the accent. */
Rectangle {
    id: root

    property string title
    readonly property real need: words.height + Metrics.gap + Metrics.bar + 2 * Metrics.margin

    color: Theme.ground

    Rectangle {
        anchors.left: words.left
        anchors.bottom: words.top
        anchors.bottomMargin: Metrics.gap
        width: Metrics.target
        height: Metrics.bar
        color: Theme.accent
    }

    TitleText {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.margin
        text: root.title
        size: Metrics.posterSize
    }
}
