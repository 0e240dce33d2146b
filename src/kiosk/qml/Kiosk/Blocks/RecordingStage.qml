pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/*
    A film or a sound with its controls below. The player is a file of its own, loaded while somebody is here: what
    plays films costs memory, and may be missing on a machine.
*/
Rectangle {
    id: root

    required property PanelViewModel panel
    property bool isHere: false
    property bool showsTranscript: false
    readonly property alias hasFailed: far.hasFailed
    readonly property alias position: far.position
    readonly property alias isPlaying: far.isPlaying
    readonly property RecordingViewModel recording: root.panel.recording
    readonly property string spoken: root.recording.playback.showsCaptions && far.hasBegun
                                     ? root.recording.captionAt(far.position) : ""
    readonly property real need: controls.height + 3 * Metrics.margin + Metrics.target

    property bool isMade: false

    signal transcriptSwitched

    onIsHereChanged: player.open()
    Component.onCompleted: {
        root.isMade = true;
        player.open();
    }
    Component.onDestruction: if (far.isPlaying) root.recording.playback.tellPlaying(false)
    color: root.recording.isFilm ? Theme.captionGround : Theme.ground

    PlayerRemote {
        id: far

        source: root.recording.source
        volume: root.recording.playback.volume
        duration: root.recording.durationMs
        onSourceChanged: player.open()
        onIsPlayingChanged: root.recording.playback.tellPlaying(far.isPlaying)
    }

    Item {
        id: scene

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: panelOfControls.top

        Loader {
            id: player

            function open(): void {
                if (!root.isMade)
                    return;
                player.source = "";
                far.rest();
                far.hasFailed = false;
                far.duration = root.recording.durationMs;
                const file = root.recording.isFilm ? "../Players/FilmPlayer.qml" : "../Players/SoundPlayer.qml";
                if (root.isHere && !root.recording.isEmpty)
                    player.setSource(Qt.resolvedUrl(file), {"remote": far});
            }

            anchors.fill: parent
            onStatusChanged: if (player.status === Loader.Error) far.hasFailed = true
        }

        FocalImage {
            id: poster

            anchors.fill: parent
            visible: !root.panel.picture.isEmpty && (!root.recording.isFilm || !far.hasBegun)
            source: visible && root.panel.picture.revision >= 0 ? root.panel.picture.sourceFor(Math.ceil(coverWidth)) : ""
            focalX: root.panel.picture.focalX
            focalY: root.panel.picture.focalY
            pixelWidth: root.panel.picture.pixelWidth
            pixelHeight: root.panel.picture.pixelHeight
            Accessible.role: Accessible.Graphic
            Accessible.name: root.panel.picture.alt
        }

        TitleText {
            anchors.fill: parent
            anchors.margins: Metrics.margin
            verticalAlignment: root.recording.isFilm ? Text.AlignBottom : Text.AlignTop
            visible: root.panel.picture.isEmpty && (!root.recording.isFilm || !far.hasBegun)
            color: root.recording.isFilm ? Theme.captionText : Theme.text
            text: root.panel.heading
            size: Metrics.posterSize
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.gap
            width: words.width + 2 * Metrics.gap
            height: words.height + Metrics.gap
            visible: root.spoken !== ""
            color: Theme.captionGround

            CaptionText {
                id: words

                anchors.centerIn: parent
                width: Math.min(implicitWidth, scene.width - 2 * Metrics.margin)
                horizontalAlignment: Text.AlignHCenter
                color: Theme.captionText
                font.pixelSize: Metrics.bodySize
                text: root.spoken
                Accessible.role: Accessible.StaticText
                Accessible.name: words.text
            }
        }
    }

    Rectangle {
        id: panelOfControls

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: controls.height + Metrics.margin
        color: Theme.ground

        PlayerControls {
            id: controls

            x: Metrics.margin
            y: Metrics.gap
            width: parent.width - 2 * Metrics.margin
            remote: far
            recording: root.recording
            hasTranscript: root.panel.transcript.length > 0
            showsTranscript: root.showsTranscript
            onTranscriptSwitched: root.transcriptSwitched()
        }
    }
}
