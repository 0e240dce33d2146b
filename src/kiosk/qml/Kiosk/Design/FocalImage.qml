import QtQuick

/*
    A picture that fills its item to the edges, cropped round its focal point (0..1 across and down). Calm ground
    until it is there; one that comes late comes softly. `breathing` lets it grow by a few hundredths, slowly.
*/
Item {
    id: root

    property url source
    property real focalX: 0.5
    property real focalY: 0.5
    property int pixelWidth: 0
    property int pixelHeight: 0
    property bool breathing: false
    property color ground: Theme.groundDeep

    readonly property bool ready: picture.status === Image.Ready
    readonly property bool failed: picture.status === Image.Error
    readonly property real aspect: root.pixelWidth > 0 && root.pixelHeight > 0
                                   ? root.pixelWidth / root.pixelHeight : 16 / 9
    readonly property real coverWidth: Math.max(root.width, root.height * root.aspect)
    readonly property real coverHeight: root.coverWidth / root.aspect

    property bool isLate: false

    clip: true
    onSourceChanged: root.isLate = false

    function offset(room: real, extent: real, focal: real): real {
        return Math.round(Math.min(0, Math.max(room - extent, room / 2 - extent * focal)));
    }

    Rectangle {
        anchors.fill: parent
        color: root.ground
    }

    Image {
        id: picture

        x: root.offset(root.width, root.coverWidth, root.focalX)
        y: root.offset(root.height, root.coverHeight, root.focalY)
        width: Math.ceil(root.coverWidth)
        height: Math.ceil(root.coverHeight)
        source: root.source
        sourceSize.width: Math.min(Math.ceil(root.coverWidth * Motion.breath), root.pixelWidth > 0 ? root.pixelWidth : 3840)
        asynchronous: true
        retainWhileLoading: true
        opacity: root.ready ? 1 : 0
        transformOrigin: Item.TopLeft
        transform: Scale {
            id: breath

            origin.x: picture.width * root.focalX
            origin.y: picture.height * root.focalY
        }

        Behavior on opacity {
            enabled: root.isLate

            NumberAnimation {
                duration: Motion.quick / 2
            }
        }
    }

    Timer { // what is there before a page has come to rest needs no motion of its own
        running: !root.ready && !root.isLate
        interval: Motion.settle
        onTriggered: root.isLate = true
    }

    SequentialAnimation {
        running: root.breathing && root.ready && root.visible && !Motion.calm
        loops: Animation.Infinite
        onRunningChanged: if (!running) breath.xScale = breath.yScale = 1

        NumberAnimation {
            target: breath
            properties: "xScale,yScale"
            from: 1
            to: Motion.breath
            duration: Motion.slow
            easing.type: Easing.InOutSine
        }

        NumberAnimation {
            target: breath
            properties: "xScale,yScale"
            to: 1
            duration: Motion.slow
            easing.type: Easing.InOutSine
        }
    }
}
