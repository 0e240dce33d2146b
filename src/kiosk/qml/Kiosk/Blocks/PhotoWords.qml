pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* The words under a picture that fills the screen: eyebrow, heading, a sentence, caption and credit. */
Column {
    id: root

    property string eyebrow
    property string heading
    property list<string> paragraphs
    required property PictureViewModel picture

    signal termOpened(string termId)

    spacing: Metrics.gap / 3

    DateText {
        width: root.width
        visible: text !== ""
        color: Theme.accentWord
        text: root.eyebrow
    }

    SubtitleText {
        width: root.width
        visible: text !== ""
        text: root.heading
    }

    Repeater {
        model: root.paragraphs

        BodyText {
            required property string modelData

            width: root.width
            text: modelData
            onLinkTapped: link => {
                if (link.startsWith("term:"))
                    root.termOpened(link.slice("term:".length));
            }
        }
    }

    CaptionBar {
        width: root.width
        pad: 0
        color: "transparent"
        picture: root.picture
    }
}
