pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The steps of a map in a row: back, the days as a line to draw a finger along, on, and play. */
FocusScope {
    id: root

    required property MapViewModel map
    property bool isPlaying: false
    property bool hasPlay: true
    property bool isActive: true
    readonly property int last: root.map.stepCount - 1
    readonly property bool plays: root.hasPlay && !Motion.calm

    signal stepChosen(string stepId)

    function go(place: int): void {
        const step = root.map.stepAt(Math.max(0, Math.min(root.last, place)));
        if (step !== root.map.stepId)
            root.stepChosen(step);
    }

    function play(): void {
        if (root.map.stepIndex === root.last)
            root.go(0);
        root.isPlaying = true;
    }

    implicitHeight: Math.max(Metrics.target + 2 * Metrics.gap, Math.ceil(Metrics.captionSize * Metrics.captionLeading) + Metrics.gap * 5)
    onPlaysChanged: root.isPlaying = false
    onIsActiveChanged: root.isPlaying = false

    Timer {
        interval: Motion.dwell
        running: root.isPlaying && root.visible
        repeat: true
        onTriggered: {
            root.go(root.map.stepIndex + 1);
            root.isPlaying = root.map.stepIndex < root.last;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.groundDeep
    }

    Rectangle {
        width: root.width
        height: Metrics.hairline
        color: Theme.line
    }

    RoundButton {
        id: previous

        anchors.left: parent.left
        anchors.leftMargin: Metrics.gap
        anchors.verticalCenter: parent.verticalCenter
        icon: "chevron-left"
        name: qsTr("Step before")
        enabled: root.map.stepIndex > 0
        onActivated: {
            root.isPlaying = false;
            root.go(root.map.stepIndex - 1);
        }
    }

    DayLine {
        anchors.left: previous.right
        anchors.right: next.left
        anchors.leftMargin: Metrics.gap
        anchors.rightMargin: Metrics.gap
        height: root.height
        steps: root.map.steps
        current: root.map.stepIndex
        day: root.map.day
        onChosen: place => {
            root.isPlaying = false;
            root.go(place);
        }
    }

    RoundButton {
        id: next

        property bool takesFirstFocus: true

        anchors.right: play.visible ? play.left : parent.right
        anchors.rightMargin: Metrics.gap
        anchors.verticalCenter: parent.verticalCenter
        icon: "chevron-right"
        name: qsTr("Next step")
        filled: true
        enabled: root.map.stepIndex < root.last
        onActivated: {
            root.isPlaying = false;
            root.go(root.map.stepIndex + 1);
        }
    }

    RoundButton {
        id: play

        anchors.right: parent.right
        anchors.rightMargin: Metrics.gap
        anchors.verticalCenter: parent.verticalCenter
        visible: root.plays
        icon: root.isPlaying ? "pause" : "play"
        name: root.isPlaying ? qsTr("Pause") : qsTr("Play all steps")
        onActivated: {
            if (root.isPlaying)
                root.isPlaying = false;
            else
                root.play();
        }
    }
}
