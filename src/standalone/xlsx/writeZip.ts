// Parts → a file's bytes. Knows no clock, so that equal parts make equal files.
import { zipSync, type Zippable } from 'fflate';

/** Already compressed; squeezing them again costs time and wins nothing. */
const PACKED = /\.(png|jpe?g|gif|zip|docx|xlsx|pptx|mp4)$/i;
/** From here on speed counts for more than the last tenth of the size; Excel itself packs this lightly. */
const LARGE_PART = 100_000;
/** The first day that a zip archive can express. */
const NO_DATE = new Date(1980, 0, 1);

export function writeZip(parts: Iterable<[string, Uint8Array]>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of parts) zippable[name] = [bytes, { level: levelFor(name, bytes), mtime: NO_DATE }];
  return zipSync(zippable);
}

function levelFor(name: string, bytes: Uint8Array): 0 | 3 | 6 {
  if (PACKED.test(name)) return 0;
  return bytes.length > LARGE_PART ? 3 : 6;
}
