import QtQuick

/* Drag, pinch and tap, handed to a map's camera. */
Item {
    id: root

    required property MapCamera camera

    signal touched
    signal moved
    signal tapped(real x, real y)

    PinchHandler {
        property real startScale: 1

        target: null
        grabPermissions: PointerHandler.TakeOverForbidden
        onActiveChanged: {
            root.touched();
            root.moved();
            startScale = root.camera.scale;
            if (!active)
                root.camera.rest();
        }
        onActiveScaleChanged: {
            if (active)
                root.camera.follow(root.camera.zoomed(startScale * activeScale, centroid.position));
        }
        onTranslationChanged: delta => {
            if (active)
                root.camera.follow(root.camera.framed(root.camera.x + delta.x, root.camera.y + delta.y, root.camera.scale));
        }
    }

    DragHandler {
        property point start

        target: null
        onActiveChanged: {
            root.touched();
            root.moved();
            start = Qt.point(root.camera.x, root.camera.y);
            if (!active)
                root.camera.rest();
        }
        onActiveTranslationChanged: {
            if (active)
                root.camera.follow(root.camera.framed(start.x + activeTranslation.x, start.y + activeTranslation.y,
                                                      root.camera.scale));
        }
    }

    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0
        onTapped: eventPoint => {
            root.touched();
            root.tapped(eventPoint.position.x, eventPoint.position.y);
        }
    }
}
