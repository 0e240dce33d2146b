import QtQuick

/* What stands on a button. */
Text {
    id: root

    property bool onCard: false

    color: root.onCard ? Theme.cardText : Theme.text
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    verticalAlignment: Text.AlignVCenter
    font.family: Fonts.sans
    font.pixelSize: Metrics.labelSize
    font.weight: Font.DemiBold
}
