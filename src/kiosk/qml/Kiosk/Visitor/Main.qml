pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.Backend
import Kiosk.Design

/*
    The window of the visitors' application: screens below, the spine along the lower edge, cards above them.
    Nothing a visitor does closes it. Screens that are not needed for the first frame are read and made after it.
*/
Window {
    id: root

    required property VisitorViewModel visitor
    property bool isWindowed: false

    readonly property bool isAskedOrBehindDoor: root.visitor.isIdleWarning || root.visitor.sheet === "staff"
    readonly property bool isCovered: root.visitor.sheet !== "" || root.visitor.viewerOpen || root.visitor.isIdleWarning
    readonly property Item scope: root.visitor.isIdleWarning ? idleWarning : root.visitor.sheet === "staff" ? staffDoor
                                : root.visitor.sheet !== "" ? sheets : root.visitor.viewerOpen ? viewer : stage

    width: 1920
    height: 1080
    color: Theme.ground
    flags: root.isWindowed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    visible: false
    title: root.visitor.title
    onClosing: close => close.accepted = false

    Binding { target: Theme; property: "name"; value: root.visitor.theme }
    Binding { target: Motion; property: "calm"; value: root.visitor.calm }
    Binding { target: FocusState; property: "keyMode"; value: root.visitor.keyMode }
    Binding { target: Metrics; property: "windowWidth"; value: root.width }
    Binding { target: Metrics; property: "windowHeight"; value: root.height }
    Binding { target: Metrics; property: "textScale"; value: root.visitor.textScale }
    Binding { target: Metrics; property: "pixelsPerMillimetre"; value: root.visitor.pixelsPerMillimetre }

    FocusScope {
        id: keys

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            root.visitor.pressKey(event.key, root.scope);
        }

        FocusScope {
            id: stage

            anchors.fill: parent
            focus: !root.isCovered
            enabled: !root.isCovered

            Loader {
                anchors.fill: parent
                active: root.visitor.isWarm
                Component.onCompleted: setSource("VisitScreens.qml", {"visitor": root.visitor})
            }

            Later {
                isShown: root.visitor.screen === "attract"
                sourceComponent: AttractScreen {
                    visitor: root.visitor
                    isShown: root.visitor.screen === "attract"
                }
            }

            Later {
                isShown: root.visitor.screen === "still"
                sourceComponent: StillScreen {}
            }

            Later {
                isShown: root.visitor.screen === "first-start"
                sourceComponent: FirstStartScreen {
                    firstStart: root.visitor.firstStart
                }
            }

            StaffCorner {
                onActivated: root.visitor.staffGesture()
            }
        }

        Later {
            id: viewer

            isShown: root.visitor.viewerOpen
            isWarm: root.visitor.isWarm
            focus: root.visitor.viewerOpen && root.visitor.sheet === "" && !root.visitor.isIdleWarning
            enabled: focus
            sourceComponent: ViewerScreen {
                focus: true
                visitor: root.visitor
            }
        }

        Loader {
            id: sheets

            anchors.fill: parent
            active: root.visitor.isWarm
            focus: root.visitor.sheet !== "" && !root.isAskedOrBehindDoor
            enabled: focus
            Component.onCompleted: setSource("Sheets.qml", {"visitor": root.visitor})
        }

        Later {
            id: staffDoor

            isShown: root.visitor.sheet === "staff"
            isWarm: root.visitor.isWarm
            focus: root.visitor.sheet === "staff" && !root.visitor.isIdleWarning
            enabled: focus
            sourceComponent: StaffDoor {
                focus: true
                visitor: root.visitor
            }
        }

        Later {
            id: idleWarning

            isShown: root.visitor.isIdleWarning
            isWarm: root.visitor.isWarm
            focus: root.visitor.isIdleWarning
            sourceComponent: IdleWarning {
                focus: true
                visitor: root.visitor
            }
        }
    }
}
