import QtQuick
import Kiosk.Design

/*
    A picture that fills its item and drifts across it, a pixel at a time: two hundredths of its width in `Motion.slow`.
    It is drawn pixel for pixel, so that hours of it cost the processor next to nothing. It stands still when calm.
*/
Item {
    id: root

    property url source
    property real focalX: 0.5
    property real focalY: 0.5
    property int pixelWidth: 0
    property int pixelHeight: 0
    property bool drifting: false
    property bool isShown: false
    property bool fades: true

    readonly property bool ready: picture.status === Image.Ready
    readonly property real aspect: root.pixelWidth > 0 && root.pixelHeight > 0
                                   ? root.pixelWidth / root.pixelHeight : 16 / 9
    readonly property int coverWidth: Math.ceil(Math.max(root.width, root.height * root.aspect) * Motion.breath)
    readonly property int coverHeight: Math.ceil(root.coverWidth / root.aspect)
    readonly property int way: Math.max(1, Math.round(root.width * (Motion.breath - 1) / 2))
    property int drifted: 0

    function offset(room: real, extent: real, focal: real): int {
        return Math.round(Math.min(0, Math.max(room - extent, room / 2 - extent * focal)));
    }

    clip: true
    visible: root.opacity > 0
    opacity: 0
    onIsShownChanged: {
        root.opacity = 0;
        root.drifted = 0;
    }

    Timer {
        running: root.drifting && root.ready && !Motion.calm
        repeat: true
        interval: Math.max(Motion.frame, Motion.slow / root.way)
        onTriggered: root.drifted = Math.min(root.way, root.drifted + 1)
    }

    Timer { // a fade in steps: as soft to the eye as sixty a second, at a third of the work
        readonly property real step: root.fades && Motion.count > 0 ? Motion.frame / Motion.count : 1

        running: root.isShown && root.ready && root.opacity < 1
        repeat: true
        interval: Motion.frame
        triggeredOnStart: true
        onTriggered: root.opacity = Math.min(1, root.opacity + step)
    }

    Image {
        id: picture

        x: Math.max(root.width - root.coverWidth, root.offset(root.width, root.coverWidth, root.focalX) - root.drifted)
        y: root.offset(root.height, root.coverHeight, root.focalY)
        source: root.source
        sourceSize.width: root.coverWidth
        asynchronous: true
        retainWhileLoading: true
        smooth: false
    }
}
