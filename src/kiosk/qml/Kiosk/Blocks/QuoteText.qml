pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Quoted words, in the serif. */
Text {
    id: root

    required property real size

    color: Theme.text
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.size * Metrics.quoteLeading)
    font.family: Fonts.serif
    font.pixelSize: root.size
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
