pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* How the exhibit is used, by touch and by the six keys. */
Sheet {
    id: root

    required property VisitorViewModel visitor

    focus: true
    spacing: Metrics.gap * 1.5
    title: qsTr("How to use this exhibit")
    isOpen: root.visitor.sheet === "help"
    onClosed: root.visitor.closeSheet()

    WordList {
        width: parent?.width ?? 0
        heading: qsTr("By touch")
        words: [
            qsTr("Touch a chapter, or a day on the line below, to open it."),
            qsTr("Turn the pages with the round arrows, or swipe."),
            qsTr("Touch a picture to see it by itself; plus and minus bring it nearer.")
        ]
    }

    WordList {
        width: parent?.width ?? 0
        heading: qsTr("By keys")
        words: [
            qsTr("The arrows move from button to button, and turn the page where there is none."),
            qsTr("The select key does what the marked button says."),
            qsTr("The help key opens and closes this card.")
        ]
    }

    PillButton {
        onCard: true
        icon: "accessibility"
        text: qsTr("Access")
        onActivated: root.visitor.openAccess()
    }
}
