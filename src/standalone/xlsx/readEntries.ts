// A zip archive's bytes → its entries, still packed: what nobody looks into is carried over as it is.
// Knows the container, by its own directory alone, and neither what is in it nor how that is packed.
import { CENTRAL, CENTRAL_BYTES, END, END_BYTES, LOCAL, LOCAL_BYTES, NAME_IS_UTF8, type ZipEntry } from './zipEntry';

const LONG_END = 0x06064b50;
const LONG_LOCATOR = 0x07064b50;
const LONG_LOCATOR_BYTES = 20;
/** The extra field that holds what 32 bits do not. */
const LONG_EXTRA = 1;
const SEE_LONG = 0xffffffff;
const MOST_COMMENT_BYTES = 0xffff;
const IS_ENCRYPTED = 1;

/** In the order of the archive's own directory. @throws RangeError where its offsets or sizes lead out of the file. */
export function readEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryOf(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('no entry where one should be');
    const nameEnd = at + CENTRAL_BYTES + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    entries.push(entryAt(bytes, view, at, nameEnd, extraEnd));
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameEnd: number, extraEnd: number): ZipEntry {
  const name = slice(bytes, at + CENTRAL_BYTES, nameEnd);
  const flags = view.getUint16(at + 8, true);
  if (flags & IS_ENCRYPTED) throw new RangeError('an encrypted entry');
  const long = longNumbers(view, nameEnd, extraEnd);
  const number = (place: number) => {
    const short = view.getUint32(at + place, true);
    return short === SEE_LONG ? (long.shift() ?? short) : short;
  };
  // In this order in the extra field, each only where it does not fit its own.
  const [size, packedSize, local] = [number(24), number(20), number(42)];
  return {
    name: new TextDecoder(flags & NAME_IS_UTF8 ? 'utf-8' : 'latin1').decode(name),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: packedAt(bytes, view, local, packedSize),
  };
}

function packedAt(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('no entry where one should be');
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return slice(bytes, start, start + size);
}

function slice(bytes: Uint8Array, start: number, end: number): Uint8Array {
  if (end > bytes.length) throw new RangeError('cut short');
  return bytes.subarray(start, end);
}

function longNumbers(view: DataView, from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== LONG_EXTRA) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    for (let place = at + 4; place + 8 <= end; place += 8) numbers.push(Number(view.getBigUint64(place, true)));
  }
  return numbers;
}

/** From the end, as whatever stands before or is added later must not be taken for it. */
function directoryOf(view: DataView): { count: number; start: number } {
  const last = view.byteLength - END_BYTES;
  let end = last;
  while (view.getUint32(end, true) !== END) if (--end < last - MOST_COMMENT_BYTES) throw new RangeError('no directory');
  const locator = end - LONG_LOCATOR_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === LONG_LOCATOR) {
    const long = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(long, true) === LONG_END)
      return { count: Number(view.getBigUint64(long + 32, true)), start: Number(view.getBigUint64(long + 48, true)) };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}
