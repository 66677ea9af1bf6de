// One part of a zip archive as the archive holds it, and what its headers are made of (PKWARE's APPNOTE, 4.3).
// Knows nothing of what is inside.

export interface ZipEntry {
  name: string;
  /** How it is packed: 0 not at all, 8 deflated. */
  method: number;
  crc: number;
  /** Of what is inside, as the archive says. */
  size: number;
  packed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;

export const LOCAL = 0x04034b50;
export const LOCAL_BYTES = 30;
export const CENTRAL = 0x02014b50;
export const CENTRAL_BYTES = 46;
export const END = 0x06054b50;
export const END_BYTES = 22;
export const NAME_IS_UTF8 = 0x800;
