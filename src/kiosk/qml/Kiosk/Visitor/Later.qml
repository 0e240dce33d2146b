import QtQuick
import Kiosk.Design

/* A screen that is made in the background once the first frame stands, or at once when it is asked for; it fades. */
Loader {
    id: root

    property bool isShown: false
    property bool isWarm: false
    property bool wasShown: false

    anchors.fill: parent
    active: root.isWarm || root.isShown || root.wasShown
    asynchronous: !root.isShown
    visible: root.opacity > 0
    enabled: root.isShown
    opacity: root.isShown ? 1 : 0
    onIsShownChanged: root.wasShown = true

    Behavior on opacity {
        NumberAnimation {
            duration: Motion.settle
            easing.type: Motion.easing
        }
    }
}
