pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

/*
    A name on the map: a place with its mark, a river letter by letter along its course, a flag beside a stroke, a unit with
    its symbol. It stands at its anchor while the map moves; where it stands from there has been found beforehand.
*/
Item {
    id: root

    required property string labelId
    required property string kind
    required property string text
    required property string name
    required property real unitX
    required property real unitY
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    required property int pixelSize
    required property int lineHeight
    required property string family
    required property int weight
    required property bool italic
    required property real spacing
    required property string tone
    required property string side
    required property string sign
    required property string symbol
    required property real markSize
    required property bool isApproximate
    required property bool isNamed
    required property var letters
    property real mapScale: 1
    property real sheetX: 0
    property real sheetY: 0

    readonly property bool isFlag: root.kind === "movement" || root.kind === "area"
    readonly property bool isCourse: root.kind === "course"
    readonly property color ink: root.tone === "water" ? MapTheme.water : root.tone === "quiet" ? MapTheme.quiet : MapTheme.text
    readonly property font lettering: Qt.font({
        family: root.family,
        pixelSize: root.pixelSize,
        weight: root.weight,
        italic: root.italic,
        letterSpacing: root.isCourse ? 0 : root.spacing
    })

    x: Math.round(root.sheetX + root.mapScale * root.unitX)
    y: Math.round(root.sheetY + root.mapScale * root.unitY)
    Accessible.role: root.kind === "place" ? Accessible.Button : Accessible.StaticText
    Accessible.name: root.name

    Loader {
        x: -root.markSize / 2
        y: -root.markSize / 2
        width: root.markSize
        height: root.markSize
        sourceComponent: root.kind === "place" ? mark : root.kind === "unit" ? symbol : null
    }

    Loader {
        x: root.boxX
        y: root.boxY
        width: root.boxWidth
        height: root.boxHeight
        sourceComponent: root.text === "" ? null : root.isFlag ? flag : root.isCourse ? course : halo
    }

    Component {
        id: mark

        MapMark {
            kind: root.sign
            isApproximate: root.isApproximate
        }
    }

    Component {
        id: symbol

        Image {
            source: root.symbol
            sourceSize: Qt.size(Math.round(root.markSize), Math.round(root.markSize))
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }
    }

    Component {
        id: flag

        MapFlag {
            text: root.text
            font: root.lettering
            side: root.side
            lineHeight: root.lineHeight
        }
    }

    Component {
        id: halo

        HaloText {
            text: root.text
            font: root.lettering
            color: root.ink
            halo: Math.max(2, root.pixelSize * 0.1)
            lineHeight: root.lineHeight
            layer.enabled: true
        }
    }

    Component {
        id: course

        Item {
            layer.enabled: true

            Repeater {
                model: root.letters

                HaloText {
                    id: letter

                    required property var modelData

                    isOrnament: true // a letter is no text of its own

                    x: letter.modelData.x - width / 2
                    y: letter.modelData.y - height / 2
                    width: implicitWidth
                    height: root.lineHeight
                    rotation: letter.modelData.angle
                    text: letter.modelData.text
                    font: root.lettering
                    color: root.ink
                    halo: Math.max(2, root.pixelSize * 0.08)
                    lineHeight: root.lineHeight
                }
            }
        }
    }
}
