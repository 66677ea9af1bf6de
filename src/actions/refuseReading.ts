// Why a workbook is refused that was read to its end: nothing that can be reported stands in it.
import type { Finding } from '../domain/finding';
import type { Reading } from '../workbook/readWorkbook';
import type { TableKind } from '../workbook/table';
import type { Refusal } from './refusal';

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

function cellText({ where }: Finding): string {
  return `${where[0]!.sheet}, ${where[0]!.cell}`;
}
