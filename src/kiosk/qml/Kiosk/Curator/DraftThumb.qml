import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* A small view of a picture of the exhibit, once there is one. */
Item {
    id: root

    required property StudioViewModel studio
    required property string pictureId

    implicitWidth: Desk.target * 2
    implicitHeight: Desk.target * 1.4

    function load(): void {
        picture.source = root.pictureId === "" ? "" : root.studio.pictureSource(root.pictureId);
    }

    onPictureIdChanged: root.load()
    Component.onCompleted: root.load()

    Connections {
        target: root.studio

        function onPicturesMade(): void {
            root.load();
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Desk.radius
        color: Desk.tree
    }

    Image {
        id: picture

        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        sourceSize.width: 2 * root.width
        Accessible.ignored: true
    }
}
