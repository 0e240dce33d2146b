pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/*
    A map on the screen: the drawn ground, sharp at any nearness, the step's areas and strokes on it, and its names. It is moved
    by drag and pinch, and by `pan`, `zoomBy` and `showFocus`. `covers` lie over it.
*/
Item {
    id: root

    required property MapViewModel map
    property bool isWanted: true
    property list<Item> covers
    readonly property MapCamera camera: view
    readonly property rect standing: Qt.rect(view.x, view.y, view.sheetWidth * view.scale, view.sheetHeight * view.scale)
    readonly property real reach: Metrics.smallTarget * 0.6
    readonly property real rim: Metrics.gap / 3
    property real lowest: 0 // how much of the view is covered from below
    property bool isAtFocus: true
    property string shownStep
    property string shownSheet
    property real settledScale: 1
    readonly property real sheetWidth: view.sheetWidth

    signal placeOpened(string placeId)
    signal touched
    signal settling // what covers the map takes its size now, before the names look for their places

    function look(): void {
        if (!root.isWanted || root.width <= 0 || root.map.stepId === "")
            return;
        root.settling();
        const isSame = root.shownStep === root.map.stepId && root.shownSheet === root.map.sheetId;
        const jumps = root.shownSheet !== root.map.sheetId;
        root.shownStep = root.map.stepId;
        root.shownSheet = root.map.sheetId;
        root.isAtFocus = root.isAtFocus || !isSame;
        if (isSame)
            view.rest();
        else if (jumps)
            view.jumpTo(view.focused(root.map.focus));
        else
            view.glideTo(view.focused(root.map.focus));
    }

    // What lies wholly out of sight is not drawn: the software renderer would not clip it.
    function sees(bounds: rect): bool {
        return view.x + view.scale * bounds.x < root.width && view.x + view.scale * (bounds.x + bounds.width) > 0
            && view.y + view.scale * bounds.y < root.height && view.y + view.scale * (bounds.y + bounds.height) > 0;
    }

    function showFocus(): void {
        root.isAtFocus = true;
        view.glideTo(view.focused(root.map.focus));
    }

    function zoomBy(factor: real): void {
        root.isAtFocus = false;
        view.glideTo(view.zoomed(view.goal.scale * factor, Qt.point(root.width / 2, root.height / 2)));
    }

    function rearrange(): void {
        later.restart();
    }

    function refocus(): void {
        root.shownSheet = "";
        root.look();
    }

    function coveredRects(): list<rect> {
        return root.covers.filter(item => item !== null && item.visible && item.width > 0).map(item => {
            const corner = item.mapToItem(root, 0, 0);
            return Qt.rect(corner.x - Metrics.gap / 2, corner.y - Metrics.gap / 2,
                           item.width + Metrics.gap, item.height + Metrics.gap);
        });
    }

    function arrange(x: real, y: real, scale: real): void {
        if (!root.isWanted)
            return;
        root.settledScale = scale;
        root.map.layOut(Qt.rect(x, y, 0, 0), scale, view.whole, Qt.rect(root.rim, root.rim, root.width - 2 * root.rim, root.height - 2 * root.rim),
                        Metrics.captionSize, Metrics.unit, root.coveredRects());
    }

    // By so many quarters of what is seen.
    function pan(dx: real, dy: real): void {
        root.isAtFocus = false;
        view.glideTo(view.framed(view.goal.x + dx * root.width / 4, view.goal.y + dy * root.height / 4, view.goal.scale));
    }

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.map.sheetTitle
    Accessible.description: root.map.day + ". " + root.map.stepTitle
    onWidthChanged: resized.restart()
    onHeightChanged: resized.restart()
    onIsWantedChanged: root.refocus()
    onCoversChanged: later.restart()
    Component.onCompleted: {
        root.map.wearTheme(Theme.name);
        root.refocus();
    }

    Timer { // a new size comes in two halves
        id: resized

        interval: 0
        onTriggered: root.refocus()
    }

    Timer {
        id: later

        interval: 0
        onTriggered: {
            if (root.isAtFocus)
                view.glideTo(view.focused(root.map.focus));
            else
                view.rest();
        }
    }

    Connections {
        target: root.map

        function onStepChanged(): void {
            root.look();
        }
    }

    Connections {
        target: Metrics

        function onCaptionSizeChanged(): void {
            later.restart();
        }
    }

    Connections {
        target: Theme

        function onNameChanged(): void {
            root.map.wearTheme(Theme.name);
        }
    }

    MapCamera {
        id: view

        sheetWidth: root.map.sheetWidth
        sheetHeight: root.map.sheetHeight
        viewWidth: root.width
        viewHeight: root.height
        covered: root.lowest
        onArrived: (x, y, scale) => root.arrange(x, y, scale)
    }

    Rectangle {
        anchors.fill: parent
        color: MapTheme.land
    }

    MapGround {
        x: Math.round(view.x)
        y: Math.round(view.y)
        width: Math.round(root.map.sheetWidth * view.scale)
        height: Math.round(root.map.sheetHeight * view.scale)
        ground: root.map.ground
        isWanted: root.isWanted
        isMoving: view.isMoving
        seen: Qt.rect(-x, -y, root.width, root.height)
    }

    Item {
        id: drawing

        x: view.x
        y: view.y
        width: root.map.sheetWidth
        height: root.map.sheetHeight
        transformOrigin: Item.TopLeft
        scale: view.scale

        Repeater {
            model: root.isWanted ? root.map.areas : null

            MapArea {
                visible: root.sees(bounds)
                width: drawing.width
                height: drawing.height
                hair: Metrics.stroke * 0.8 / root.settledScale
            }
        }

        Repeater {
            model: root.isWanted ? root.map.strokes : null

            DrawnStroke {
                visible: root.sees(bounds)
                width: drawing.width
                height: drawing.height
                measure: Metrics.unit / root.settledScale
            }
        }
    }

    Repeater {
        model: root.isWanted ? root.map.labels : null

        MapLabel {
            mapScale: view.scale
            sheetX: view.x
            sheetY: view.y
        }
    }

    MapGestures {
        anchors.fill: parent
        camera: view
        onTouched: root.touched()
        onMoved: root.isAtFocus = false
        onTapped: (x, y) => {
            const place = root.map.placeAt((x - view.x) / view.scale, (y - view.y) / view.scale, root.reach / view.scale);
            if (place !== "")
                root.placeOpened(place);
        }
    }
}
