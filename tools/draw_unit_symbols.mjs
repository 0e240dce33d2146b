// Draw the symbols of military units that stand on the operation map, as SVG files without any words.
//
//     npm install --prefix build/symbols milsymbol@3.0.4
//     node tools/draw_unit_symbols.mjs build/symbols data/belgrade-1944/maps/symbols [NAME ...]
//
// Without names it draws all that it knows, `soviet-tank-corps` and the like; the exhibit keeps those that it uses.
// The symbols are those of today (APP-6). Frames are seen from the Soviet and Yugoslav side: a rectangle is one's
// own or an ally's, a diamond the enemy's. The library's licence is written beside them.

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [library, into, ...wanted] = process.argv.slice(2);
if (!library || !into) {
    console.error("Name the folder where milsymbol is installed, and the folder for the symbols.");
    process.exit(2);
}
const { Symbol: MilitarySymbol, ColorMode } = createRequire(join(resolve(library), "package.json"))("milsymbol");

const OWN = "3";
const HOSTILE = "6";
const LAND_UNIT = "10";
const SIDES = {
    soviet: { identity: OWN, fill: "#B8301A" },
    novj: { identity: OWN, fill: "#BF5A12" },
    bulgarian: { identity: OWN, fill: "#5A6430" },
    german: { identity: HOSTILE, fill: "#3C4651" },
};
const SIZES = { "": "00", regiment: "17", brigade: "18", division: "21", corps: "22", army: "23", front: "24", "army-group": "24" };
// arm of service, and a modifier above it
const ARMS = {
    "": ["000000", "00"],
    rifle: ["121100", "00"],
    infantry: ["121100", "00"],
    mechanized: ["121102", "00"],
    motorized: ["121104", "00"],
    tank: ["120500", "00"],
    armoured: ["120500", "00"],
    artillery: ["130300", "00"],
    "rocket-artillery": ["130300", "41"],
    air: ["120800", "00"],
    "river-flotilla": ["170100", "00"],
};
const UNITS = [
    ["soviet", "", "front"], ["soviet", "air", "army"], ["soviet", "rifle", "corps"],
    ["soviet", "mechanized", "corps"], ["soviet", "mechanized", "brigade"],
    ["soviet", "tank", "corps"], ["soviet", "tank", "brigade"], ["soviet", "tank", ""],
    ["soviet", "artillery", ""], ["soviet", "rocket-artillery", ""], ["soviet", "river-flotilla", ""],
    ["novj", "infantry", "corps"], ["novj", "infantry", "division"],
    ["german", "", "army-group"], ["german", "armoured", ""],
];
const PAPER = "#FCF8F0";
const INK = "#12151A";
const HALO = 7;
const LINE = 5;
const HEAVY_LINE = 6.5;

// The library's drawing: the frame first, then what stands in it, then the group of the size's marks above it.
function drawn(side, arm, size) {
    const [entity, modifier] = ARMS[arm];
    const code = `100${SIDES[side].identity}${LAND_UNIT}00${SIZES[size]}${entity}${modifier}00`;
    const { fill } = SIDES[side];
    const colorMode = new ColorMode(fill, fill, fill, fill, fill, fill);
    const symbol = new MilitarySymbol(code, { size: 100, colorMode });
    const name = [side, arm, size].filter(Boolean).join("-");
    if (!symbol.isValid()) {
        throw new Error(`The library knows no ${name}.`);
    }
    const parts = [...symbol.asSVG().matchAll(/<g .*?<\/g>|<(path|circle)[^>]*><\/\1>/gs)].map(([part]) => part);
    const [frame, ...rest] = parts;
    const icons = rest.filter((part) => !part.startsWith("<g")).map((part) => inked(part, PAPER, LINE));
    const marks = rest.filter((part) => part.startsWith("<g")).map((part) => inked(part, INK, HEAVY_LINE));
    const halo = frame.replace(/stroke-width="[^"]*"/, `stroke-width="${4 + 2 * HALO}" stroke-linejoin="round"`);
    const svg = [
        opening(symbol, marks.length > 0),
        ...marks.map(plate),
        halo.replace('"black"', `"${PAPER}"`),
        ...icons,
        frame.replace('"black"', `"${INK}"`).replace(`fill="${fill}"`, 'fill="none"'),
        ...marks,
        "</svg>",
    ].join("\n");
    if (svg.includes("<text")) {
        throw new Error(`There are words in the symbol of ${name}.`);
    }
    return svg;
}

function opening(symbol, isSized) {
    const { x1, y1, x2, y2 } = symbol.bbox;
    const box = [x1 - HALO - 6, y1 - HALO - (isSized ? 8 : 6), x2 - x1 + 2 * HALO + 12, y2 - y1 + 2 * HALO + 14];
    return (
        `<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" ` +
        `width="${box[2]}" height="${box[3]}" viewBox="${box.join(" ")}">`
    );
}

function inked(part, colour, line) {
    return part.replaceAll('"black"', `"${colour}"`).replace(/stroke-width="[^"]*"/, `stroke-width="${line}"`);
}

// Paper behind the marks, so that they are read on any ground.
function plate(marks) {
    const starts = [...marks.matchAll(/[Mm]\s*([\d.]+),([\d.]+)/g)].filter(([mark]) => mark.startsWith("M"));
    const across = starts.map(([, x]) => Number(x));
    const bottom = Math.max(...starts.map(([, , y]) => Number(y)));
    const left = Math.min(...across) - 10;
    const right = Math.max(...across) + (marks.includes("l25,-25") ? 25 : 0) + 10;
    return `<rect x="${left}" y="${bottom - 34}" width="${right - left}" height="48" rx="4" fill="${PAPER}"/>`;
}

mkdirSync(into, { recursive: true });
const units = UNITS.map((unit) => [unit.filter(Boolean).join("-"), unit]);
const chosen = units.filter(([name]) => !wanted.length || wanted.includes(name));
for (const [name, [side, arm, size]] of chosen) {
    writeFileSync(join(into, `${name}.svg`), `${drawn(side, arm, size)}\n`);
}
copyFileSync(join(library, "node_modules/milsymbol/LICENSE"), join(into, "LICENSE-milsymbol"));
console.log(`${chosen.length} symbols`);
