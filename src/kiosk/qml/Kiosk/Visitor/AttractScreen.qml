pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What passers-by see: one picture after another, breathing; the title; and that the screen may be touched. */
FocusScope {
    id: root

    required property VisitorViewModel visitor
    property bool isShown: false
    property int scene: 0
    property int leaving: -1

    readonly property int sceneMilliseconds: 20000
    readonly property int sceneCount: scenes.count

    onIsShownChanged: {
        root.leaving = -1;
        root.scene = 0;
    }

    Timer {
        running: root.isShown && root.sceneCount > 1
        repeat: true
        interval: root.sceneMilliseconds
        onTriggered: {
            root.leaving = root.scene;
            root.scene = (root.scene + 1) % root.sceneCount;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    Repeater {
        id: scenes

        model: root.visitor.attract

        DriftingPicture {
            id: sceneImage

            required property int index
            required property PictureViewModel picture
            readonly property bool isCurrent: sceneImage.index === root.scene
            readonly property bool isNear: sceneImage.isShown || sceneImage.index === (root.scene + 1) % root.sceneCount

            anchors.fill: parent
            z: sceneImage.isCurrent ? 1 : 0
            source: sceneImage.isNear && sceneImage.picture.revision > 0
                    ? sceneImage.picture.sourceFor(sceneImage.coverWidth) : ""
            focalX: sceneImage.picture.focalX
            focalY: sceneImage.picture.focalY
            pixelWidth: sceneImage.picture.pixelWidth
            pixelHeight: sceneImage.picture.pixelHeight
            isShown: sceneImage.isCurrent || sceneImage.index === root.leaving
            fades: root.leaving >= 0
            drifting: root.isShown && sceneImage.isShown
            onOpacityChanged: if (sceneImage.isCurrent && sceneImage.opacity === 1) root.leaving = -1
            Accessible.role: Accessible.Graphic
            Accessible.name: sceneImage.picture.alt
        }
    }

    AttractWords {
        anchors.fill: parent
        z: 2
        visitor: root.visitor
        scene: root.scene
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.visitor.start()
    }

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch the screen")
    Accessible.onPressAction: root.visitor.start()
}
