import QtQuick

/* Captions, credits, small facts: plain, in the sans. */
Text {
    id: root

    property bool onCard: false
    property bool quiet: false

    color: root.onCard ? (root.quiet ? Theme.cardSecondary : Theme.cardText)
                       : (root.quiet ? Theme.secondary : Theme.text)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.font.pixelSize * Metrics.captionLeading)
    font.family: Fonts.sans
    font.pixelSize: Metrics.captionSize
}
