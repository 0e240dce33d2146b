pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* A small picture to choose by; the chosen one is framed and has a bar under it. */
Pressable {
    id: root

    required property PictureViewModel picture
    property bool isChosen: false

    name: root.picture.alt
    implicitWidth: Metrics.target * 1.6
    height: Math.max(Metrics.target, Math.round(root.width * 0.66))
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.isChosen

    FocalImage {
        anchors.fill: parent
        anchors.bottomMargin: Metrics.bar * 2
        source: root.picture.revision >= 0 ? root.picture.sourceFor(Math.ceil(coverWidth)) : ""
        focalX: root.picture.focalX
        focalY: root.picture.focalY
        pixelWidth: root.picture.pixelWidth
        pixelHeight: root.picture.pixelHeight
        opacity: root.isChosen || root.pressed ? 1 : 0.78
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: root.isChosen ? Metrics.bar * 1.2 : Metrics.hairline
        color: root.isChosen ? Theme.cardAccentFill : Theme.cardLine
    }

    FocusRing {
        onCard: true
    }
}
