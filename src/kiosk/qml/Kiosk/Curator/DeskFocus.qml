import QtQuick
import Kiosk.Design

/* Where the keys are, drawn round its parent while somebody goes by keys. */
Rectangle {
    id: root

    property bool onAside: false
    property Item of: root.parent

    visible: FocusState.keyMode && root.of !== null && root.of.activeFocus
    anchors.fill: root.parent
    anchors.margins: -border.width
    radius: Desk.radius + border.width
    color: "transparent"
    border.width: Math.max(2 * Desk.hairline, Metrics.focusWidth / 2)
    border.color: root.onAside ? Desk.asideFocus : Desk.focus
    z: 1
}
