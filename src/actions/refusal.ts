// Why a refresh is refused before anything is written, in a line that says what to do about it.
import type { Finding } from '../domain/finding';
import type { Edit } from '../workbook/edit';
import type { Reading } from '../workbook/readWorkbook';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { TableKind } from '../workbook/table';

export interface Refusal {
  kind: 'noTable' | 'columnsClash' | 'protected' | 'noMonth' | 'notClosed' | 'historyUnread';
  message: string;
}

const READABLE: readonly TableKind[] = ['lines', 'milestones', 'activity'];

export function refuseReading({ tables, activity, records }: Reading): Refusal | null {
  if (activity.length === 0 && !tables.some(({ kind }) => READABLE.includes(kind))) {
    const message =
      'No QIPP table was recognised: no sheet has headings such as Scheme or Programme beside Plan, YTD Plan and YTD Actual.';
    const unread = records.findings.find(({ code }) => code === 'activity-not-read');
    return { kind: 'noTable', message: unread ? `${message} ${cellText(unread)}: ${unread.message}` : message };
  }
  return null;
}

export function refuseColumns(findings: readonly Finding[]): Refusal | null {
  const clash = findings.find(({ code }) => code === 'columns-clash');
  return clash ? { kind: 'columnsClash', message: clash.message } : null;
}

function cellText({ where }: Finding): string {
  return `${where[0]!.sheet}, ${where[0]!.cell}`;
}

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
