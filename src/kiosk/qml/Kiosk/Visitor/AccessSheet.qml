pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What makes the exhibit easier to see and to follow; it holds until the visit ends. */
Sheet {
    id: root

    required property VisitorViewModel visitor

    focus: true
    spacing: Metrics.gap * 1.5
    title: qsTr("Access")
    isOpen: root.visitor.sheet === "access"
    onClosed: root.visitor.closeSheet()

    ChoiceRow {
        width: parent?.width ?? 0
        heading: qsTr("Text size")

        Repeater {
            model: [1, 1.5, 2]

            ChoiceButton {
                required property real modelData

                onCard: true
                text: qsTr("%1 %").arg(Math.round(modelData * 100))
                checked: root.visitor.textScale === modelData
                onActivated: root.visitor.chooseTextScale(modelData)
            }
        }
    }

    ChoiceRow {
        width: parent?.width ?? 0
        heading: qsTr("Colours")

        ChoiceButton {
            onCard: true
            text: qsTr("Dark")
            checked: root.visitor.theme === "ink"
            onActivated: root.visitor.chooseTheme("ink")
        }

        ChoiceButton {
            onCard: true
            text: qsTr("Light")
            checked: root.visitor.theme === "paper"
            onActivated: root.visitor.chooseTheme("paper")
        }

        ChoiceButton {
            onCard: true
            text: qsTr("High contrast")
            checked: root.visitor.theme === "contrast"
            onActivated: root.visitor.chooseTheme("contrast")
        }
    }

    ChoiceRow {
        width: parent?.width ?? 0
        heading: qsTr("Motion")

        ChoiceButton {
            onCard: true
            text: qsTr("Moving")
            checked: !root.visitor.calm
            onActivated: root.visitor.chooseCalm(false)
        }

        ChoiceButton {
            onCard: true
            text: qsTr("Calm")
            checked: root.visitor.calm
            onActivated: root.visitor.chooseCalm(true)
        }
    }

    PillButton {
        onCard: true
        icon: "circle-help"
        text: qsTr("How to use this exhibit")
        onActivated: root.visitor.openHelp()
    }
}
