import QtQuick
import Kiosk.Design

/* A step by its day and title; it leads to it on the map. */
PillButton {
    id: root

    required property string stepId
    required property string day
    required property string title

    onCard: true
    icon: "map-pin"
    text: root.day + " · " + root.title
    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
}
