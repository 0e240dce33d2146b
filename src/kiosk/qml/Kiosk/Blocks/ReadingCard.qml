pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/*
    The card of words: eyebrow, title, paragraphs, what is only reported, then `more`; low on it the actions and,
    when the words are longer than the card, the buttons that scroll them.
*/
FocusScope {
    id: root

    required property PanelViewModel panel
    property string eyebrow
    property real footerHeight: Metrics.footerHeight
    property bool hasTitle: true
    property bool hasPager: true
    property string caption
    property list<string> paragraphs: root.panel.paragraphs
    default property alias more: moreArea.data

    readonly property real pad: Metrics.margin
    readonly property bool actionsFollowWords: Metrics.textScale > 1.1
    readonly property real lowest: root.height - (root.hasPager ? root.footerHeight : root.pad)
    readonly property bool actionsPinned: !root.actionsFollowWords && !pinned.isEmpty
    readonly property real wordsRoom: root.lowest - root.pad - (root.actionsPinned ? pinned.height + Metrics.gap : 0)
    readonly property bool crowded: words.contentHeight > root.wordsRoom + 1
    readonly property bool roomBesidePager: root.hasPager && root.width - Metrics.pagerWidth
                                            > buttons.width + root.pad + Metrics.gap
    readonly property real lowRow: root.actionsPinned ? pinned.height + Metrics.gap
                                 : root.crowded && !root.roomBesidePager ? buttons.height + Metrics.gap : 0
    readonly property real need: root.pad + words.contentHeight + Metrics.gap + (root.hasPager ? root.footerHeight : root.pad)
                                 + (root.actionsPinned ? pinned.height + Metrics.gap : 0)
    readonly property string panelId: root.panel.panelId

    signal termOpened(string termId)
    signal passageOpened(string passageId)
    signal sourcesOpened

    function followLink(link: string): void {
        if (link.startsWith("term:"))
            root.termOpened(link.slice("term:".length));
    }

    onPanelIdChanged: words.toTop()

    Rectangle {
        anchors.fill: parent
        color: Theme.card
        border.width: Theme.cardIsDark ? Metrics.hairline : 0
        border.color: Theme.cardLine
    }

    ScrollColumn {
        id: words

        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        height: root.lowest - root.lowRow - root.pad
        ownButtons: false
        onCard: true

        DateText {
            width: words.width
            visible: text !== ""
            onCard: true
            text: root.eyebrow
            bottomPadding: root.hasTitle && root.panel.heading !== "" ? 0 : Metrics.gap
        }

        TitleText {
            width: words.width
            visible: root.hasTitle && text !== ""
            onCard: true
            text: root.panel.heading
            bottomPadding: Metrics.gap
        }

        Repeater {
            model: root.paragraphs

            BodyText {
                required property string modelData
                required property int index

                width: words.width
                topPadding: index > 0 ? Metrics.bodySize * 0.75 : 0
                onCard: true
                text: modelData
                onLinkTapped: link => root.followLink(link)
            }
        }

        Column {
            id: moreArea

            width: words.width
        }

        Repeater {
            model: root.panel.reported

            AsideText {
                required property string modelData

                width: words.width
                text: modelData
                onLinkTapped: link => root.followLink(link)
            }
        }

        CaptionText {
            width: words.width
            visible: text !== ""
            topPadding: Metrics.gap * 1.5
            onCard: true
            quiet: true
            text: root.caption
        }

        ActionRow {
            width: words.width
            visible: root.actionsFollowWords && !isEmpty
            topPadding: Metrics.gap * 2
            panel: root.panel
            onTermOpened: termId => root.termOpened(termId)
            onPassageOpened: passageId => root.passageOpened(passageId)
            onSourcesOpened: root.sourcesOpened()
        }
    }

    ActionRow {
        id: pinned

        x: root.pad
        y: root.lowest - height
        width: words.width - (root.crowded ? buttons.width + Metrics.gap : 0)
        visible: root.actionsPinned
        panel: root.panel
        onTermOpened: termId => root.termOpened(termId)
        onPassageOpened: passageId => root.passageOpened(passageId)
        onSourcesOpened: root.sourcesOpened()
    }

    ScrollButtons {
        id: buttons

        x: root.roomBesidePager && root.actionsFollowWords ? root.pad : root.width - root.pad - width
        y: root.roomBesidePager && root.actionsFollowWords ? root.lowest + (root.footerHeight - height) / 2
                                                           : root.lowest - height
        visible: root.crowded
        onCard: true
        atTop: words.atTop
        atBottom: words.atBottom
        onUpChosen: words.scrollUp()
        onDownChosen: words.scrollDown()
    }
}
