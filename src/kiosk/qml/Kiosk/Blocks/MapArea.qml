import QtQuick
import QtQuick.Shapes
import Kiosk.Design
import "brush.mjs" as Brush

/* A piece of ground that something happens to: its colour tells the side, its pattern what happens. */
Item {
    id: root

    required property list<real> ring
    required property string kind
    required property string side
    required property string pattern
    required property list<real> marks
    required property real distance
    property real hair: 1
    required property bool isApproximate
    required property bool isEarlier

    readonly property rect bounds: Brush.bounds(root.ring)
    readonly property color ink: MapTheme.side(root.side)

    opacity: root.isEarlier ? 0.42 : 1

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: root.ink
            strokeWidth: root.hair * (root.pattern === "teeth" ? 1.6 : 1)
            strokeStyle: root.isApproximate || root.kind === "abandoned" ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [4, 2.6]
            joinStyle: ShapePath.RoundJoin
            fillColor: Qt.alpha(root.ink, root.pattern === "dots" ? 0.08 : root.kind === "abandoned" ? 0.12 : 0.2)

            PathSvg {
                path: Brush.ring(root.ring)
            }
        }

        ShapePath {
            strokeColor: "transparent"
            fillColor: root.pattern === "dots" ? Qt.alpha(root.ink, 0.72) : "transparent"

            PathSvg {
                path: root.pattern === "dots" ? Brush.circles(root.marks, root.distance * 0.2) : ""
            }
        }

        ShapePath {
            strokeColor: root.pattern === "lines" || root.pattern === "teeth" ? root.ink : "transparent"
            strokeWidth: root.hair
            fillColor: "transparent"

            PathSvg {
                path: root.pattern === "lines" || root.pattern === "teeth" ? Brush.dashes(root.marks) : ""
            }
        }
    }
}
