pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Says that words are a translation, and with one tap lets them give way to the words as the source has them. */
Flow {
    id: root

    required property OriginalViewModel original
    property bool onCard: false
    property bool isTurned: false
    readonly property bool showsOriginal: root.isTurned && root.original.isHeld
    readonly property var serifFeatures: root.showsOriginal && root.original.isSerbian ? Fonts.serbianSerif : Fonts.plain
    readonly property var sansFeatures: root.showsOriginal && root.original.isSerbian ? Fonts.serbianSans : Fonts.plain

    spacing: Metrics.gap
    visible: root.original.note !== ""

    Connections {
        target: root.original

        function onChanged(): void {
            root.isTurned = false;
        }
    }

    PillButton {
        id: turn

        visible: root.original.isHeld
        onCard: root.onCard
        icon: "languages"
        text: root.showsOriginal ? qsTr("Show the translation") : qsTr("Show the original")
        width: Math.min(implicitWidth, root.width)
        onActivated: root.isTurned = !root.isTurned
    }

    CaptionText {
        width: Math.min(implicitWidth, root.width)
        height: turn.visible ? Math.max(implicitHeight, turn.height) : implicitHeight
        verticalAlignment: Text.AlignVCenter
        onCard: root.onCard
        quiet: true
        text: root.showsOriginal ? root.original.name : root.original.note
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
