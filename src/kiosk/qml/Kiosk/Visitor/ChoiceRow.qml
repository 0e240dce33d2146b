import QtQuick
import Kiosk.Design

/* Choices of one kind under their heading, side by side while there is room. */
Column {
    id: root

    required property string heading
    default property alias choices: flow.data

    spacing: Metrics.gap / 2

    LabelText {
        width: root.width
        onCard: true
        text: root.heading
        Accessible.role: Accessible.Heading
        Accessible.name: root.heading
    }

    Flow {
        id: flow

        width: root.width
        spacing: Metrics.gap
    }
}
