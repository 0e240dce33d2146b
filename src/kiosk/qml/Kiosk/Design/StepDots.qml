pragma ComponentBehavior: Bound
import QtQuick

/* How far one is: a dash for each step, the present one in the accent and thicker. */
Item {
    id: root

    required property int count
    required property int current
    property bool onCard: false

    readonly property real dashWidth: Math.min(4 * Metrics.unit, (root.width - (root.count - 1) * row.spacing) / Math.max(1, root.count))

    implicitHeight: Metrics.bar * 2
    implicitWidth: root.count * 4 * Metrics.unit + (root.count - 1) * row.spacing
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Page %1 of %2").arg(root.current + 1).arg(root.count)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Math.round(0.9 * Metrics.unit)

        Repeater {
            model: root.count

            Rectangle {
                required property int index
                readonly property bool isCurrent: index === root.current

                anchors.verticalCenter: parent?.verticalCenter
                width: root.dashWidth
                height: isCurrent ? Metrics.bar * 1.4 : Metrics.bar * 0.7
                color: isCurrent ? (root.onCard ? Theme.cardAccentFill : Theme.accent) : root.onCard ? Theme.cardLine : Theme.line
            }
        }
    }
}
