pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Design

/*
    A picture that can be brought near, to the pixels of its original: by pinch, by drag, by `zoomIn` and `zoomOut`,
    and by the arrow keys while it has the focus and there is more to see that way.
*/
FocusScope {
    id: root

    required property PictureViewModel picture
    property bool isWanted: true

    readonly property real fitScale: Math.min(root.width / Math.max(1, root.picture.pixelWidth),
                                              root.height / Math.max(1, root.picture.pixelHeight))
    readonly property real fitWidth: root.picture.pixelWidth * root.fitScale
    readonly property real fitHeight: root.picture.pixelHeight * root.fitScale
    readonly property real nearest: Math.max(1, 1 / Math.max(0.001, root.fitScale))
    readonly property bool isWhole: root.zoom <= 1.001
    readonly property bool isNearest: root.zoom >= root.nearest - 0.001
    readonly property bool ready: base.status === Image.Ready
    readonly property real step: 1.6

    property real zoom: 1
    property real zoomGoal: 1
    property point goalAnchor: Qt.point(root.width / 2, root.height / 2)

    function showWhole(): void {
        glide.stop();
        root.zoom = 1;
        root.zoomGoal = 1;
        root.place(0, 0);
    }

    function zoomIn(): void {
        root.glideTo(root.zoomGoal * root.step);
    }

    function zoomOut(): void {
        root.glideTo(root.zoomGoal / root.step);
    }

    function glideTo(goal: real): void {
        root.zoomGoal = Math.min(root.nearest, Math.max(1, goal));
        root.goalAnchor = Qt.point(root.width / 2, root.height / 2);
        if (Motion.settle === 0) {
            root.zoomAround(root.zoomGoal, root.goalAnchor);
            return;
        }
        glide.from = root.zoom;
        glide.to = root.zoomGoal;
        glide.restart();
    }

    // The point of the picture under `anchor` stays under it.
    function zoomAround(goal: real, anchor: point): void {
        const wanted = Math.min(root.nearest, Math.max(1, goal));
        const ratio = wanted / root.zoom;
        const x = anchor.x - (anchor.x - sheet.x) * ratio;
        const y = anchor.y - (anchor.y - sheet.y) * ratio;
        root.zoom = wanted;
        root.place(x, y);
    }

    function place(x: real, y: real): void {
        sheet.x = root.within(x, root.width, sheet.width);
        sheet.y = root.within(y, root.height, sheet.height);
    }

    function within(position: real, room: real, extent: real): real {
        return extent <= room ? (room - extent) / 2 : Math.min(0, Math.max(room - extent, position));
    }

    function pan(event: KeyEvent, dx: real, dy: real): void {
        const x = sheet.x;
        const y = sheet.y;
        root.place(x + dx * root.width / 4, y + dy * root.height / 4);
        event.accepted = sheet.x !== x || sheet.y !== y;
    }

    clip: true
    activeFocusOnTab: !root.isWhole
    Accessible.role: Accessible.Graphic
    Accessible.name: root.picture.alt
    Accessible.description: root.picture.description
    Keys.onLeftPressed: event => root.pan(event, 1, 0)
    Keys.onRightPressed: event => root.pan(event, -1, 0)
    Keys.onUpPressed: event => root.pan(event, 0, 1)
    Keys.onDownPressed: event => root.pan(event, 0, -1)
    onWidthChanged: root.showWhole()
    onHeightChanged: root.showWhole()

    Connections {
        target: root.picture

        function onChanged(): void {
            root.showWhole();
        }
    }

    NumberAnimation {
        id: glide

        property real at: 1

        target: glide
        property: "at"
        duration: Motion.settle
        easing.type: Motion.easing
        onRunningChanged: if (running) glide.at = root.zoom
    }

    Connections {
        target: glide
        enabled: glide.running

        function onAtChanged(): void {
            root.zoomAround(glide.at, root.goalAnchor);
        }
    }

    Item {
        id: sheet

        width: root.fitWidth * root.zoom
        height: root.fitHeight * root.zoom

        Image {
            id: base

            readonly property int bestWidth: root.picture.hasTiles
                                             ? Math.min(root.picture.pixelWidth, Math.ceil(root.fitWidth * 1.5))
                                             : root.picture.pixelWidth

            anchors.fill: parent
            source: root.isWanted && root.picture.revision > 0 ? root.picture.sourceFor(base.bestWidth) : ""
            asynchronous: true
            cache: false
            mipmap: false
            smooth: true
        }

        TileGrid {
            anchors.fill: parent
            picture: root.picture
            isWanted: root.picture.hasTiles && sheet.width > base.implicitWidth * 1.05
            view: Qt.rect(-sheet.x, -sheet.y, root.width, root.height)
        }
    }

    FocusRing {
        inside: true
    }

    PinchHandler {
        property real startZoom: 1

        target: null
        grabPermissions: PointerHandler.TakeOverForbidden
        onActiveChanged: {
            glide.stop();
            startZoom = root.zoom;
            root.zoomGoal = root.zoom;
        }
        onActiveScaleChanged: {
            if (!active)
                return;
            root.zoomAround(startZoom * activeScale, centroid.position);
            root.zoomGoal = root.zoom;
        }
        onTranslationChanged: delta => {
            if (active)
                root.place(sheet.x + delta.x, sheet.y + delta.y);
        }
    }

    DragHandler {
        property point start

        target: null
        onActiveChanged: {
            glide.stop();
            root.zoomGoal = root.zoom;
            start = Qt.point(sheet.x, sheet.y);
        }
        onActiveTranslationChanged: if (active) root.place(start.x + activeTranslation.x, start.y + activeTranslation.y)
    }
}
