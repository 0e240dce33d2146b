import QtQuick
import Kiosk.Design

/* The staff's hidden way in: a corner without a mark, held for some seconds. It takes no touch from what is below. */
Item {
    id: root

    readonly property real holdSeconds: 4

    signal activated

    width: Metrics.target
    height: Metrics.target

    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: root.holdSeconds
        onLongPressed: root.activated()
    }
}
