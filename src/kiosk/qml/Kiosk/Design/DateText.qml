import QtQuick

/* A date, in display capitals: the eyebrow above a title, a stop on the spine. */
Text {
    id: root

    property bool onCard: false

    color: root.onCard ? Theme.cardAccent : Theme.text
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    font.family: Fonts.display
    font.weight: Font.Medium
    font.capitalization: Font.AllUppercase
    font.pixelSize: Metrics.dateSize
}
