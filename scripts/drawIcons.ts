// Draws assets/icons: a blue tile for the product and one for each button, told apart by their shapes, at every size Excel asks for.
// Knows only shapes and the few parts of a PNG that a plain picture needs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

const SIZES = [16, 32, 64, 80, 128];
const BUTTON_SIZES = [16, 32, 80];

/** The NHS identity's blue, and lights bright enough to keep three to one against it. */
const BLUE: Colour = [0x00, 0x5e, 0xb8];
const WHITE: Colour = [0xff, 0xff, 0xff];
const LIGHTS: { centre: number; colour: Colour }[] = [
  { centre: 3 / 16, colour: [0xff, 0x6b, 0x5e] },
  { centre: 0.5, colour: [0xff, 0xc4, 0x2e] },
  { centre: 13 / 16, colour: [0x6f, 0xdc, 0x6f] },
];

/** Parts of the tile's width, on the pixel grid of the smallest icon: each light is 4 across with one pixel of blue around. */
const LIGHT_RADIUS = 2 / 16;
const CORNER_RADIUS = 0.2;

/** Points looked at along each side of a pixel; 8 × 8 give 64 steps of an edge. */
const SAMPLES = 8;

function insideTile(x: number, y: number): boolean {
  const beyond = (at: number) => Math.max(CORNER_RADIUS - at, at - (1 - CORNER_RADIUS), 0);
  return Math.hypot(beyond(x), beyond(y)) <= CORNER_RADIUS;
}

/** What stands on the tile at a point, null where the tile shows. */
type Picture = (x: number, y: number) => Colour | null;

const lights: Picture = (x, y) =>
  LIGHTS.find(({ centre }) => Math.hypot(x - centre, y - 0.5) <= LIGHT_RADIUS)?.colour ?? null;

const RING = { radius: 0.27, halfWidth: 0.06 };

/** An arrow that goes round: a ring with a gap, and a head at one end of it. */
const roundArrow: Picture = (x, y) => {
  const [right, down] = [x - 0.5, y - 0.5];
  const angle = Math.atan2(down, right);
  const onRing = Math.abs(Math.hypot(right, down) - RING.radius) <= RING.halfWidth && (angle < -0.9 || angle > 0);
  const head = { along: down + 0.13, across: Math.abs(right - RING.radius) };
  const inHead = head.along >= 0 && head.along <= 0.18 && head.across <= 0.17 - head.along;
  return onRing || inHead ? WHITE : null;
};

const TICK = [
  { from: [0.24, 0.52], to: [0.42, 0.7] },
  { from: [0.42, 0.7], to: [0.76, 0.32] },
] as const;

const tick: Picture = (x, y) => (TICK.some(({ from, to }) => distance([x, y], from, to) <= 0.07) ? WHITE : null);

/** A window whose right third, the pane, is filled. */
const paneWindow: Picture = (x, y) => {
  const inside = (edge: number) => Math.abs(x - 0.5) <= edge && Math.abs(y - 0.5) <= edge - 0.06;
  if (!inside(0.32)) return null;
  return x > 0.58 || !inside(0.25) ? WHITE : null;
};

const SHEET = { left: 0.28, right: 0.72, top: 0.2, bottom: 0.8, fold: 0.16 };

/** A sheet of paper with a folded corner, and three lines of writing on it. */
const paper: Picture = (x, y) => {
  const { left, right, top, bottom, fold } = SHEET;
  if (x < left || x > right || y < top || y > bottom || right - x + (y - top) < fold) return null;
  const isLine = x > left + 0.09 && x < right - 0.09 && [0.45, 0.57, 0.69].some((line) => Math.abs(y - line) <= 0.028);
  return isLine ? BLUE : WHITE;
};

type Point = readonly [x: number, y: number];

/** From a point to a stretch of a line. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [width, height] = [toX - fromX, toY - fromY];
  const along = ((x - fromX) * width + (y - fromY) * height) / (width * width + height * height);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - nearest * width, y - fromY - nearest * height);
}

function colourAt(picture: Picture, x: number, y: number): Colour | null {
  return insideTile(x, y) ? (picture(x, y) ?? BLUE) : null;
}

/** One pixel's red, green, blue and opacity: the mean of the points in it, where those outside the tile only thin it. */
function pixel(picture: Picture, column: number, row: number, size: number): number[] {
  const points = Array.from({ length: SAMPLES * SAMPLES }, (_, index) => {
    const x = (column + ((index % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(index / SAMPLES) + 0.5) / SAMPLES) / size;
    return colourAt(picture, x, y);
  });
  const covered = points.filter((colour) => colour !== null);
  const mean = ([0, 1, 2] as const).map((part) => {
    const sum = covered.reduce((total, colour) => total + colour[part], 0);
    return Math.round(sum / Math.max(covered.length, 1));
  });
  return [...mean, Math.round((255 * covered.length) / points.length)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A square icon as a PNG: eight bits a channel, with opacity, rows unfiltered. */
function iconPng(picture: Picture, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(picture, column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = join(__dirname, '..', 'assets', 'icons');
mkdirSync(folder, { recursive: true });
draw('icon', lights, SIZES);
draw('refresh', roundArrow, BUTTON_SIZES);
draw('check', tick, BUTTON_SIZES);
draw('paper', paper, BUTTON_SIZES);
draw('pane', paneWindow, BUTTON_SIZES);

function draw(name: string, picture: Picture, sizes: readonly number[]): void {
  for (const size of sizes) writeFileSync(join(folder, `${name}-${size}.png`), iconPng(picture, size));
}
