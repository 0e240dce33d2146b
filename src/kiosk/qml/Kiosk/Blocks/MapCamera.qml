import QtQuick
import Kiosk.Design

/*
    Where a sheet stands in its view, and how large: never so that something beside the sheet is seen. Units are the sheet's,
    everything else pixels. `moved` tells of every change, `arrived` when it comes to rest or is on its way to a known place.
*/
QtObject {
    id: root

    property real sheetWidth: 1
    property real sheetHeight: 1
    property real viewWidth: 1
    property real viewHeight: 1
    property real covered: 0 // along the lower edge of the view: the sheet may be drawn up from under it

    property real scale: 1
    property real x: 0
    property real y: 0

    readonly property real whole: Math.max(root.viewWidth / root.sheetWidth, root.viewHeight / root.sheetHeight)
    readonly property real nearest: Math.max(root.whole * 2.5, Math.min(2.5, root.whole * 12))
    readonly property bool isWhole: root.goal.scale <= root.whole * 1.01
    readonly property bool isNearest: root.goal.scale >= root.nearest * 0.99
    property bool isFollowing: false
    readonly property bool isMoving: glide.running || root.isFollowing
    readonly property real step: 1.6
    readonly property int glideTime: Motion.settle * 2

    property var goal: ({ x: 0, y: 0, scale: 1 })
    property var start: root.goal

    signal arrived(real x, real y, real scale)

    function within(position: real, room: real, extent: real): real {
        return extent <= room ? (room - extent) / 2 : Math.min(0, Math.max(room - extent, position));
    }

    function framed(x: real, y: real, scale: real): var {
        const wanted = Math.min(root.nearest, Math.max(root.whole, scale));
        return {
            x: root.within(x, root.viewWidth, root.sheetWidth * wanted),
            y: Math.max(root.viewHeight - root.covered - root.sheetHeight * wanted, Math.min(0, y)),
            scale: wanted
        };
    }

    function place(frame: var): void {
        root.scale = frame.scale;
        root.x = frame.x;
        root.y = frame.y;
    }

    // The frame in which the unit under `anchor` stays under it.
    function zoomed(scale: real, anchor: point): var {
        const wanted = Math.min(root.nearest, Math.max(root.whole, scale));
        const ratio = wanted / root.scale;
        return root.framed(anchor.x - (anchor.x - root.x) * ratio, anchor.y - (anchor.y - root.y) * ratio, wanted);
    }

    function focused(rect: rect): var {
        const room = Math.max(root.viewHeight / 2, root.viewHeight - root.covered);
        const scale = Math.min(root.nearest, Math.max(root.whole, 0.94 * Math.min(
            root.viewWidth / Math.max(1, rect.width), room / Math.max(1, rect.height))));
        return root.framed(root.viewWidth / 2 - scale * (rect.x + rect.width / 2),
                           room / 2 - scale * (rect.y + rect.height / 2), scale);
    }

    function jumpTo(frame: var): void {
        glide.stop();
        root.goal = frame;
        root.place(frame);
        root.arrived(frame.x, frame.y, frame.scale);
    }

    function glideTo(frame: var): void {
        if (root.glideTime === 0) {
            root.jumpTo(frame);
            return;
        }
        root.goal = frame;
        root.start = { x: root.x, y: root.y, scale: root.scale };
        glide.restart();
        root.arrived(frame.x, frame.y, frame.scale);
    }

    function follow(frame: var): void {
        glide.stop();
        root.isFollowing = true;
        root.goal = frame;
        root.place(frame);
    }

    function rest(): void {
        root.isFollowing = false;
        root.arrived(root.x, root.y, root.scale);
    }

    readonly property NumberAnimation motion: NumberAnimation {
        id: glide

        property real share: 0

        target: glide
        property: "share"
        from: 0
        to: 1
        duration: root.glideTime
        easing.type: Motion.easing
        onShareChanged: {
            if (!glide.running)
                return;
            const scale = root.start.scale * Math.pow(root.goal.scale / root.start.scale, glide.share);
            const span = root.goal.scale - root.start.scale;
            const part = Math.abs(span) < 0.0001 ? glide.share : (scale - root.start.scale) / span;
            root.place({
                x: root.start.x + (root.goal.x - root.start.x) * part,
                y: root.start.y + (root.goal.y - root.start.y) * part,
                scale: scale
            });
        }
        onFinished: root.place(root.goal)
    }
}
