import QtQuick
import Kiosk.Design

/* Words of the studio: plain, or `quiet` beside what matters more; `onAside` on the dark side of the window. */
Text {
    id: root

    property bool quiet: false
    property bool onAside: false
    property bool small: false
    property bool strong: false
    property bool silent: false // what it says is said by the control that it stands on

    color: root.onAside ? (root.quiet ? Desk.asideQuiet : Desk.asideText) : root.quiet ? Desk.quiet : Desk.text
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.font.pixelSize * Desk.leading)
    font.family: Fonts.sans
    font.features: Fonts.serbianSans
    font.weight: root.strong ? Font.DemiBold : Font.Normal
    font.pixelSize: root.small ? Desk.smallSize : Desk.textSize

    Accessible.role: Accessible.StaticText
    Accessible.name: root.silent ? "" : root.text
    Accessible.ignored: root.silent
}
