pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* A picture to the edges of its part of the page, its caption low on it, and the way into the viewer. */
Item {
    id: root

    required property PictureViewModel picture
    property bool creditOnly: false
    property bool hasCaption: true

    signal opened(string pictureId)

    FocalImage {
        id: image

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: root.hasCaption ? caption.top : parent.bottom
        source: root.visible && root.picture.revision >= 0 ? root.picture.sourceFor(Math.ceil(coverWidth)) : ""
        focalX: root.picture.focalX
        focalY: root.picture.focalY
        pixelWidth: root.picture.pixelWidth
        pixelHeight: root.picture.pixelHeight
        Accessible.role: Accessible.Graphic
        Accessible.name: root.picture.alt

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 0
            onTapped: root.opened(root.picture.pictureId)
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: image.bottom
        height: Math.min(image.height / 4, Metrics.target)
        visible: root.hasCaption && Theme.wordsMayLieOnPictures
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.captionGround, 0) }
            GradientStop { position: 1; color: Theme.captionGround }
        }
    }

    CaptionBar {
        id: caption

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.hasCaption && !root.picture.isEmpty
        picture: root.picture
        creditOnly: root.creditOnly
    }

    RoundButton {
        anchors.right: image.right
        anchors.bottom: image.bottom
        anchors.margins: Metrics.gap
        visible: !root.picture.isEmpty
        width: Metrics.smallTarget
        height: Metrics.smallTarget
        icon: "expand"
        name: qsTr("Enlarge the picture")
        overPicture: true
        onActivated: root.opened(root.picture.pictureId)
    }
}
