import QtQuick

/* A number as large as it deserves. */
Text {
    id: root

    property bool onCard: false

    color: root.onCard ? Theme.cardText : Theme.text
    textFormat: Text.PlainText
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: Metrics.bodySize
    font.family: Fonts.display
    font.weight: Font.DemiBold
    font.pixelSize: Metrics.numberSize
}
