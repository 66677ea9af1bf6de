// Why edits are refused before the first is made: Excel would stop at a protected sheet half-way.
import type { Edit } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Refusal } from './refusal';

export function refuseWriting(
  edits: readonly Edit[],
  { sheets, structureProtected }: WorkbookSnapshot,
): Refusal | null {
  const touched = new Set(edits.map(({ sheet }) => sheet));
  const locked = sheets.find((sheet) => sheet.protected && touched.has(sheet.name));
  if (locked) {
    const message = `The sheet "${locked.name}" is protected and has to be written to. Unprotect it (Review, Unprotect Sheet) and try again; nothing was changed.`;
    return { kind: 'protected', message };
  }
  const addsOrDeletes = edits.some(({ kind }) => kind === 'ensureSheet' || kind === 'deleteSheet');
  if (!structureProtected || !addsOrDeletes) return null;
  const message =
    "The workbook's structure is protected, so the PMO sheets can be neither added nor taken away. Unprotect it (Review, Protect Workbook) and try again; nothing was changed.";
  return { kind: 'protected', message };
}
