pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Design

/*
    A panel exactly as it stands on the visitor's screen, in that screen's own pixels, between the pager and the
    spine. It lives in an engine of its own, so that Metrics and Theme here are the visitor's.
*/
Item {
    id: root

    required property PreviewViewModel preview
    required property real pixelsPerMillimetre

    width: root.preview.isPortrait ? 1080 : 1920
    height: root.preview.isPortrait ? 1920 : 1080
    visible: root.preview.isReady
    enabled: false
    clip: true

    Binding { target: Theme; property: "name"; value: root.preview.theme }
    Binding { target: Theme; property: "disabledOpacity"; value: 1 }
    Binding { target: Motion; property: "calm"; value: true }
    Binding { target: Metrics; property: "windowWidth"; value: root.width }
    Binding { target: Metrics; property: "windowHeight"; value: root.height }
    Binding { target: Metrics; property: "textScale"; value: root.preview.textScale }
    Binding { target: Metrics; property: "pixelsPerMillimetre"; value: root.pixelsPerMillimetre }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    BlockChooser {
        id: page

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: spine.top
        panel: root.preview.panel
        map: root.preview.map
        eyebrow: root.preview.eyebrow
    }

    Item { // the pager, where the visitor has it
        anchors.right: parent.right
        anchors.bottom: spine.top
        anchors.bottomMargin: (Metrics.footerHeight - height) / 2
        width: Metrics.pagerWidth
        height: back.height

        RoundButton {
            id: back

            anchors.left: parent.left
            anchors.leftMargin: Metrics.margin
            icon: "chevron-left"
            onCard: page.footerOnCard
            enabled: root.preview.place > 0
        }

        StepDots {
            anchors.left: back.right
            anchors.leftMargin: Metrics.gap * 1.4
            anchors.right: next.left
            anchors.rightMargin: Metrics.gap * 1.4
            anchors.verticalCenter: back.verticalCenter
            count: root.preview.placeCount
            current: root.preview.place
            onCard: page.footerOnCard
        }

        RoundButton {
            id: next

            anchors.right: parent.right
            anchors.rightMargin: Metrics.margin
            icon: "chevron-right"
            filled: true
            onCard: page.footerOnCard
        }
    }

    Rectangle { // the spine's room
        id: spine

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Metrics.spineHeight
        color: Theme.groundDeep

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Theme.line
        }

        Row {
            anchors.left: parent.left
            anchors.leftMargin: Metrics.margin
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Metrics.gap

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "house"
            }

            DateText {
                anchors.verticalCenter: parent.verticalCenter
                text: root.preview.eyebrow
                wrapMode: Text.NoWrap
            }
        }

        Row {
            anchors.right: parent.right
            anchors.rightMargin: Metrics.margin
            anchors.verticalCenter: parent.verticalCenter
            spacing: Metrics.margin

            Icon {
                name: "accessibility"
            }

            Icon {
                name: "globe"
            }
        }
    }
}
