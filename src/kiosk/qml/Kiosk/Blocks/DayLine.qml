pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The days of the steps on a line; a finger drawn along it, or the arrow keys, choose a step. */
Item {
    id: root

    required property MapStepListModel steps
    required property int current
    required property string day

    readonly property real inset: Metrics.gap * 1.5
    readonly property real span: Math.max(1, root.width - 2 * root.inset)
    readonly property real lineY: root.height - Metrics.gap * 2.4
    readonly property int count: root.steps.count
    readonly property real apart: root.span / Math.max(1, root.count - 1)
    property string name: qsTr("Day of the map: %1").arg(root.day)
    property bool keyPressed: false

    signal chosen(int place)

    function choose(x: real): void {
        const place = Math.round((x - root.inset) / root.apart);
        root.chosen(Math.max(0, Math.min(root.count - 1, place)));
    }

    function step(event: KeyEvent, by: int): void {
        const place = root.current + by;
        event.accepted = place >= 0 && place < root.count;
        if (event.accepted)
            root.chosen(place);
    }

    activeFocusOnTab: root.count > 1
    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.onIncreaseAction: root.chosen(Math.min(root.count - 1, root.current + 1))
    Accessible.onDecreaseAction: root.chosen(Math.max(0, root.current - 1))
    Keys.onLeftPressed: event => root.step(event, -1)
    Keys.onRightPressed: event => root.step(event, 1)

    Rectangle {
        x: root.inset
        y: root.lineY - height / 2
        width: root.span
        height: Metrics.stroke
        color: Theme.line
    }

    Rectangle {
        x: root.inset
        y: root.lineY - height / 2
        width: root.apart * root.current
        height: Metrics.bar * 0.8
        color: Theme.accent
    }

    Repeater {
        model: root.steps

        Item {
            id: tick

            required property int index
            required property string day
            required property bool beginsDay
            required property bool isCurrent

            x: root.inset + tick.index * root.apart
            y: root.lineY

            Rectangle {
                readonly property real size: Metrics.bar * (tick.isCurrent ? 4.2 : tick.beginsDay ? 2.6 : 1.6)

                x: -size / 2
                y: -size / 2
                width: size
                height: size
                radius: size / 2
                color: tick.isCurrent ? Theme.accent : tick.index < root.current ? Theme.text : Theme.groundDeep
                border.width: tick.isCurrent ? 0 : Metrics.stroke
                border.color: Theme.text
            }
        }
    }

    CaptionText {
        readonly property real wanted: root.inset + root.current * root.apart - width / 2

        x: Math.max(0, Math.min(root.width - width, wanted))
        y: root.lineY - Metrics.gap * 1.6 - height
        width: Math.min(implicitWidth, root.width)
        wrapMode: Text.NoWrap
        font.weight: Font.DemiBold
        text: root.day
    }

    FocusRing {
        inside: true
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: eventPoint => root.choose(eventPoint.position.x)
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        onCentroidChanged: {
            if (active)
                root.choose(centroid.position.x);
        }
    }
}
