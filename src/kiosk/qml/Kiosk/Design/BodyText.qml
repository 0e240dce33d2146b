import QtQuick

/*
    Running text with the StyledText of an edition: italics, and links to glossary words. A tap within
    7.5 mm of a link counts as on it, the nearest first.
*/
Text {
    id: root

    signal linkTapped(string link)

    property bool onCard: false

    color: root.onCard ? Theme.cardText : Theme.text
    linkColor: root.onCard ? Theme.cardAccent : Theme.accentWord
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.font.pixelSize * Metrics.bodyLeading)
    font.family: Fonts.serif
    font.pixelSize: Metrics.bodySize

    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken()

    // The words without marks for the eye: tags, soft hyphens, word joiners, hard spaces.
    function spoken(): string {
        return root.text.replace(/<[^>]*>/g, "").replace(/[\u00AD\u2060]/g, "").replace(/&nbsp;/g, " ")
            .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&amp;/g, "&");
    }

    function nearestLink(x: real, y: real): string {
        const step = Metrics.linkTolerance / 5;
        for (let ring = 0; ring <= 5; ++ring) {
            const points = Math.max(1, ring * 8);
            for (let point = 0; point < points; ++point) {
                const angle = 2 * Math.PI * point / points;
                const link = root.linkAt(x + ring * step * Math.cos(angle), y + ring * step * Math.sin(angle));
                if (link !== "")
                    return link;
            }
        }
        return "";
    }

    TapHandler {
        enabled: root.text.includes("<a ")
        longPressThreshold: 0
        onTapped: eventPoint => {
            const link = root.nearestLink(eventPoint.position.x, eventPoint.position.y);
            if (link !== "")
                root.linkTapped(link);
        }
    }
}
