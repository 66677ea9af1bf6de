// Entries, packed already → an archive's bytes. Knows no clock, so that equal entries make equal files.
// Sizes stand before what they are of: those behind it, as streams are written, not every reader takes of a stored part.
import { CENTRAL, CENTRAL_BYTES, END, END_BYTES, LOCAL, LOCAL_BYTES, NAME_IS_UTF8, type ZipEntry } from './zipEntry';

/** What unpacking needs: 2.0, as everything does that is deflated. */
const VERSION = 20;
/** 1 January 1980, the first that an archive can express. */
const NO_DATE = 0x21;

/** Of less than 4 GB, which is all that is ever opened. */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const named = [...entries].map((entry) => ({ ...entry, nameBytes: new TextEncoder().encode(entry.name) }));
  const directory = named.reduce(
    (sum, { nameBytes, packed }) => sum + LOCAL_BYTES + nameBytes.length + packed.length,
    0,
  );
  const end = named.reduce((sum, { nameBytes }) => sum + CENTRAL_BYTES + nameBytes.length, directory);
  const bytes = new Uint8Array(end + END_BYTES);
  const view = new DataView(bytes.buffer);
  let [local, central] = [0, directory];
  for (const entry of named) {
    writeLocal(bytes, view, local, entry);
    writeCentral(bytes, view, central, entry, local);
    local += LOCAL_BYTES + entry.nameBytes.length + entry.packed.length;
    central += CENTRAL_BYTES + entry.nameBytes.length;
  }
  view.setUint32(end, END, true);
  view.setUint16(end + 8, named.length, true);
  view.setUint16(end + 10, named.length, true);
  view.setUint32(end + 12, end - directory, true);
  view.setUint32(end + 16, directory, true);
  return bytes;
}

interface NamedEntry extends ZipEntry {
  nameBytes: Uint8Array;
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: NamedEntry): void {
  view.setUint32(at, LOCAL, true);
  writeFacts(view, at + 4, entry);
  bytes.set(entry.nameBytes, at + LOCAL_BYTES);
  bytes.set(entry.packed, at + LOCAL_BYTES + entry.nameBytes.length);
}

function writeCentral(bytes: Uint8Array, view: DataView, at: number, entry: NamedEntry, local: number): void {
  view.setUint32(at, CENTRAL, true);
  view.setUint16(at + 4, VERSION, true);
  writeFacts(view, at + 6, entry);
  view.setUint32(at + 42, local, true);
  bytes.set(entry.nameBytes, at + CENTRAL_BYTES);
}

/** What both headers say of an entry, in the same order. */
function writeFacts(view: DataView, at: number, { method, crc, size, packed, name, nameBytes }: NamedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, nameBytes.length === name.length ? 0 : NAME_IS_UTF8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameBytes.length, true);
}
