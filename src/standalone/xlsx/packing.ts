// What is inside an archive's entry, and an entry of it. Both are Node's own zlib, in the preview a stand-in for it.
// Refuses to unpack more than an entry says it holds, and anything but what was packed.
import { gunzipSync, gzipSync } from 'node:zlib';
import { damagedWorkbook } from '../workbookFileError';
import { DEFLATED, STORED, type ZipEntry } from './zipEntry';

/** Packed already; squeezing them again costs time and wins nothing. */
const PACKED = /\.(png|jpe?g|gif|zip|docx|xlsx|pptx|mp4)$/i;
/** From here on speed counts for more than the last of the size; Excel itself packs this lightly. */
const LARGE_PART = 100_000;
/** Nothing grows by more when it is inflated, so an entry that says so lies, and no memory is set aside for it. */
const MOST_GROWTH = 1032;

/**
 * An archive's entry is the same stream as a gzip file's, whose frame lets zlib check and work out the sum of what is inside:
 * ten bytes before, of which only these four say anything, and behind it the sum and the size.
 */
const FRAME = [0x1f, 0x8b, 8, 0];
const HEAD = 10;
const TAIL = 8;

/** @throws WorkbookFileError where the entry is damaged or does not hold what it says. */
export function unpacked(entry: ZipEntry): Uint8Array {
  const { name, method, size, packed, crc } = entry;
  if (method === STORED && packed.length === size && sumIn(gzipSync(packed, { level: 0 })) === crc) return packed;
  if (method !== DEFLATED || size > packed.length * MOST_GROWTH) throw damagedWorkbook(`${name} is broken`);
  try {
    // In one piece, with room to spare as zlib asks for more where there is none.
    return gunzipSync(framed(entry), { chunkSize: size + 64, maxOutputLength: size + 1 });
  } catch (error) {
    throw damagedWorkbook(`${name} is broken`, error);
  }
}

function framed({ packed, crc, size }: ZipEntry): Uint8Array {
  const gzip = new Uint8Array(HEAD + packed.length + TAIL);
  gzip.set(FRAME);
  gzip.set(packed, HEAD);
  const tail = new DataView(gzip.buffer, HEAD + packed.length);
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  return gzip;
}

export function packed(name: string, bytes: Uint8Array): ZipEntry {
  const isStored = PACKED.test(name);
  const gzip = gzipSync(bytes, { level: isStored ? 0 : bytes.length > LARGE_PART ? 1 : 6 });
  return {
    name,
    method: isStored ? STORED : DEFLATED,
    crc: sumIn(gzip),
    size: bytes.length,
    packed: isStored ? bytes : gzip.subarray(HEAD, gzip.length - TAIL),
  };
}

function sumIn(gzip: Uint8Array): number {
  return new DataView(gzip.buffer, gzip.byteOffset + gzip.length - TAIL).getUint32(0, true);
}
