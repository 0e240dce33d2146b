pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* What a line of the legend is about, as it looks on the map. */
Item {
    id: root

    required property string sample
    required property string kind
    required property string side
    required property bool isApproximate

    readonly property real middle: root.height / 2
    readonly property real inset: root.height * 0.12

    Rectangle {
        anchors.fill: parent
        color: MapTheme.land
    }

    Loader {
        anchors.fill: parent
        sourceComponent: ({ "movement": movement, "area": area, "unit": unit })[root.sample] ?? place
    }

    Component {
        id: movement

        MovementStroke {
            points: [root.inset, root.middle, root.width * 0.3, root.middle, root.width * 0.6, root.middle,
                     root.width - root.inset, root.middle]
            kind: root.kind
            side: root.side
            breadth: root.height * (root.kind === "flight" ? 0.13 : 0.34)
            isApproximate: root.isApproximate
        }
    }

    Component {
        id: area

        MapArea {
            readonly property real farX: root.width - root.inset
            readonly property real farY: root.height - root.inset
            readonly property real part: root.height / 3.4

            ring: [root.inset, root.inset, farX, root.inset, farX, farY, root.inset, farY]
            kind: root.kind
            side: root.side
            hair: Metrics.stroke * 0.8
            isApproximate: root.isApproximate
            isEarlier: false
            pattern: ["shelled", "bombed"].includes(root.kind) ? "dots"
                   : ["fought", "blocked"].includes(root.kind) ? "lines"
                   : ["besieged", "encircled"].includes(root.kind) ? "teeth" : ""
            distance: part
            marks: pattern === "dots" ? dotted() : pattern === "" ? [] : ruled(pattern === "lines")

            function dotted(): list<real> {
                const marks = [];
                for (let row = 0; row < 3; ++row)
                    for (let x = root.inset + part * (row % 2 ? 1 : 0.5); x < farX - part * 0.3; x += part)
                        marks.push(x, root.height * (0.28 + 0.22 * row));
                return marks;
            }

            function ruled(slants: bool): list<real> {
                const marks = [];
                for (let x = root.inset + part; x < farX - (slants ? farY - root.inset : 0); x += part)
                    marks.push(x, slants ? farY : root.inset, slants ? x + farY - root.inset : x, slants ? root.inset : root.height * 0.4);
                return marks;
            }
        }
    }

    Component {
        id: unit

        Item {
            Rectangle {
                anchors.centerIn: parent
                width: root.height * 1.1
                height: root.height * 0.7
                color: Qt.alpha(MapTheme.side(root.side), 0.3)
                border.width: Metrics.stroke * 0.7
                border.color: MapTheme.side(root.side)
            }
        }
    }

    Component {
        id: place

        Item {
            MapMark {
                anchors.centerIn: parent
                width: root.height * 0.5
                height: width
                kind: root.kind
                isApproximate: root.isApproximate
            }
        }
    }
}
