pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.Backend
import Kiosk.Design

/* The window of the studio: the desk, and before it the card that asks who is there. */
Window {
    id: root

    required property StudioViewModel studio
    property bool onKiosk: false

    readonly property SessionViewModel session: root.studio.session
    readonly property bool isOpen: root.session.stage === "open"

    color: Desk.aside
    flags: root.onKiosk ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    minimumWidth: 640
    minimumHeight: 480
    visible: false
    title: qsTr("Studio")

    Binding { target: FocusState; property: "keyMode"; value: root.studio.keyMode }
    Binding { target: Metrics; property: "windowWidth"; value: root.width }
    Binding { target: Metrics; property: "windowHeight"; value: root.height }
    Binding { target: Metrics; property: "pixelsPerMillimetre"; value: root.studio.pixelsPerMillimetre }

    Loader {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.width, root.height * 1.2)
        z: 9
        active: root.onKiosk
        Component.onCompleted: setSource("KeyboardPanel.qml")
    }

    Loader { // stays, with what is being written, while the studio is locked
        id: desk

        anchors.fill: parent
        anchors.bottomMargin: (keyboard.item as Item)?.visible ? keyboard.height : 0 // the keyboard covers nothing
        active: root.isOpen || root.session.stage === "locked"
        enabled: root.isOpen
        focus: root.isOpen
        visible: root.isOpen
        Component.onCompleted: setSource("DeskScreen.qml", {"studio": root.studio})
    }

    CreateAdministratorCard {
        anchors.fill: parent
        visible: root.session.stage === "create"
        enabled: visible
        focus: visible
        session: root.session
        onVisibleChanged: if (visible) forceActiveFocus()
    }

    SignInCard {
        id: signIn

        readonly property string stage: root.session.stage

        anchors.fill: parent
        visible: signIn.stage === "sign-in" || signIn.stage === "locked"
        enabled: visible
        focus: visible
        session: root.session
        onStageChanged: if (visible) forceActiveFocus()
    }

    UnusableCard {
        anchors.fill: parent
        visible: root.session.stage === "unusable"
        enabled: visible
        studio: root.studio
    }

    LanguageRow {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Desk.gap
        visible: !root.isOpen
        studio: root.studio
    }

    NoticeBar {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Desk.space
        width: Math.min(parent.width - 2 * Desk.space, 2 * Desk.lineWidth)
        studio: root.studio
    }
}
