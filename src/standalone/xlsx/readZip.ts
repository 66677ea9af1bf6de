// A file's bytes → the parts inside, still packed, or a plain word on why they are not there.
// Knows the containers that Excel files come in and nothing of what the parts hold.
import { NOT_A_WORKBOOK, WorkbookFileError, damagedWorkbook, vastWorkbook } from '../workbookFileError';
import { readEntries } from './readEntries';
import type { ZipEntry } from './zipEntry';

/** Longer than any part that Excel can open, and just short of the longest string that V8 can hold. */
const MOST_BYTES_IN_A_PART = 500 * 1024 * 1024;
/** A 32-bit Excel runs out of memory well before this. */
const MOST_BYTES_IN_ALL = 1024 * 1024 * 1024;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** @throws WorkbookFileError where the bytes are no zip archive, a damaged one, or one that would fill the memory. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (startsWith(bytes, COMPOUND_FILE)) throw new WorkbookFileError(reasonAgainstCompoundFile(bytes));
  if (!startsWith(bytes, ZIP)) throw new WorkbookFileError(NOT_A_WORKBOOK);
  const entries = entriesOf(bytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_BYTES_IN_ALL || entries.some(({ size }) => size > MOST_BYTES_IN_A_PART))
    throw vastWorkbook('unpacked it would fill more than 1 GB');
  return entries.map(withForwardSlashes);
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  try {
    return readEntries(bytes);
  } catch (error) {
    throw damagedWorkbook('the archive is broken', error);
  }
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Excel keeps both passworded workbooks and the workbooks of before 2007 in the same kind of container. */
function reasonAgainstCompoundFile(bytes: Uint8Array): string {
  const streamName = [...'EncryptedPackage'].join('\0');
  const encrypted = new TextDecoder('latin1').decode(bytes).includes(streamName);
  return encrypted
    ? 'This workbook is protected by a password; open it in Excel and save a copy without one.'
    : 'This is an old .xls workbook; open it in Excel and save it as .xlsx.';
}

/** Some programs write Windows' separators, which the standard forbids and Excel accepts. */
function withForwardSlashes(entry: ZipEntry): ZipEntry {
  return { ...entry, name: entry.name.replace(/\\/g, '/') };
}
