import QtQuick

/* The title of a panel: display capitals in whole words; a word wider than its room makes the whole title smaller. */
Text {
    id: root

    property bool onCard: false
    property real size: Metrics.titleSize
    readonly property string longestWord: root.text.split(/[ \n]+/).reduce(
        (longest, word) => word.length > longest.length ? word : longest, "")

    color: root.onCard ? Theme.cardText : Theme.text
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.font.pixelSize * Metrics.titleLeading)
    font.family: Fonts.display
    font.weight: Font.DemiBold
    font.capitalization: Font.AllUppercase
    font.pixelSize: root.width > 0 && measure.width > root.width * Metrics.wordFit
                    ? Math.max(Metrics.captionSize, Math.floor(root.size * root.width / measure.width * Metrics.wordFit)) : root.size

    Accessible.role: Accessible.Heading
    Accessible.name: root.text.replace(/\u2060/g, "")

    TextMetrics {
        id: measure

        text: root.longestWord
        font.family: Fonts.display
        font.weight: Font.DemiBold
        font.capitalization: Font.AllUppercase
        font.pixelSize: root.size
    }
}
