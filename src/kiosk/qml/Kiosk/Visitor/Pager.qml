import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Back, where one is, and on. At the end of a chapter it says what comes next. */
Item {
    id: root

    required property ChapterViewModel chapter
    property bool onCard: true

    signal previousChosen
    signal nextChosen

    implicitHeight: Math.max(previous.height, middle.implicitHeight)

    RoundButton {
        id: previous

        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        icon: "chevron-left"
        name: qsTr("Back")
        onCard: root.onCard
        enabled: !root.chapter.isFirst
        onActivated: root.previousChosen()
    }

    Column {
        id: middle

        anchors.left: previous.right
        anchors.leftMargin: Metrics.gap * 1.4
        anchors.right: next.left
        anchors.rightMargin: Metrics.gap * 1.4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Metrics.gap / 2

        StepDots {
            width: middle.width
            count: root.chapter.panelCount
            current: root.chapter.panelIndex
            onCard: root.onCard
        }

        CaptionText { // in large type there may be no room for it; the button says it all the same
            width: middle.width
            visible: root.chapter.nextTitle !== "" && implicitWidth <= middle.width
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.NoWrap
            quiet: true
            onCard: root.onCard
            text: qsTr("Next: %1").arg(root.chapter.nextTitle)
        }
    }

    RoundButton {
        id: next

        property bool takesFirstFocus: true

        anchors.right: parent.right
        anchors.rightMargin: Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        icon: "chevron-right"
        name: root.chapter.nextTitle === "" ? qsTr("Next") : qsTr("Next: %1").arg(root.chapter.nextTitle)
        filled: true
        onCard: root.onCard
        enabled: !root.chapter.isLast
        onActivated: root.nextChosen()
    }
}
