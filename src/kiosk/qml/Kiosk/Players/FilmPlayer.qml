import QtQuick
import QtMultimedia
import Kiosk.Backend

/* A film. Its frames are drawn by Qt where there is a graphics processor, and by an item of our own elsewhere. */
Player {
    id: root

    readonly property bool isPlain: GraphicsInfo.api === GraphicsInfo.Software

    output: root.isPlain ? (screen.item as FilmScreen)?.sink ?? null : screen.item

    Loader {
        id: screen

        anchors.fill: parent
        sourceComponent: root.isPlain ? frames : video
    }

    Component {
        id: frames

        FilmScreen {}
    }

    Component {
        id: video

        VideoOutput {
            fillMode: VideoOutput.PreserveAspectFit
        }
    }
}
