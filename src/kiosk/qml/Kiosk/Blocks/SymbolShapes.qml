pragma Singleton
import QtQml
import Kiosk.Design

/* How wide each symbol's cell is for its height, and how cells are put in rows. Houses come as a street of many. */
QtObject {
    id: root

    readonly property var aspects: ({
        "tank": 118 / 56,
        "gun": 110 / 58,
        "rocket-launcher": 110 / 66,
        "aircraft": 98 / 76,
        "soldier": 42 / 74,
        "building": 24 / 46,
        "day": 1
    })
    readonly property var streets: ({
        "building": Qt.size(13, 2)
    })
    readonly property int fewest: 7 // a week is taken in at once, and stays in one row
    readonly property real spareShare: 0.8
    readonly property real evenShare: 0.75 // of the largest cells; several figures give way less, they need their room
    readonly property real evenShareOfSeveral: 0.9
    readonly property int smallestCell: Math.round(Metrics.smallestSymbol / 2) // where they need more room, they scroll

    function columnsInPicture(symbol: string): int {
        return root.streets[symbol]?.width ?? 1;
    }

    function rowsInPicture(symbol: string): int {
        return root.streets[symbol]?.height ?? 1;
    }

    // One cell for symbols that stand for the same amount, so that equal areas are equal counts.
    function sharedAspect(symbols: list<string>): real {
        const aspects = symbols.map(symbol => root.aspects[symbol] ?? 1);
        return Math.sqrt(Math.min(...aspects) * Math.max(...aspects));
    }

    // Whether rows of `columns` come out even; what shares its rows with others is counted in tens or fives.
    function isEven(shape: var, columns: int): bool {
        return columns >= shape.most || (shape.alone ? shape.most % columns === 0 : columns % 5 === 0);
    }

    // How many to put side by side where there is room for `room`.
    function columnsFor(shape: var, room: int): int {
        const least = Math.max(1, Math.ceil(room * root.spareShare));
        for (const isGood of [columns => root.isEven(shape, columns), columns => columns % 10 === 0,
                              columns => columns % 5 === 0]) {
            for (let columns = Math.min(room, shape.most); columns >= least; --columns) {
                if (isGood(columns))
                    return columns;
            }
        }
        return Math.max(1, Math.min(room, shape.most));
    }

    /*
        The largest cells with which all figures fit, or a little smaller ones whose rows come out even. `figures` have
        `symbol`, `symbols`, `amount` and `words`, the height of all that is not drawn. Those of one amount share cells
        and columns. The answer has `height` and, figure by figure, `cellWidth` and `columns`.
    */
    function fit(figures: var, width: real, height: real, sideBySide: bool, largest: real): var {
        const shapes = root.shapesOf(figures);
        const share = figures.length === 1 ? root.evenShare : root.evenShareOfSeveral;
        let found = null;
        for (let cell = Math.max(root.smallestCell, Math.floor(largest)); ; --cell) {
            const layout = root.laidOut(figures, shapes, cell, width);
            const needs = figures.map((each, at) => each.words + layout[at].rows * cell);
            const need = sideBySide ? Math.max(...needs) : needs.reduce((sum, each) => sum + each, 0);
            const fits = need <= height && layout.every(each => each.isWhole);
            const answer = {"height": cell, "figures": layout};
            if (fits && layout.every(each => each.isEven))
                return answer;
            if (fits && found === null)
                found = answer;
            if (cell <= root.smallestCell || (found !== null && cell <= found.height * share))
                return found ?? answer;
        }
    }

    function shapesOf(figures: var): var {
        const groups = new Map();
        for (const figure of figures.filter(each => each.symbols > 0))
            groups.set(figure.amount, [...groups.get(figure.amount) ?? [], figure]);
        return new Map([...groups].map(([amount, group]) => [amount, {
            "aspect": root.sharedAspect(group.map(each => each.symbol)),
            "most": Math.max(...group.map(each => each.symbols)),
            "alone": group.length === 1
        }]));
    }

    function laidOut(figures: var, shapes: var, cell: int, width: real): var {
        return figures.map(figure => {
            const shape = shapes.get(figure.amount);
            if (figure.symbols === 0 || shape === undefined)
                return {"cellWidth": 1, "columns": 1, "rows": 0, "isWhole": true, "isEven": true};
            const cellWidth = Math.max(1, Math.round(cell * shape.aspect));
            const room = Math.floor(width / cellWidth);
            const columns = root.columnsFor(shape, room);
            return {
                "cellWidth": cellWidth,
                "columns": columns,
                "rows": Math.ceil(figure.symbols / columns),
                "isWhole": shape.most <= root.fewest ? room >= shape.most : room > 0,
                "isEven": root.isEven(shape, columns)
            };
        });
    }
}
