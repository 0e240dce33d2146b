pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What a picture shows, and the line of its credit, which never goes. On a ground of its own, low on the picture. */
Rectangle {
    id: root

    required property PictureViewModel picture
    property bool creditOnly: false
    property real pad: Metrics.portrait ? Metrics.margin : Math.round(Metrics.margin * 0.7)
    readonly property string kindWord: root.picture.kind === "illustration" ? qsTr("Illustration") : ""
    readonly property string creditLine: root.kindWord === "" || root.picture.credit.startsWith(root.kindWord)
        ? root.picture.credit
        : root.picture.credit === "" ? root.kindWord : qsTr("%1 · %2").arg(root.kindWord).arg(root.picture.credit)

    visible: !root.picture.isEmpty
    implicitHeight: words.height + 2 * Math.round(root.pad * 0.55)
    color: Theme.captionGround

    Column {
        id: words

        x: root.pad
        y: Math.round(root.pad * 0.5)
        width: root.width - 2 * root.pad

        CaptionText {
            width: parent.width
            visible: !root.creditOnly && text !== ""
            color: root.pad === 0 ? Theme.text : Theme.captionText
            text: root.picture.caption
        }

        CaptionText {
            width: parent.width
            visible: text !== ""
            color: root.pad === 0 ? Theme.secondary : Theme.captionSecondary
            text: root.creditLine
        }
    }
}
