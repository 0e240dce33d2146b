pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Sources: what, by whom, which paragraphs, and through which other works they are known, one inside the other. */
Column {
    id: root

    required property SourceListModel sources
    property string none

    spacing: Metrics.gap * 1.2
    visible: list.count > 0 || root.none !== ""

    LabelText {
        width: root.width
        onCard: true
        color: Theme.cardAccent
        text: qsTr("Sources")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    CaptionText {
        width: root.width
        visible: list.count === 0 && text !== ""
        onCard: true
        quiet: true
        text: root.none
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Repeater {
        id: list

        model: root.sources

        Column {
            id: entry

            required property string title
            required property string authors
            required property string paragraphs
            required property string note
            required property string sourceNote
            required property list<string> chain

            width: root.width
            spacing: Metrics.gap / 4

            BodyText {
                width: entry.width
                onCard: true
                text: entry.title
            }

            CaptionText {
                width: entry.width
                visible: text !== ""
                onCard: true
                text: [entry.authors, entry.paragraphs].filter(part => part !== "").join(" · ")
            }

            CaptionText {
                width: entry.width
                visible: text !== ""
                onCard: true
                text: entry.note
            }

            CaptionText {
                width: entry.width
                visible: text !== ""
                onCard: true
                quiet: true
                text: entry.sourceNote
            }

            Repeater {
                model: entry.chain

                ChainLine {
                    required property string modelData
                    required property int index

                    width: entry.width
                    depth: index + 1
                    text: qsTr("Quoted in: %1").arg(modelData)
                }
            }
        }
    }
}
