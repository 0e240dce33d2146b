pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/* One step of a map as an entry of its list. */
Column {
    id: root

    required property string stepId
    required property string day
    required property string title
    required property string text
    required property list<string> who
    required property list<string> placeIds
    required property list<string> placeNames

    signal placeOpened(string placeId)
    signal chosen(string stepId)

    spacing: Metrics.gap / 2

    DateText {
        width: root.width
        onCard: true
        text: root.day
    }

    SubtitleText {
        width: root.width
        onCard: true
        text: root.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    BodyText {
        width: root.width
        onCard: true
        text: root.text
    }

    CaptionText {
        width: root.width
        visible: root.who.length > 0
        onCard: true
        quiet: true
        text: root.who.join(" · ")
    }

    Flow {
        width: root.width
        topPadding: Metrics.gap / 2
        spacing: Metrics.gap

        PillButton {
            width: Math.min(implicitWidth, root.width)
            onCard: true
            filled: true
            icon: "map"
            text: qsTr("Show on the map")
            name: qsTr("Show on the map: %1").arg(root.title)
            onActivated: root.chosen(root.stepId)
        }

        Repeater {
            model: root.placeNames

            PillButton {
                required property string modelData
                required property int index

                width: Math.min(implicitWidth, root.width)
                onCard: true
                icon: "map-pin"
                text: modelData
                onActivated: root.placeOpened(root.placeIds[index])
            }
        }
    }
}
