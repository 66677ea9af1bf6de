// What saving and opening ask of Node's zlib, for a browser, which has none of it.
// Bounds memory as that does, and leaves sums unchecked: a workbook that somebody opens here is nobody's report.
import { gunzipSync as gunzip, gzipSync as gzip } from 'fflate';

export function gzipSync(bytes: Uint8Array, { level }: { level: 0 | 1 | 6 }): Uint8Array {
  return gzip(bytes, { level });
}

export function gunzipSync(bytes: Uint8Array, { maxOutputLength }: { maxOutputLength: number }): Uint8Array {
  return gunzip(bytes, { out: new Uint8Array(maxOutputLength) });
}
