// A white PNG of any size with a grey edge, made without Node: what the host hands over for a picture of a chart.
// Refuses to draw: what Excel would draw is Excel's.
import { zlibSync } from 'fflate';

const WHITE = 0xff;
const GREY = 0xd9;

export function blankPng(width: number, height: number): Uint8Array {
  const header = new Uint8Array(13);
  const sizes = new DataView(header.buffer);
  sizes.setUint32(0, width);
  sizes.setUint32(4, height);
  // Eight bits of grey a pixel.
  header[8] = 8;
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(rows(width, height))),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** Each row begins with a byte that says it is not filtered. */
function rows(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array((width + 1) * height).fill(WHITE);
  for (let row = 0; row < height; row++) {
    const start = row * (width + 1);
    bytes[start] = 0;
    if (row === 0 || row === height - 1) bytes.fill(GREY, start + 1, start + 1 + width);
    bytes[start + 1] = bytes[start + width] = GREY;
  }
  return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const framed = new Uint8Array(data.length + 12);
  const view = new DataView(framed.buffer);
  view.setUint32(0, data.length);
  framed.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  framed.set(data, 8);
  view.setUint32(data.length + 8, crc32(framed.subarray(4, data.length + 8)));
  return framed;
}

/** Each step divides by a PNG's polynomial, one bit at a time. */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
