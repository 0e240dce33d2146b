pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Design

/* A picture by itself, with its caption and credit always beside it, and everything to bring it near low on the screen. */
FocusScope {
    id: root

    required property VisitorViewModel visitor
    readonly property PictureViewModel picture: root.visitor.viewer
    readonly property bool isOpen: root.visitor.viewerOpen
    readonly property string kindWord: root.picture.kind === "illustration" ? qsTr("Illustration") : ""
    readonly property string creditLine: root.picture.credit.startsWith(root.kindWord)
        ? root.picture.credit : qsTr("%1 · %2").arg(root.kindWord).arg(root.picture.credit)
    readonly property bool isBeside: !Metrics.portrait && bar.width - buttons.width - Metrics.gap > Metrics.lineWidth * 0.6

    visible: root.isOpen
    enabled: root.isOpen
    Accessible.role: Accessible.Dialog
    Accessible.name: root.picture.caption
    Keys.onEscapePressed: root.visitor.closeViewer()
    Keys.onBackPressed: root.visitor.closeViewer()
    onIsOpenChanged: {
        stage.showWhole();
        mark.isTurned = false;
        if (root.isOpen)
            closeButton.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.groundDeep

        MouseArea { // nothing behind the viewer is touched through it
            anchors.fill: parent
        }
    }

    ZoomStage {
        id: stage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        picture: root.picture
        isWanted: root.isOpen
    }

    Item {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        height: (root.isBeside ? Math.max(words.height, buttons.height) : words.height + Metrics.gap + buttons.height)
                + 2 * Metrics.gap

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: root.isBeside ? buttons.left : parent.right
            anchors.rightMargin: root.isBeside ? Metrics.margin : 0
            y: root.isBeside ? (bar.height - height) / 2 : Metrics.gap

            CaptionText {
                width: parent.width
                text: mark.showsOriginal ? root.picture.original.paragraphs.join(" ") : root.picture.caption
                font.features: mark.sansFeatures
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            CaptionText {
                width: parent.width
                quiet: true
                text: root.creditLine
            }

            TranslationMark {
                id: mark

                width: parent.width
                topPadding: Metrics.gap / 2
                original: root.picture.original
            }
        }

        Row {
            id: buttons

            anchors.right: parent.right
            y: root.isBeside ? (bar.height - height) / 2 : bar.height - height - Metrics.gap
            spacing: Metrics.gap

            RoundButton {
                icon: "minus"
                name: qsTr("Smaller")
                enabled: !stage.isWhole
                onActivated: stage.zoomOut()
            }

            RoundButton {
                icon: "plus"
                name: qsTr("Larger")
                enabled: !stage.isNearest
                onActivated: stage.zoomIn()
            }

            RoundButton {
                icon: "minimize-2"
                name: qsTr("Whole picture")
                enabled: !stage.isWhole
                onActivated: stage.glideTo(1)
            }

            RoundButton {
                id: closeButton

                icon: "x"
                name: qsTr("Close the picture")
                filled: true
                onActivated: root.visitor.closeViewer()
            }
        }
    }
}
