import QtQuick
import Kiosk.Design

/* A stroke of the step that draws itself when its turn comes; `measure` is a hundred-and-eighth of the window, in map units. */
MovementStroke {
    id: root

    required property string strokeId
    required property int order
    required property real weight
    required property real measure
    required isApproximate
    required isEarlier
    property string drawnId

    function begin(): void {
        if (root.drawnId === root.strokeId)
            return;
        root.drawnId = root.strokeId;
        drawing.stop();
        if (root.isEarlier || Motion.count === 0) {
            root.progress = 1;
            return;
        }
        root.progress = 0;
        drawing.start();
    }

    breadth: root.weight * root.measure
    halo: root.measure * 0.22
    onStrokeIdChanged: root.begin()
    Component.onCompleted: root.begin()

    SequentialAnimation {
        id: drawing

        PauseAnimation {
            duration: root.order * Motion.settle
        }

        NumberAnimation {
            target: root
            property: "progress"
            from: 0
            to: 1
            duration: Motion.count
            easing.type: Easing.InOutQuad
        }
    }
}
