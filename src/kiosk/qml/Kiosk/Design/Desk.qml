pragma Singleton
import QtQuick

/*
    The curators' desk: the exhibit's inks and papers turned to work, read from an arm's length and worked on by
    mouse, key and finger. Words keep 7:1 to what they stand on, signs and outlines 3:1.
*/
QtObject {
    id: root

    // the bar above, and the side where the visitor's view stands
    readonly property color bar: Tokens.inkDeep
    readonly property color aside: Tokens.ink
    readonly property color asideRaised: Tokens.inkRaised
    readonly property color asideText: Tokens.paper
    readonly property color asideQuiet: Tokens.ash
    readonly property color asideLine: Tokens.inkLine

    // the tree, the sheet that is written on, its fields
    readonly property color tree: Tokens.paperDeep
    readonly property color sheet: Tokens.paper
    readonly property color field: Tokens.paperBright
    readonly property color text: Tokens.ink
    readonly property color quiet: Tokens.umber
    readonly property color line: Tokens.paperLine
    readonly property color rule: "#CDC2AC"
    readonly property color marked: "#F6DFA4"
    readonly property color removed: "#F2C9BE"
    readonly property color added: "#CFE3C8"

    readonly property color publish: Tokens.redDeep
    readonly property color publishText: Tokens.paperBright
    readonly property color focus: Tokens.riverDeep
    readonly property color asideFocus: Tokens.river
    readonly property color veil: Tokens.inkDeep
    readonly property real veilOpacity: Tokens.scrimOpacity

    // signs of a state, never alone: each has a shape and a word as well
    readonly property color good: "#2C6B45"
    readonly property color doubtful: "#7A4E00"
    readonly property color bad: Tokens.redBrick
    readonly property color asideDoubtful: "#E2A93B"
    readonly property color asideBad: Tokens.redLight

    readonly property real textMillimetres: 4.1
    readonly property real textSize: Math.ceil(Math.max(2 * Metrics.unit, root.textMillimetres * Metrics.millimetre))
    readonly property real smallSize: Math.ceil(root.textSize * 0.86)
    readonly property real writingSize: Math.ceil(root.textSize * 1.14)
    readonly property real headingSize: Math.ceil(root.textSize * 1.9)
    readonly property real wordmarkSize: Math.ceil(root.textSize * 1.45)
    readonly property real leading: 1.34

    readonly property real target: Metrics.smallTarget
    readonly property real gap: Math.round(root.textSize * 0.55)
    readonly property real space: Math.round(root.textSize * 1.1)
    readonly property real radius: Math.round(root.textSize * 0.32)
    readonly property real barHeight: root.target + root.gap * 1.4
    readonly property real iconSize: Math.round(root.textSize * 1.15)
    readonly property real hairline: Metrics.hairline
    readonly property real lineWidth: root.textSize * 26
    readonly property real treeWidth: Math.round(Math.max(root.textSize * 15.5, Metrics.windowWidth * 0.2))
    readonly property real asideWidth: Math.round(Metrics.windowWidth * 0.36)
    readonly property bool narrow: Metrics.windowWidth < root.textSize * 62
}
