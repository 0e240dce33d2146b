pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* The sign of a place by its kind: a ring for cities and towns, a square for buildings, a triangle for hills. */
Item {
    id: root

    required property string kind
    property bool isApproximate: false

    readonly property bool isSquare: ["station", "building", "bridge", "fortress"].includes(root.kind)
    readonly property bool isHill: root.kind === "hill"

    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        visible: !root.isHill
        width: root.width * (root.kind === "village" ? 0.62 : 0.86)
        height: width
        radius: root.isSquare ? 0 : width / 2
        color: root.kind === "square" || root.isApproximate ? MapTheme.land : MapTheme.mark
        border.width: Math.max(1, Math.round(root.width * 0.18))
        border.color: root.kind === "square" || root.isApproximate ? MapTheme.mark : MapTheme.land
    }

    Loader {
        anchors.centerIn: parent
        active: root.isHill
        sourceComponent: Text {
            readonly property bool isOrnament: true

            text: "▲"
            color: MapTheme.mark
            font.family: Fonts.sans
            font.pixelSize: Math.round(root.width * 1.5)
            Accessible.ignored: true
        }
    }
}
