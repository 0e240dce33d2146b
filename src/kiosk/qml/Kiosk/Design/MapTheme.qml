pragma Singleton
import QtQuick

/*
    Colours of what lives on a map's ground, in the three themes; the ground itself is drawn at publish time to match.
    Words keep 7:1 to the land, strokes and marks 3:1.
*/
QtObject {
    id: root

    readonly property color land: Theme.pick("#20242A", "#EDE4D1", "#FFFFFF")
    readonly property color text: Theme.pick("#F3ECDF", "#12151A", "#000000")
    readonly property color quiet: Theme.pick("#C4BDB1", "#453E33", "#000000")
    readonly property color water: Theme.pick("#BBD6E0", "#16323F", "#00202E")
    readonly property color inlay: Theme.pick("#F3ECDF", "#FCF8F0", "#FFFFFF")
    readonly property color mark: root.text
    readonly property color scrim: Theme.pick("#0D1014", "#FCF8F0", "#FFFFFF")

    // the ground of words that tell who moves; they are paper on every one of them
    readonly property color flagText: "#FCF8F0"

    function side(side: string): color {
        switch (side) {
        case "yugoslav":
            return Theme.pick("#DD7F33", "#BF5A12", "#A4460A");
        case "soviet":
            return Theme.pick("#E7472D", "#B8301A", "#B01E08");
        case "german":
            return Theme.pick("#93A0AD", "#3C4651", "#1A2026");
        case "allied":
            return Theme.pick("#8FB0BD", "#33505F", "#00405F");
        case "bulgarian":
            return Theme.pick("#9CA66B", "#5A6430", "#3A4414");
        default:
            return root.quiet;
        }
    }

    function flag(side: string): color {
        switch (side) {
        case "yugoslav":
            return "#823A06";
        case "soviet":
            return "#8F2110";
        case "german":
            return "#3C4651";
        case "allied":
            return "#33505F";
        case "bulgarian":
            return "#454E20";
        default:
            return "#1B2027";
        }
    }

    // What lies on a stroke so that it is told from others without its colour.
    function texture(side: string): color {
        return side === "german" ? Theme.pick("#2A3138", "#A9B5C0", "#FFFFFF") : root.inlay;
    }
}
