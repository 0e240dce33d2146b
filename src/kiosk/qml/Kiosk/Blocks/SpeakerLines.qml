pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* Who said it, when, and in which work it is reported. The name opens what is known of the person. */
Column {
    id: root

    required property PanelViewModel panel

    signal personOpened(string personId)

    topPadding: Metrics.gap / 2
    spacing: Metrics.gap

    PersonCard {
        width: root.width
        visible: root.panel.speaker !== ""
        onCard: true
        name: root.panel.speaker
        personRole: root.panel.speakerRole
        enabled: root.panel.speakerId !== ""
        onActivated: root.personOpened(root.panel.speakerId)
    }

    BodyText {
        width: root.width
        visible: text !== ""
        onCard: true
        textFormat: Text.PlainText
        text: root.panel.occasion
    }

    CaptionText {
        width: root.width
        visible: text !== ""
        onCard: true
        quiet: true
        text: root.panel.work
    }
}
