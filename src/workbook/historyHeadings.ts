// Where the columns of PMO History stand: people may move, insert and rename them. What is missing is said, never guessed.
import type { Finding } from '../domain/finding';
import { cellAddress } from './address';
import { cleanText } from './cell';
import { HISTORY_COLUMNS, HISTORY_ID, HISTORY_SHEET } from './historySheet';
import { ourSheet } from './ourSheet';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

export interface HistoryHeadings {
  /** Zero-based on the sheet. */
  row: number;
  /** Column on the sheet by heading; of several alike the first. */
  at: Map<string, number>;
}

/** Without one of them no row can be told. */
const NEEDED: readonly string[] = ['Month', 'Level', 'Key'];
const HEADINGS = HISTORY_COLUMNS.map(({ heading }) => heading);
/** So many of our headings in a row are no chance. */
const FEWEST = 4;

/** Null where no row has headings of ours. */
export function historyHeadings({ values, top, left }: SheetSnapshot): HistoryHeadings | null {
  const row = values.findIndex((cells) => HEADINGS.filter((heading) => cells.includes(heading)).length >= FEWEST);
  if (row < 0) return null;
  const at = new Map<string, number>();
  values[row]!.forEach((value, col) => {
    const heading = cleanText(value);
    if (!at.has(heading)) at.set(heading, left + col);
  });
  return { row: top + row, at };
}

/** A sentence on why the months on record cannot be read; null where they can, or there are none. */
export function unreadableHistory(snapshot: WorkbookSnapshot): string | null {
  return historyFindings(snapshot).find(({ code }) => code === 'history-not-read')?.message ?? null;
}

export function historyFindings(snapshot: WorkbookSnapshot): Finding[] {
  const sheet = ourSheet(snapshot, HISTORY_ID, HISTORY_SHEET);
  if (!sheet) return [];
  const found = historyHeadings(sheet);
  const missing = HEADINGS.filter((heading) => !found?.at.has(heading));
  const needed = missing.filter((heading) => NEEDED.includes(heading));
  const others = found ? missing.filter((heading) => !NEEDED.includes(heading)) : [];
  const cell = found ? cellAddress(found.row, sheet.left) : 'A1';
  const warning = (code: string, message: string): Finding[] => [
    { code, severity: 'warning', message, where: [{ sheet: sheet.name, cell }] },
  ];
  return [
    ...(needed.length > 0 ? warning('history-not-read', notRead(sheet.name, needed)) : []),
    ...(others.length > 0 ? warning('history-heading-missing', notShown(sheet.name, others)) : []),
  ];
}

function notRead(sheet: string, headings: readonly string[]): string {
  return `"${sheet}" has no heading ${named(headings)}, so the closed months cannot be read. Write it over its column again.`;
}

function notShown(sheet: string, headings: readonly string[]): string {
  return `"${sheet}" has no heading ${named(headings)}: what stands in that column is not read. Write it over its column again.`;
}

function named(headings: readonly string[]): string {
  return headings.map((heading) => `"${heading}"`).join(', ');
}
