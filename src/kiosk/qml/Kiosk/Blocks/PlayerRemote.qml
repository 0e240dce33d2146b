import QtQml

/* Between a panel and the player that is loaded for it: what is asked of the player, and how far it is. */
QtObject {
    id: root

    property string source
    property real volume: 0.6
    property int position: 0 // milliseconds, as the duration
    property int duration: 0
    property bool isPlaying: false
    property bool hasBegun: false
    property bool hasFailed: false

    signal playAsked
    signal pauseAsked
    signal seekAsked(int position)

    function toggle(): void {
        if (root.isPlaying)
            root.pauseAsked();
        else
            root.playAsked();
    }

    function skip(milliseconds: int): void {
        root.seekAsked(Math.max(0, Math.min(root.position + milliseconds, root.duration)));
    }

    // As it is where no player is.
    function rest(): void {
        root.isPlaying = false;
        root.hasBegun = false;
        root.position = 0;
    }
}
