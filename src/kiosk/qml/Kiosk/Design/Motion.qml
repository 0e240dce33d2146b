pragma Singleton
import QtQuick

/* How long things take, in milliseconds; nothing moves when `calm`. */
QtObject {
    id: root

    property bool calm: false
    readonly property int quick: root.calm ? 0 : Tokens.quick
    readonly property int settle: root.calm ? 0 : Tokens.settle
    readonly property int count: root.calm ? 0 : Tokens.count
    readonly property int reveal: root.calm ? 0 : Tokens.reveal
    readonly property int frame: Tokens.frame
    readonly property int dwell: Tokens.dwell
    readonly property int slow: root.calm ? 0 : Tokens.slow
    readonly property real breath: root.calm ? 1 : Tokens.breath
    readonly property int easing: Easing.OutCubic
}
