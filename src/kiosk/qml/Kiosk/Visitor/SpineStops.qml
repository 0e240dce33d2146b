pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The days of the exhibit in a row. Where they need more room than there is, the row slides and fades at its ends. */
Item {
    id: root

    required property ChapterListModel chapters
    required property int current

    readonly property real smallestStop: Math.max(Metrics.smallTarget + Metrics.gap, Metrics.dateSize * 3.1)
    readonly property real stopWidth: Math.max(root.smallestStop, Math.floor(stops.width / Math.max(1, stops.count)))

    signal chosen(string chapterId)

    onCurrentChanged: root.reveal(root.current)

    function reveal(place: int): void {
        for (const near of [place - 1, place + 1, place]) // its neighbours too, so that one sees the row go on
            if (near >= 0 && near < stops.count)
                stops.positionViewAtIndex(near, ListView.Contain);
    }

    Rectangle {
        width: Metrics.hairline
        height: root.height
        color: Theme.line
    }

    Rectangle {
        anchors.right: parent.right
        width: Metrics.hairline
        height: root.height
        color: Theme.line
    }

    ListView {
        id: stops

        anchors.fill: parent
        anchors.leftMargin: Metrics.hairline
        anchors.rightMargin: Metrics.hairline
        clip: true
        orientation: ListView.Horizontal
        interactive: stops.contentWidth > stops.width + 1
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: root.chapters
        onWidthChanged: root.reveal(root.current)

        delegate: SpineStop {
            id: stop

            width: root.stopWidth
            height: stops.height
            isFirst: stop.index === 0
            isLast: stop.index === stops.count - 1
            onActivated: root.chosen(stop.chapterId)
            onActiveFocusChanged: if (stop.activeFocus) root.reveal(stop.index)
            ListView.onPooled: stop.visible = false // a stop that waits to be used again is nowhere
            ListView.onReused: stop.visible = true
        }
    }

    Rectangle {
        x: stops.x
        width: Metrics.gap * 2
        height: root.height
        visible: !stops.atXBeginning
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0; color: Theme.groundDeep }
            GradientStop { position: 1; color: Qt.alpha(Theme.groundDeep, 0) }
        }
    }

    Rectangle {
        anchors.right: stops.right
        width: Metrics.gap * 2
        height: root.height
        visible: !stops.atXEnd
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0; color: Qt.alpha(Theme.groundDeep, 0) }
            GradientStop { position: 1; color: Theme.groundDeep }
        }
    }
}
