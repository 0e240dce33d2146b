pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The words of this panel that the glossary explains. */
Sheet {
    id: root

    required property VisitorViewModel visitor

    focus: true
    spacing: Metrics.gap * 1.5
    title: qsTr("Words explained")
    isOpen: root.visitor.sheet === "terms"
    onClosed: root.visitor.closeSheet()

    Repeater {
        model: root.visitor.chapter.panel.terms

        Column {
            id: entry

            required property string termId
            required property string term
            required property string definition

            width: parent?.width ?? 0
            spacing: Metrics.gap / 3

            SubtitleText {
                width: entry.width
                onCard: true
                color: entry.termId === root.visitor.subject ? Theme.cardAccent : Theme.cardText
                text: entry.term
            }

            BodyText {
                width: entry.width
                onCard: true
                text: entry.definition
            }
        }
    }
}
