import QtQuick
import Kiosk.Design

/* How far a film or a sound is: dragged, tapped, or moved by the left and right keys. */
FocusScope {
    id: root

    required property PlayerRemote remote
    property int keyStep: 5000
    readonly property real share: root.remote.duration > 0 ? Math.min(1, root.remote.position / root.remote.duration) : 0
    readonly property real knob: Math.round(Metrics.gap * 1.4)

    function clock(milliseconds: int): string {
        const seconds = Math.round(milliseconds / 1000);
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    function seekAt(x: real): void {
        const share = Math.max(0, Math.min((x - track.x) / track.width, 1));
        root.remote.seekAsked(Math.round(share * root.remote.duration));
    }

    implicitHeight: Metrics.smallTarget
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position")
    Accessible.description: qsTr("%1 of %2").arg(root.clock(root.remote.position)).arg(root.clock(root.remote.duration))
    Accessible.focusable: true
    Accessible.onDecreaseAction: root.remote.skip(-root.keyStep)
    Accessible.onIncreaseAction: root.remote.skip(root.keyStep)
    Keys.onLeftPressed: root.remote.skip(-root.keyStep)
    Keys.onRightPressed: root.remote.skip(root.keyStep)

    CaptionText {
        id: now

        anchors.verticalCenter: parent.verticalCenter
        width: widest.advanceWidth
        text: root.clock(root.remote.position)
    }

    CaptionText {
        id: whole

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        quiet: true
        text: root.clock(root.remote.duration)
    }

    TextMetrics {
        id: widest

        font: now.font
        text: root.clock(root.remote.duration).replace(/\d/g, "0")
    }

    Item {
        id: track

        anchors.left: now.right
        anchors.right: whole.left
        anchors.leftMargin: Metrics.gap + root.knob / 2
        anchors.rightMargin: Metrics.gap + root.knob / 2
        height: parent.height

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Metrics.bar
            radius: height / 2
            color: Theme.line
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * root.share
            height: Metrics.bar
            radius: height / 2
            color: Theme.accent
        }

        Rectangle {
            x: parent.width * root.share - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: root.knob
            height: root.knob
            radius: width / 2
            color: Theme.text
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: eventPoint => root.seekAt(eventPoint.position.x)
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onCentroidChanged: if (active) root.seekAt(centroid.position.x)
    }

    FocusRing {}
}
