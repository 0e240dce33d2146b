import QtQuick
import QtQuick.Shapes
import Kiosk.Design
import "brush.mjs" as Brush

/*
    A movement as a brush stroke that draws itself. Each side has a texture of its own besides its colour; what the source
    leaves open is broken into dashes. `points` and `breadth` have the same unit.
*/
Item {
    id: root

    required property list<real> points
    required property string kind
    required property string side
    required property real breadth
    property real halo: 0
    property bool isApproximate: false
    property bool isEarlier: false
    property real progress: 1

    readonly property var line: Brush.measured(root.points)
    readonly property var drawn: Brush.stroke(root.line, root.breadth, root.progress, root.side, root.kind,
                                              root.isApproximate || root.kind === "plan")
    readonly property rect bounds: Brush.bounds(root.points)
    readonly property color ink: MapTheme.side(root.side)

    opacity: root.isEarlier ? 0.42 : 1

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: MapTheme.land
            strokeWidth: 2 * root.halo
            joinStyle: ShapePath.RoundJoin
            fillColor: root.kind === "plan" ? MapTheme.land : "transparent"

            PathSvg {
                path: root.drawn.body
            }
        }

        ShapePath {
            strokeColor: root.kind === "plan" ? root.ink : "transparent"
            strokeWidth: root.kind === "plan" ? root.breadth * 0.14 : 0
            joinStyle: ShapePath.RoundJoin
            fillColor: root.kind === "plan" ? Qt.alpha(root.ink, 0.25) : root.ink

            PathSvg {
                path: root.drawn.body
            }
        }

        ShapePath {
            strokeColor: root.drawn.texture === "" ? "transparent" : MapTheme.texture(root.side)
            strokeWidth: root.breadth * (root.side === "german" ? 0.11 : 0.16)
            capStyle: root.side === "german" ? ShapePath.FlatCap : ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"

            PathSvg {
                path: root.drawn.texture
            }
        }
    }
}
