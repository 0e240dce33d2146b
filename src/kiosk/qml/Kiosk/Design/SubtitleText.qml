import QtQuick

/* A title in mixed case: names, cards, short headings. Never the display face, which lacks the Serbian б. */
Text {
    id: root

    property bool onCard: false

    color: root.onCard ? Theme.cardText : Theme.text
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeightMode: Text.ProportionalHeight
    font.family: Fonts.sans
    font.weight: Font.Black
    font.pixelSize: Metrics.subtitleSize
}
