import QtQuick

/* Where the keys are. Drawn outside its parent, only while the visitor goes by keys. */
Rectangle {
    id: root

    property bool onCard: false
    property bool inside: false
    readonly property real distance: root.inside ? 0 : root.border.width + Metrics.hairline * 2

    visible: FocusState.keyMode && root.parent !== null && root.parent.activeFocus
    anchors.fill: root.parent
    anchors.margins: -root.distance
    radius: 0
    color: "transparent"
    border.width: Metrics.focusWidth
    border.color: root.onCard ? Theme.cardFocus : Theme.focus
    z: 1
}
