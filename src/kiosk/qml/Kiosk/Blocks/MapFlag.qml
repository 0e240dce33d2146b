import QtQuick
import Kiosk.Design

/* Who moves, or what happens: words on the colour of the side. */
Rectangle {
    id: root

    required property string text
    required property font font
    required property string side
    property real lineHeight: root.font.pixelSize

    color: MapTheme.flag(root.side)
    radius: Metrics.hairline * 1.5
    border.width: Metrics.hairline
    border.color: MapTheme.land

    Text {
        anchors.fill: parent
        text: root.text
        font: root.font
        color: MapTheme.flagText
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        lineHeightMode: Text.FixedHeight
        lineHeight: root.lineHeight
        Accessible.ignored: true
    }
}
