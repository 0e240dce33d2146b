pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* What the signs of this step mean; nothing that the step does not show. */
Rectangle {
    id: root

    required property LegendListModel legend
    property real room: 0
    property bool shown: true
    property bool onCard: false

    readonly property real sampleWidth: Metrics.captionSize * 2.8
    readonly property real pad: root.onCard ? 0 : Metrics.gap

    function settle(): void {
        for (let place = 0; place < list.count; ++place)
            (list.itemAt(place) as Row)?.forceLayout();
        entries.forceLayout();
    }

    implicitWidth: entries.implicitWidth + 2 * root.pad
    implicitHeight: entries.y + entries.implicitHeight + root.pad
    visible: root.shown && list.count > 0
    color: root.onCard ? "transparent" : MapTheme.scrim
    border.width: root.onCard ? 0 : Metrics.hairline
    border.color: MapTheme.quiet
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Legend")

    Rectangle {
        width: root.width
        height: Metrics.hairline
        visible: root.onCard
        color: Theme.cardLine
    }

    Column {
        id: entries

        x: root.pad
        y: root.onCard ? Metrics.gap * 1.5 : root.pad
        spacing: Metrics.gap / 2

        Repeater {
            id: list

            model: root.legend

            Row {
                id: entry

                required property string sample
                required property string kind
                required property string side
                required property bool isApproximate
                required property string text

                spacing: Metrics.gap

                LegendSample {
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.sampleWidth
                    height: Metrics.captionSize
                    sample: entry.sample
                    kind: entry.kind
                    side: entry.side
                    isApproximate: entry.isApproximate
                }

                CaptionText {
                    width: Math.min(implicitWidth, root.room - root.sampleWidth - 3 * root.pad)
                    color: root.onCard ? Theme.cardText : MapTheme.text
                    text: entry.text
                }
            }
        }
    }
}
