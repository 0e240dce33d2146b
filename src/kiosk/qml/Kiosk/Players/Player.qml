import QtQuick
import QtMultimedia
import Kiosk.Blocks

/* Plays what its remote asks for, and tells it how far it is; what a film shows goes to `output`. */
Item {
    id: root

    required property PlayerRemote remote
    property QtObject output: null

    function seek(position: int): void {
        if (player.playbackState === MediaPlayer.StoppedState)
            player.pause();
        player.position = position;
        root.remote.position = position;
    }

    Component.onDestruction: root.remote.rest()

    Connections {
        target: root.remote

        function onPlayAsked(): void {
            player.play();
        }

        function onPauseAsked(): void {
            player.pause();
        }

        function onSeekAsked(position: int): void {
            root.seek(position);
        }
    }

    MediaPlayer {
        id: player

        source: root.remote.source
        videoOutput: root.output
        audioOutput: AudioOutput {
            volume: root.remote.volume
        }
        onPositionChanged: root.remote.position = player.position
        onDurationChanged: if (player.duration > 0) root.remote.duration = player.duration
        onPlaybackStateChanged: {
            root.remote.isPlaying = player.playbackState === MediaPlayer.PlayingState;
            root.remote.hasBegun = player.playbackState !== MediaPlayer.StoppedState;
        }
        onErrorOccurred: root.remote.hasFailed = true
        onMediaStatusChanged: {
            if (player.mediaStatus === MediaPlayer.InvalidMedia)
                root.remote.hasFailed = true;
            else if (player.mediaStatus === MediaPlayer.EndOfMedia)
                root.remote.rest();
        }
    }
}
