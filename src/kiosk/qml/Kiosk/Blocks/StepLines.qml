pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* One dated step of an operation, in words. */
Column {
    id: root

    required property string date
    required property string title
    required property string text

    signal linkTapped(string link)

    topPadding: Metrics.gap * 1.5

    DateText {
        width: root.width
        visible: text !== ""
        onCard: true
        text: root.date
    }

    SubtitleText {
        width: root.width
        visible: text !== ""
        onCard: true
        text: root.title
    }

    BodyText {
        width: root.width
        visible: text !== ""
        onCard: true
        text: root.text
        onLinkTapped: link => root.linkTapped(link)
    }
}
