import QtQuick
import QtQuick.Shapes
import Kiosk.Design

/*
    The state of a record or text as a shape: a full disc is as it should be, a half one a draft, an empty ring missing, a
    triangle stale, a diamond a problem. Beside it, or in its tip, the same stands in words.
*/
Item {
    id: root

    required property string sign // "reviewed", "derived", "draft", "missing", "stale", "problem"
    property bool inverted: false

    readonly property color paint: root.inverted ? Desk.asideText
                                 : root.sign === "reviewed" || root.sign === "derived" ? Desk.good
                                 : root.sign === "problem" || root.sign === "missing" ? Desk.bad : Desk.doubtful
    readonly property bool isRound: root.sign === "reviewed" || root.sign === "derived" || root.sign === "draft" || root.sign === "missing"

    implicitWidth: Math.round(Desk.smallSize * 0.72)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: root.isRound
        radius: width / 2
        color: root.sign === "reviewed" ? root.paint : "transparent"
        border.width: 2 * Desk.hairline
        border.color: root.paint
    }

    Item {
        width: parent.width / 2
        height: parent.height
        visible: root.sign === "draft"
        clip: true

        Rectangle {
            width: root.width
            height: root.height
            radius: width / 2
            color: root.paint
        }
    }

    Rectangle {
        anchors.centerIn: parent
        visible: root.sign === "derived"
        width: parent.width / 2.6
        height: width
        radius: width / 2
        color: root.paint
    }

    Rectangle {
        anchors.centerIn: parent
        visible: root.sign === "problem"
        width: parent.width * 0.78
        height: width
        rotation: 45
        color: root.paint
    }

    Shape {
        anchors.fill: parent
        visible: root.sign === "stale"

        ShapePath {
            fillColor: root.paint
            strokeColor: "transparent"
            startX: root.width / 2
            startY: 0
            PathLine { x: root.width; y: root.height }
            PathLine { x: 0; y: root.height }
            PathLine { x: root.width / 2; y: 0 }
        }
    }
}
