import QtQuick

/* A tap instead of a drag: a screenful up or down. */
Row {
    id: root

    property bool atTop: true
    property bool atBottom: true
    property bool onCard: false

    signal upChosen
    signal downChosen

    spacing: Metrics.gap

    RoundButton {
        width: Metrics.smallTarget
        height: Metrics.smallTarget
        icon: "chevron-up"
        name: qsTr("Scroll up")
        onCard: root.onCard
        enabled: !root.atTop
        onActivated: root.upChosen()
    }

    RoundButton {
        width: Metrics.smallTarget
        height: Metrics.smallTarget
        icon: "chevron-down"
        name: qsTr("Scroll down")
        onCard: root.onCard
        enabled: !root.atBottom
        onActivated: root.downChosen()
    }
}
