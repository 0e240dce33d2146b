pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* How far is far: a bar of a round number of metres, and under it what kind of drawing this is. */
Item {
    id: root

    required property real metresPerPixel
    required property string note
    property real room: 200

    readonly property real metres: root.roundMetres(root.room * root.metresPerPixel)
    readonly property real barWidth: Math.round(root.metres / Math.max(0.0001, root.metresPerPixel))

    function roundMetres(most: real): real {
        const power = Math.pow(10, Math.floor(Math.log(Math.max(1, most)) / Math.LN10));
        return [5, 2, 1].map(step => step * power).find(metres => metres <= most) ?? power;
    }

    implicitWidth: Math.max(words.implicitWidth, remark.visible ? remark.implicitWidth : 0)
    implicitHeight: words.height + (remark.visible ? remark.height : 0) + bar.height
    Accessible.role: Accessible.StaticText
    Accessible.name: (root.note === "" ? "" : root.note + ", ") + distance.text

    readonly property string distanceText: root.metres >= 1000
        ? qsTr("%1 km").arg(Math.round(root.metres / 1000)) : qsTr("%1 m").arg(Math.round(root.metres))

    HaloText {
        id: remark

        visible: root.note !== ""
        width: implicitWidth
        height: implicitHeight
        text: root.note
        lineHeight: Math.round(Metrics.captionSize * 1.2)
        font: Qt.font({ family: Fonts.sans, pixelSize: Metrics.captionSize, italic: true })
    }

    Row {
        id: words

        anchors.bottom: parent.bottom
        spacing: Metrics.gap / 2

        Item {
            id: bar

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Metrics.captionSize * 0.34
            width: root.barWidth
            height: Metrics.captionSize * 0.4

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: Metrics.stroke
                color: MapTheme.text
            }

            Repeater {
                model: [0, 0.5, 1]

                Rectangle {
                    id: notch

                    required property real modelData

                    x: notch.modelData * (bar.width - width)
                    y: notch.modelData === 0.5 ? bar.height * 0.5 : 0
                    width: Metrics.stroke
                    height: bar.height - y
                    color: MapTheme.text
                }
            }
        }

        HaloText {
            id: distance

            width: implicitWidth
            height: implicitHeight
            text: root.distanceText
            lineHeight: Math.round(Metrics.captionSize * 1.2)
            font: Qt.font({ family: Fonts.sans, pixelSize: Metrics.captionSize, weight: Font.DemiBold })
        }
    }
}
