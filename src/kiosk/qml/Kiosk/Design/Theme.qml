pragma Singleton
import QtQuick

/*
    Colours by their part in the page, in three themes of the same roles.
    Words keep 7:1 to what they stand on (15:1 in "contrast"); large display type in `accent` keeps 4.5:1,
    drawn parts 3:1. Small words in red take `accentWord`, not `accent`.
*/
QtObject {
    id: root

    property string name: "ink" // "ink", "paper" or "contrast"

    readonly property color ground: root.pick(Tokens.ink, Tokens.paper, Tokens.black)
    readonly property color groundDeep: root.pick(Tokens.inkDeep, Tokens.paperDeep, Tokens.black)
    readonly property color surface: root.pick(Tokens.inkRaised, Tokens.paperBright, Tokens.black)
    readonly property color text: root.pick(Tokens.paper, Tokens.ink, Tokens.white)
    readonly property color secondary: root.pick(Tokens.ash, Tokens.umber, Tokens.whiteDim)
    readonly property color line: root.pick(Tokens.inkLine, Tokens.paperLine, Tokens.white)
    readonly property color accent: root.pick(Tokens.red, Tokens.redDeep, Tokens.yellow)
    readonly property color accentWord: root.pick(Tokens.redLight, Tokens.redBrick, Tokens.yellow)
    readonly property color accentText: root.pick(Tokens.paper, Tokens.paperBright, Tokens.black)
    readonly property color river: root.pick(Tokens.river, Tokens.riverDeep, Tokens.white)

    // the card of paper that holds the words
    readonly property color card: root.pick(Tokens.paper, Tokens.paperBright, Tokens.black)
    readonly property color cardText: root.pick(Tokens.ink, Tokens.ink, Tokens.white)
    readonly property color cardSecondary: root.pick(Tokens.umber, Tokens.umber, Tokens.whiteDim)
    readonly property color cardAccent: root.pick(Tokens.redBrick, Tokens.redBrick, Tokens.yellow)
    readonly property color cardAccentFill: root.pick(Tokens.redDeep, Tokens.redDeep, Tokens.yellow)
    readonly property color cardAccentText: root.pick(Tokens.paper, Tokens.paperBright, Tokens.black)
    readonly property color cardLine: root.pick(Tokens.paperLine, Tokens.paperLine, Tokens.white)

    // words that stand low on a picture, on a ground of their own
    readonly property color captionGround: root.pick(Tokens.inkDeep, Tokens.inkDeep, Tokens.black)
    readonly property color captionText: root.pick(Tokens.paper, Tokens.paper, Tokens.white)
    readonly property color captionSecondary: root.pick(Tokens.ash, Tokens.ash, Tokens.whiteDim)

    readonly property color scrim: Tokens.inkDeep
    readonly property real scrimOpacity: Tokens.scrimOpacity
    readonly property real pressedOpacity: Tokens.pressedOpacity
    property real disabledOpacity: Tokens.disabledOpacity // a picture of the screen, which nobody touches, has 1
    readonly property real ghostOpacity: Tokens.ghostOpacity
    readonly property color focus: root.pick(Tokens.river, Tokens.riverDeep, Tokens.yellow)
    readonly property color cardFocus: root.pick(Tokens.riverDeep, Tokens.riverDeep, Tokens.yellow)

    // the sides, on the ground
    readonly property color yugoslav: root.pick(Tokens.orange, Tokens.orangeDeep, Tokens.white)
    readonly property color soviet: root.pick(Tokens.red, Tokens.redDeep, Tokens.white)
    readonly property color german: root.pick(Tokens.slateLight, Tokens.slate, Tokens.white)
    readonly property color allied: root.pick(Tokens.river, Tokens.riverDeep, Tokens.white)
    readonly property color bulgarian: root.pick(Tokens.moss, Tokens.mossDeep, Tokens.white)

    // which way the icons' tones go: "light" on dark, "dark" on light
    readonly property bool isDark: root.name !== "paper"
    readonly property bool cardIsDark: root.name === "contrast"
    readonly property bool wordsMayLieOnPictures: root.name !== "contrast"

    function pick(ink: color, paper: color, contrast: color): color {
        return root.name === "paper" ? paper : root.name === "contrast" ? contrast : ink;
    }

    // The colour of `side` on the ground: "yugoslav", "soviet", "german", "allied", "bulgarian"; else the words' own.
    function side(side: string): color {
        switch (side) {
        case "yugoslav":
            return root.yugoslav;
        case "soviet":
            return root.soviet;
        case "german":
            return root.german;
        case "allied":
            return root.allied;
        case "bulgarian":
            return root.bulgarian;
        default:
            return root.text;
        }
    }
}
