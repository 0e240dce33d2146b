import QtQuick
import Kiosk.Design

/* What a button does and which keys do the same, told while the pointer rests on it. */
Rectangle {
    id: root

    required property string text
    property bool shown: false

    readonly property Item owner: root.parent
    readonly property real leftMost: root.owner ? -root.owner.mapToItem(null, 0, 0).x + Desk.gap : 0

    visible: opacity > 0 && root.text !== ""
    opacity: 0
    x: root.visible && root.owner ? Math.max(root.leftMost, Math.min((root.owner.width - width) / 2, root.leftMost + Metrics.windowWidth - width - 2 * Desk.gap)) : 0
    y: root.owner ? root.owner.height + Desk.gap / 2 : 0
    z: 10
    width: words.implicitWidth + 2 * Desk.gap
    height: words.implicitHeight + Desk.gap
    radius: Desk.radius
    color: Desk.bar
    border.width: Desk.hairline
    border.color: Desk.asideLine
    states: State {
        when: root.shown

        PropertyChanges {
            root.opacity: 1
        }
    }
    transitions: Transition {
        to: "*"

        SequentialAnimation {
            PauseAnimation {
                duration: root.shown ? Motion.count : 0
            }

            NumberAnimation {
                target: root
                property: "opacity"
                duration: Motion.quick
            }
        }
    }

    DeskText {
        id: words

        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        onAside: true
        small: true
        text: root.text
    }
}
