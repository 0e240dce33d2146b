pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Words on a map, with a rim of the land's colour round every letter. They are drawn once and moved as a picture. */
Item {
    id: root

    required property string text
    required property font font
    property color color: MapTheme.text
    property real halo: 3
    property real lineHeight: root.font.pixelSize
    property bool isOrnament: false

    implicitWidth: words.implicitWidth
    implicitHeight: words.implicitHeight

    Repeater {
        model: [[-1, -1], [1, -1], [-1, 1], [1, 1]]

        Text {
            required property list<real> modelData
            readonly property bool isOrnament: true

            x: Math.round(modelData[0] * root.halo * 0.7)
            y: Math.round(modelData[1] * root.halo * 0.7)
            width: root.width
            height: root.height
            text: root.text
            font: root.font
            color: MapTheme.land
            style: Text.Outline
            styleColor: MapTheme.land
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            lineHeightMode: Text.FixedHeight
            lineHeight: root.lineHeight
            Accessible.ignored: true
        }
    }

    Text {
        id: words

        readonly property bool isOrnament: root.isOrnament

        width: root.width
        height: root.height
        text: root.text
        font: root.font
        color: root.color
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        lineHeightMode: Text.FixedHeight
        lineHeight: root.lineHeight
        Accessible.ignored: true
    }
}
