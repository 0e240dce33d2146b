pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Backend
import Kiosk.Design

/* A map with what belongs on it: the legend, the scale, and everything to bring it near, low on it. */
FocusScope {
    id: root

    required property MapViewModel map
    property bool isWanted: true
    property bool legendAsked: false
    property bool hasLegend: true
    property bool isPart: false // some steps of a map that is a place of its own too
    readonly property real edge: Metrics.gap * 1.4
    readonly property bool legendFits: legend.implicitWidth + buttons.implicitWidth + 3 * root.edge <= root.width
                                       && legend.implicitHeight <= root.height * 0.3

    readonly property bool hasLegendButton: root.hasLegend && !root.legendFits && root.map.legend.count > 0

    signal placeOpened(string placeId)
    signal stepsOpened
    signal mapOpened
    signal touched

    onHasLegendButtonChanged: stage.rearrange() // names make way for what comes to lie over the map

    MapStage {
        id: stage

        anchors.fill: parent
        map: root.map
        isWanted: root.isWanted
        covers: [legend, buttons, scaleBar, legendButton, legendSign, hold]
        lowest: root.edge + Math.max(legend.visible && root.legendFits ? legend.height : 0,
                                     buttons.isNarrow ? 0 : buttons.height)
        onLowestChanged: stage.rearrange()
        onPlaceOpened: placeId => root.placeOpened(placeId)
        onTouched: root.touched()
        onSettling: legend.settle()
    }

    ScaleBar {
        id: scaleBar

        x: root.edge
        y: root.edge
        metresPerPixel: root.map.metresPerUnit / stage.settledScale
        note: root.map.note
        room: Math.min(root.width * 0.3, Metrics.unit * 24)
        onWidthChanged: stage.rearrange()
    }

    MapLegend {
        id: legend

        anchors.left: parent.left
        anchors.leftMargin: root.edge
        anchors.bottom: root.legendFits ? parent.bottom : legendButton.top
        anchors.bottomMargin: root.edge
        width: implicitWidth
        height: implicitHeight
        room: root.width - 2 * root.edge - (buttons.isNarrow ? buttons.width + root.edge : 0)
        shown: root.hasLegend && (root.legendFits || root.legendAsked)
        legend: root.map.legend
        onWidthChanged: stage.rearrange()
        onHeightChanged: stage.rearrange()
        onVisibleChanged: stage.rearrange()
    }

    PillButton {
        id: legendButton

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: root.edge
        visible: root.hasLegendButton && !buttons.isNarrow
        onVisibleChanged: stage.rearrange()
        onWidthChanged: stage.rearrange()
        overPicture: true
        icon: root.legendAsked ? "x" : "info"
        text: qsTr("Legend")
        onActivated: root.legendAsked = !root.legendAsked
    }

    MapButton { // where there is no room for its word
        id: legendSign

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: root.edge
        visible: root.hasLegendButton && buttons.isNarrow
        icon: root.legendAsked ? "x" : "info"
        name: legendButton.text
        onVisibleChanged: stage.rearrange()
        onActivated: root.legendAsked = !root.legendAsked
    }

    Grid {
        id: buttons

        readonly property bool isNarrow: legendButton.implicitWidth + root.edge * 3
                                          + 5 * (Metrics.smallTarget + Metrics.gap) > root.width

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.edge
        columns: buttons.isNarrow ? 1 : 5
        spacing: Metrics.gap

        MapButton {
            visible: root.isPart
            icon: "map"
            name: qsTr("The whole map")
            onActivated: root.mapOpened()
        }

        MapButton {
            icon: "list"
            name: qsTr("The map as a list")
            onActivated: root.stepsOpened()
        }

        MapButton {
            icon: "minimize-2"
            name: qsTr("Whole step")
            onActivated: {
                root.touched();
                stage.showFocus();
            }
        }

        MapButton {
            icon: "minus"
            name: qsTr("Smaller")
            enabled: !stage.camera.isWhole
            onActivated: {
                root.touched();
                stage.zoomBy(1 / stage.camera.step);
            }
        }

        MapButton {
            icon: "plus"
            name: qsTr("Larger")
            enabled: !stage.camera.isNearest
            onActivated: {
                root.touched();
                stage.zoomBy(stage.camera.step);
            }
        }
    }

    MapButton { // by keys the map is moved once the select key has taken hold of it, until it lets go
        id: hold

        property bool isHeld: false

        function pan(event: KeyEvent, dx: real, dy: real): void {
            event.accepted = hold.isHeld;
            if (hold.isHeld)
                stage.pan(dx, dy);
        }

        anchors.right: buttons.left
        anchors.rightMargin: Metrics.gap
        anchors.bottom: buttons.bottom
        visible: FocusState.keyMode
        icon: hold.isHeld ? "check" : "move"
        name: hold.isHeld ? qsTr("Let go of the map") : qsTr("Move the map with the arrow keys")
        Keys.onLeftPressed: event => hold.pan(event, 1, 0)
        Keys.onRightPressed: event => hold.pan(event, -1, 0)
        Keys.onUpPressed: event => hold.pan(event, 0, 1)
        Keys.onDownPressed: event => hold.pan(event, 0, -1)
        onActivated: hold.isHeld = !hold.isHeld
        onActiveFocusChanged: hold.isHeld = false
    }

    component MapButton: RoundButton {
        width: Metrics.smallTarget
        height: Metrics.smallTarget
        overPicture: true
    }
}
