pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* Sentences under a heading; where there are none, `none` says so, or nothing at all is there. */
Column {
    id: root

    required property string heading
    required property list<string> words
    property string none

    spacing: Metrics.gap / 2
    visible: root.words.length > 0 || root.none !== ""

    LabelText {
        width: root.width
        onCard: true
        color: Theme.cardAccent
        text: root.heading
        Accessible.role: Accessible.Heading
        Accessible.name: root.heading
    }

    Repeater {
        model: root.words

        BodyText {
            required property string modelData

            width: root.width
            onCard: true
            text: modelData
        }
    }

    CaptionText {
        width: root.width
        visible: root.words.length === 0 && text !== ""
        onCard: true
        quiet: true
        text: root.none
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
