// A picture to be put into a paper, and how large it is by its own account.
// Refuses to know what it shows and who drew it.

export interface Picture {
  png: Uint8Array;
  /** Pixels. */
  width: number;
  height: number;
}

/** By the name of the chart that each shows. */
export type Pictures = ReadonlyMap<string, Picture>;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Null where the bytes are no PNG, or one without a size. */
export function pictureOf(png: Uint8Array): Picture | null {
  if (png.length < 24 || SIGNATURE.some((byte, index) => png[index] !== byte)) return null;
  // Width and height stand right behind the name of the first chunk.
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { png, width, height } : null;
}
