// Pieces of text → the bytes of all of them, without ever making one long text of them.
// Knows nothing of what they say.

const encoder = new TextEncoder();
const scratch = new Uint8Array(1 << 20);

/** As UTF-8, of which the lengths are found first: room that grows is room taken twice. */
export function encoded(pieces: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + bytesIn(piece), 0));
  let at = 0;
  for (const piece of pieces) at += encoder.encodeInto(piece, bytes.subarray(at)).written;
  return bytes;
}

function bytesIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length;) {
    const { read, written } = encoder.encodeInto(text.slice(at), scratch);
    at += read;
    count += written;
  }
  return count;
}
