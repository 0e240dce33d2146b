pragma Singleton
import QtQuick

/*
    Raw values, and nothing else: only Theme, Metrics, Motion and Fonts read them.
    A "unit" is a hundred-and-eighth of the window's short side: 10 px on a screen of 1080 lines.
*/
QtObject {
    // the four inks and their grounds
    readonly property color ink: "#12151A"
    readonly property color inkDeep: "#0D1014"
    readonly property color inkRaised: "#1B2027"
    readonly property color inkLine: "#767D86"
    readonly property color paper: "#F3ECDF"
    readonly property color paperBright: "#FCF8F0"
    readonly property color paperDeep: "#EAE1CF"
    readonly property color paperLine: "#857C6B"
    readonly property color red: "#E7472D"
    readonly property color redLight: "#FF8B72"
    readonly property color redDeep: "#B8301A"
    readonly property color redBrick: "#86200E"
    readonly property color ash: "#B5AEA2"
    readonly property color umber: "#494237"
    readonly property color river: "#8FB0BD"
    readonly property color riverDeep: "#33505F"
    readonly property color orange: "#D8772A"
    readonly property color orangeDeep: "#A4521A"
    readonly property color slate: "#3C4651"
    readonly property color slateLight: "#93A0AD"
    readonly property color moss: "#9CA66B"
    readonly property color mossDeep: "#5A6430"
    readonly property color black: "#000000"
    readonly property color white: "#FFFFFF"
    readonly property color whiteDim: "#E6E6E6"
    readonly property color yellow: "#FFE04A"

    readonly property real scrimOpacity: 0.72
    readonly property real pressedOpacity: 0.22
    readonly property real disabledOpacity: 0.38
    readonly property real ghostOpacity: 0.09

    // families
    readonly property string serifFamily: "Source Serif 4"
    readonly property string sansFamily: "Source Sans 3"
    readonly property string displayFamily: "Oswald"
    readonly property real serifCapHeight: 0.67
    readonly property real sansCapHeight: 0.66
    readonly property real displayCapHeight: 0.81

    // sizes: units unless the name says millimetres
    readonly property real shortSideUnits: 108
    readonly property real smallestCapMillimetres: 4.8
    readonly property real body: 3.4
    readonly property real caption: 2.6
    readonly property real label: 2.6
    readonly property real date: 3.4
    readonly property real subtitle: 3.8
    readonly property real title: 6
    readonly property real quote: 5.8
    readonly property real poster: 9
    readonly property real number: 12
    readonly property real headline: 14.4
    readonly property real largeGrowth: 0.5
    readonly property real spineGrowth: 0.32
    readonly property real bodyLeading: 1.5
    readonly property real captionLeading: 1.32
    readonly property real quoteLeading: 1.32
    readonly property real titleLeading: 1.14
    readonly property real wordFit: 0.97
    readonly property real charactersPerLine: 52
    readonly property real characterWidth: 0.535

    readonly property real targetMillimetres: 20
    readonly property real target: 8.6
    readonly property real smallTargetMillimetres: 15
    readonly property real smallTarget: 6.4
    readonly property real gapMillimetres: 3
    readonly property real gap: 1.6
    readonly property real margin: 5.2
    readonly property real spine: 16.4
    readonly property real spineTargets: 1.5
    readonly property real cardColumns: 5
    readonly property real columns: 12
    readonly property real largeCardColumns: 7
    readonly property real largestCardColumns: 9
    readonly property real pictureShare: 0.42
    readonly property real smallPictureShare: 0.36
    readonly property real smallestSymbol: 3.2
    readonly property real hairline: 0.16
    readonly property real stroke: 0.3
    readonly property real bar: 0.6
    readonly property real icon: 3.4
    readonly property real smallestHairlinePixels: 1
    readonly property real focusPixels: 4
    readonly property real focusMillimetres: 2
    readonly property real linkToleranceMillimetres: 7.5

    // milliseconds
    readonly property int quick: 200
    readonly property int settle: 200
    readonly property int count: 900
    readonly property int reveal: 560
    readonly property int frame: 45
    readonly property int slow: 20000
    readonly property int dwell: 6000
    readonly property real breath: 1.04
}
