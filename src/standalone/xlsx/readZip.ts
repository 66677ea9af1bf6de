// A file's bytes → the parts inside, still packed, or a plain word on why they are not there.
// Knows the containers that Excel files come in and nothing of what the parts hold.
import { NOT_A_WORKBOOK, WorkbookFileError, damagedWorkbook } from '../workbookFileError';
import { readEntries } from './readEntries';
import type { ZipEntry } from './zipEntry';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** @throws WorkbookFileError where the bytes are no zip archive, or a damaged one. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length === 0) throw new WorkbookFileError('This file is empty.');
  if (startsWith(bytes, COMPOUND_FILE)) throw new WorkbookFileError(reasonAgainstCompoundFile(bytes));
  if (!startsWith(bytes, ZIP)) throw new WorkbookFileError(NOT_A_WORKBOOK);
  return entriesOf(bytes).map(withForwardSlashes);
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
