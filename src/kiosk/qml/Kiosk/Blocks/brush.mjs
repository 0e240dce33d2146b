// The outline of a brush stroke along a line: thin and dry where it begins, broad at its head. Lengths are those of the line.

const HEAD_LENGTH = 2.1;
const HEAD_BREADTH = 1.18;
const TAIL = 0.34;
const TEETH = [0.55, -0.3, 0.7, -0.12, 0.4, -0.35, 0.75, -0.2, 0.5];
const DASH = 2.1;
const GAP = 0.8;

// A flat list of numbers, measured: how to find a point, and the way across, at any distance along it.
export function measured(points) {
    const way = [0];
    for (let i = 2; i < points.length; i += 2)
        way.push(way[way.length - 1] + Math.hypot(points[i] - points[i - 2], points[i + 1] - points[i - 1]));
    return { points: points, way: way, length: way[way.length - 1] };
}

function at(line, distance) {
    const last = line.way.length - 1;
    let i = Math.min(last - 1, Math.max(0, Math.floor(distance / line.length * last)));
    while (i > 0 && line.way[i] > distance)
        --i;
    while (i < last - 1 && line.way[i + 1] < distance)
        ++i;
    const span = line.way[i + 1] - line.way[i] || 1;
    const share = (distance - line.way[i]) / span;
    const p = line.points;
    const x = p[2 * i] + (p[2 * i + 2] - p[2 * i]) * share;
    const y = p[2 * i + 1] + (p[2 * i + 3] - p[2 * i + 1]) * share;
    return [x, y];
}

function frame(line, distance, reach) {
    const [x0, y0] = at(line, Math.max(0, distance - reach));
    const [x1, y1] = at(line, Math.min(line.length, distance + reach));
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const [x, y] = at(line, Math.min(line.length, Math.max(0, distance)));
    return { x: x, y: y, ux: (x1 - x0) / length, uy: (y1 - y0) / length };
}

function point(x, y) {
    return x.toFixed(1) + " " + y.toFixed(1);
}

function beside(f, away, along) {
    return point(f.x - f.uy * away + f.ux * along, f.y + f.ux * away + f.uy * along);
}

function polygon(corners) {
    return "M" + corners.join("L") + "Z";
}

function halfAt(line, distance, breadth) {
    const share = Math.min(1, distance / Math.max(1, line.length - breadth * HEAD_LENGTH));
    const wobble = 1 + 0.05 * Math.sin(distance / breadth * 1.7) + 0.04 * Math.sin(distance / breadth * 4.3 + 1);
    return breadth / 2 * (TAIL + (1 - TAIL) * Math.pow(share, 0.85)) * wobble;
}

// One piece of the body; a piece at the beginning has the dry bristles of a brush.
function piece(line, from, to, breadth, isDry) {
    const step = Math.max(breadth * 0.35, line.length / 60);
    const steps = Math.max(1, Math.ceil((to - from) / step));
    const left = [];
    const right = [];
    for (let i = 0; i <= steps; ++i) {
        const distance = from + (to - from) * i / steps;
        const half = halfAt(line, distance, breadth);
        const f = frame(line, distance, breadth * 0.5);
        left.push(beside(f, -half, 0));
        right.push(beside(f, half, 0));
    }
    const end = [];
    if (isDry) {
        const half = halfAt(line, from, breadth);
        const f = frame(line, from, breadth * 0.5);
        for (let i = 0; i < TEETH.length; ++i)
            end.push(beside(f, half - 2 * half * (i + 1) / (TEETH.length + 1), TEETH[i] * breadth * 0.8));
    }
    return polygon(left.concat(right.reverse(), end));
}

function headAt(line, tip, breadth, length) {
    const back = frame(line, tip - length * 0.6, length * 0.5);
    const [x, y] = at(line, tip);
    const f = { x: x, y: y, ux: back.ux, uy: back.uy };
    const wide = breadth * HEAD_BREADTH * length / (breadth * HEAD_LENGTH);
    return polygon([
        beside(f, -wide, -length * 1.1), beside(f, -wide * 0.42, -length * 0.48), beside(f, 0, 0),
        beside(f, wide * 0.42, -length * 0.48), beside(f, wide, -length * 1.1), beside(f, breadth * 0.36, -length * 0.84),
        beside(f, -breadth * 0.36, -length * 0.84)
    ]);
}

function dots(line, to, breadth) {
    const radius = breadth * 0.5;
    let path = "";
    for (let distance = radius; distance < to - breadth * 4; distance += breadth * 2.6) {
        const [x, y] = at(line, distance);
        path += "M" + point(x - radius, y) + "a" + radius + " " + radius + " 0 1 0 " + 2 * radius + " 0"
              + "a" + radius + " " + radius + " 0 1 0 " + (-2 * radius) + " 0Z";
    }
    return path;
}

function along(line, from, to, breadth) {
    const steps = Math.max(2, Math.ceil((to - from) / Math.max(breadth * 0.6, line.length / 40)));
    const path = [];
    for (let i = 0; i <= steps; ++i)
        path.push(point(...at(line, from + (to - from) * i / steps)));
    return "M" + path.join("L");
}

function across(line, from, to, breadth, slant, step) {
    let path = "";
    for (let distance = from + step / 2; distance < to; distance += step) {
        const half = halfAt(line, distance, breadth) * 0.86;
        path += "M" + beside(frame(line, distance, breadth * 0.5), -half, 0)
              + "L" + beside(frame(line, Math.min(to, distance + slant), breadth * 0.5), half, 0);
    }
    return path;
}

function textureOf(side, line, from, to, breadth) {
    switch (side) {
    case "yugoslav":
        return to - from > breadth * 0.6 ? along(line, from + breadth * 0.3, to, breadth) : "";
    case "german":
        return across(line, from, to, breadth, breadth * 0.5, breadth * 0.36);
    case "bulgarian":
        return across(line, from, to, breadth, 0, breadth * 0.62);
    default:
        return "";
    }
}

// The body and the texture of a stroke that has been drawn so far, `progress` of it, as SVG paths.
export function stroke(line, breadth, progress, side, kind, isApproximate) {
    const tip = line.length * progress;
    if (!(tip > breadth * 0.2))
        return { body: "", texture: "" };
    if (kind === "flight") {
        const head = Math.min(breadth * 5, tip * 0.6);
        return { body: dots(line, tip, breadth) + headAt(line, tip, breadth * 2, head), texture: "" };
    }
    const head = Math.min(breadth * HEAD_LENGTH, tip * 0.6);
    const end = tip - head * 0.8;
    let body = "";
    let texture = "";
    const dash = isApproximate ? breadth * DASH : end;
    for (let from = 0; from < end; from += dash + breadth * GAP) {
        const to = end - from - dash < breadth * 1.2 ? end : from + dash;
        body += piece(line, from, to, breadth, from === 0);
        texture += textureOf(side, line, from === 0 ? breadth * 0.5 : from, to, breadth);
        if (to === end)
            break;
    }
    return { body: body + headAt(line, tip, breadth, head), texture: texture };
}

// The box round a flat list of numbers.
export function bounds(points) {
    let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
    for (let i = 0; i + 1 < points.length; i += 2) {
        left = Math.min(left, points[i]);
        right = Math.max(right, points[i]);
        top = Math.min(top, points[i + 1]);
        bottom = Math.max(bottom, points[i + 1]);
    }
    return Qt.rect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
}

// A closed ring of a flat list of numbers.
export function ring(points) {
    const corners = [];
    for (let i = 0; i + 1 < points.length; i += 2)
        corners.push(point(points[i], points[i + 1]));
    return corners.length > 2 ? polygon(corners) : "";
}

export function circles(marks, radius) {
    let path = "";
    for (let i = 0; i + 1 < marks.length; i += 2)
        path += "M" + point(marks[i] - radius, marks[i + 1]) + "a" + radius + " " + radius + " 0 1 0 " + 2 * radius + " 0"
              + "a" + radius + " " + radius + " 0 1 0 " + (-2 * radius) + " 0Z";
    return path;
}

export function dashes(marks) {
    let path = "";
    for (let i = 0; i + 3 < marks.length; i += 4)
        path += "M" + point(marks[i], marks[i + 1]) + "L" + point(marks[i + 2], marks[i + 3]);
    return path;
}
