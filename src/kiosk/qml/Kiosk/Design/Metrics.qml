pragma Singleton
import QtQuick

/*
    Sizes in pixels, from the window, the screen's pixels per millimetre and the visitor's text size.
    Nothing that is read or touched gets smaller than its millimetres, however small the screen.
*/
QtObject {
    id: root

    property real windowWidth: 1920
    property real windowHeight: 1080
    property real pixelsPerMillimetre: 3.6
    property real textScale: 1

    readonly property bool portrait: root.windowHeight > root.windowWidth
    readonly property real unit: Math.min(root.windowWidth, root.windowHeight) / Tokens.shortSideUnits
    readonly property real millimetre: root.pixelsPerMillimetre

    readonly property real target: root.atLeast(Tokens.target, Tokens.targetMillimetres)
    readonly property real smallTarget: root.atLeast(Tokens.smallTarget, Tokens.smallTargetMillimetres)
    readonly property real gap: root.atLeast(Tokens.gap, Tokens.gapMillimetres)
    readonly property real margin: Tokens.margin * root.unit
    readonly property real smallestSymbol: Tokens.smallestSymbol * root.unit
    readonly property real hairline: Math.max(Tokens.smallestHairlinePixels, Tokens.hairline * root.unit)
    readonly property real stroke: Tokens.stroke * root.unit
    readonly property real bar: Tokens.bar * root.unit
    readonly property real focusWidth: Math.max(Tokens.focusPixels, Tokens.focusMillimetres * root.millimetre)
    readonly property real linkTolerance: Tokens.linkToleranceMillimetres * root.millimetre

    readonly property real bodySize: root.readable(Tokens.body, Tokens.serifCapHeight) * root.textScale
    readonly property real captionSize: root.readable(Tokens.caption, Tokens.sansCapHeight) * root.textScale
    readonly property real labelSize: root.readable(Tokens.label, Tokens.sansCapHeight) * root.textScale
    readonly property real dateSize: root.large(Tokens.date, Tokens.displayCapHeight)
    readonly property real subtitleSize: Math.max(root.large(Tokens.subtitle, Tokens.sansCapHeight), root.bodySize)
    readonly property real titleSize: root.large(Tokens.title, Tokens.displayCapHeight)
    readonly property real quoteSize: Math.max(root.large(Tokens.quote, Tokens.serifCapHeight), root.bodySize)
    readonly property real posterSize: root.large(Tokens.poster, Tokens.displayCapHeight)
    readonly property real numberSize: root.large(Tokens.number, Tokens.displayCapHeight)
    readonly property real headlineSize: root.large(Tokens.headline, Tokens.displayCapHeight)
    readonly property real iconSize: Math.max(Tokens.icon * root.unit, root.labelSize)

    readonly property real bodyLeading: Tokens.bodyLeading
    readonly property real captionLeading: Tokens.captionLeading
    readonly property real quoteLeading: Tokens.quoteLeading
    readonly property real titleLeading: Tokens.titleLeading
    readonly property real lineWidth: Tokens.charactersPerLine * Tokens.characterWidth * root.bodySize
    readonly property real wordFit: Tokens.wordFit

    // the page: the card of words takes more of a wide screen as its words grow; the pager keeps its place low right
    readonly property real pagerWidth: root.portrait ? root.windowWidth
                                                     : root.windowWidth * Tokens.cardColumns / Tokens.columns
    readonly property real footerHeight: root.target + 1.6 * root.margin
    readonly property real cardWidth: root.portrait ? root.windowWidth : root.windowWidth * root.cardColumns / Tokens.columns
    readonly property real evenCardWidth: root.portrait ? root.windowWidth
        : root.windowWidth * (root.textScale > 1.1 ? Tokens.largeCardColumns : Tokens.columns / 2) / Tokens.columns
    readonly property real pictureShare: root.textScale > 1.1 ? Tokens.smallPictureShare : Tokens.pictureShare
    readonly property real cardColumns: root.textScale > 1.6 ? Tokens.largestCardColumns
                                      : root.textScale > 1.1 ? Tokens.largeCardColumns : Tokens.cardColumns
    readonly property real spineHeight: Math.max(
        Tokens.spine * root.unit * Math.pow(root.textScale, Tokens.spineGrowth),
        Tokens.spineTargets * root.target)

    function atLeast(units: real, millimetres: real): real {
        return Math.ceil(Math.max(units * root.unit, millimetres * root.millimetre));
    }

    function readable(units: real, capHeight: real): real {
        const smallest = Tokens.smallestCapMillimetres * root.millimetre / capHeight;
        return Math.ceil(Math.max(units * root.unit, smallest));
    }

    function large(units: real, capHeight: real): real {
        return Math.ceil(root.readable(units, capHeight) * Math.pow(root.textScale, Tokens.largeGrowth));
    }
}
