import QtQuick
import Kiosk.Design

/* A small act in a word, underlined; as easy to hit as any button. */
Pressable {
    id: root

    required property string text
    property bool onAside: false
    property bool quiet: false

    name: root.text
    implicitWidth: label.implicitWidth + Desk.gap
    implicitHeight: Desk.target * 0.72
    opacity: root.enabled ? 1 : Theme.disabledOpacity

    DeskText {
        id: label

        anchors.centerIn: parent
        onAside: root.onAside
        small: true
        strong: !root.quiet
        quiet: root.quiet
        font.underline: true
        wrapMode: Text.NoWrap
        opacity: root.pressed ? 1 - Theme.pressedOpacity : 1
        text: root.text
        silent: true
    }

    DeskFocus {
        onAside: root.onAside
    }
}
