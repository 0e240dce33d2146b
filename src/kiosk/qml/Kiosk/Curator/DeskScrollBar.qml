import QtQuick
import Kiosk.Design

/* Where one is in what is longer than its room. */
Rectangle {
    id: root

    required property Flickable flickable

    parent: root.flickable
    anchors.right: parent ? parent.right : undefined
    width: Math.round(Desk.gap * 0.4)
    radius: width / 2
    y: root.flickable.height * root.flickable.visibleArea.yPosition
    height: Math.max(Desk.space, root.flickable.height * root.flickable.visibleArea.heightRatio)
    visible: root.flickable.visibleArea.heightRatio < 1
    color: Desk.line
    Accessible.ignored: true
}
