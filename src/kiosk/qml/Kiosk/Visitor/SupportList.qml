pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What stands on a panel beside its words, and what each part rests on: pictures, recordings, people, places. */
Column {
    id: root

    required property SupportListModel supports

    spacing: Metrics.gap * 1.2
    visible: list.count > 0

    function nameOf(kind: string): string {
        return ({
            "illustration": qsTr("Illustration"),
            "photograph": qsTr("Photograph"),
            "video": qsTr("Film"),
            "audio": qsTr("Sound recording"),
            "person": qsTr("Person"),
            "place": qsTr("Place")
        })[kind] ?? "";
    }

    LabelText {
        width: root.width
        onCard: true
        color: Theme.cardAccent
        text: qsTr("What you see here")
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Repeater {
        id: list

        model: root.supports

        Column {
            id: entry

            required property string supportKind
            required property string title
            required property string note
            required property string awaited
            required property list<string> lines
            required property string translation
            required property string original
            required property bool originalIsSerbian

            width: root.width
            spacing: Metrics.gap / 4

            CaptionText {
                width: entry.width
                onCard: true
                quiet: true
                text: root.nameOf(entry.supportKind)
            }

            BodyText {
                width: entry.width
                onCard: true
                textFormat: Text.PlainText
                text: entry.title
            }

            CaptionText {
                width: entry.width
                visible: text !== ""
                onCard: true
                quiet: true
                text: entry.translation
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            CaptionText {
                width: entry.width
                visible: text !== ""
                onCard: true
                text: entry.original
                font.features: entry.originalIsSerbian ? Fonts.serbianSans : Fonts.plain
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }

            CaptionText {
                width: entry.width
                visible: entry.awaited !== ""
                onCard: true
                text: qsTr("In place of the original photograph: %1").arg(entry.awaited)
            }

            Repeater {
                model: [entry.note, ...entry.lines].filter(line => line !== "")

                CaptionText {
                    required property string modelData

                    width: entry.width
                    onCard: true
                    quiet: true
                    text: modelData
                }
            }

            CaptionText {
                width: entry.width
                visible: entry.lines.length === 0
                onCard: true
                quiet: true
                text: qsTr("No source has been named for it.")
            }
        }
    }
}
