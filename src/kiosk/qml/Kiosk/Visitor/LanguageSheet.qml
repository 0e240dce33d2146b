pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The languages and scripts of the exhibit, each by its own name. */
Sheet {
    id: root

    required property VisitorViewModel visitor

    focus: true
    title: qsTr("Language and script")
    isOpen: root.visitor.sheet === "languages"
    onClosed: root.visitor.closeSheet()

    Repeater {
        model: root.visitor.languages

        Item {
            id: entry

            required property string tag
            required property string name
            required property bool isCurrent

            width: parent?.width ?? 0
            height: choice.implicitHeight

            ChoiceButton {
                id: choice

                width: entry.width
                onCard: true
                text: entry.name
                checked: entry.isCurrent
                onActivated: root.visitor.chooseLanguage(entry.tag)
            }
        }
    }
}
