// Every column of a table of lines as it was understood: what it holds, how sure that is and why. For showing; decides nothing.
import { MONEY_FIELDS } from './headings';
import { MEANINGS } from './columnAnswers';
import { headingConfidence } from './headingConfidence';
import { cellRef } from './readFigure';
import type { Column, Table } from './table';

export interface UnderstoodColumn {
  sheet: string;
  /** Of its heading. */
  cell: string;
  heading: string;
  /** In words: "Year to date actual". */
  means: string;
  /** £k per unit; null where it holds no money. */
  unit: number | null;
  /** 0–1. */
  confidence: number;
  reason: string;
  used: boolean;
}

export function columnMapping(tables: readonly Table[]): UnderstoodColumn[] {
  return tables
    .filter(({ kind }) => kind === 'lines')
    .flatMap((table) => {
      const used = table.columns.filter(({ ours }) => !ours).map((column) => usedColumn(table, column));
      const unused = table.unsure.map(({ column, score, reason }) => ({
        ...placeOf(table, column),
        ...{
          means: meaningOf(column),
          unit: unitOf(table, column),
          confidence: score,
          reason,
          used: false,
        },
      }));
      return [...used, ...unused];
    });
}

function usedColumn(table: Table, column: Column): UnderstoodColumn {
  const unit = unitOf(table, column);
  // A name or a date is recognised by its whole heading or not at all.
  const whole = { score: 1, reason: 'its whole heading' };
  const answered = table.answered.includes(column.col);
  const { score, reason } = answered
    ? { score: 1, reason: 'as answered on Settings' }
    : unit === null
      ? whole
      : headingConfidence(column.heading);
  return {
    ...placeOf(table, column),
    means: meaningOf(column),
    unit,
    confidence: score,
    reason,
    used: true,
  };
}

function placeOf(table: Table, { heading, headingRow, col }: Column) {
  return { ...cellRef(table, headingRow, col), heading };
}

function unitOf(table: Table, { field, unit }: Column): number | null {
  return MONEY_FIELDS.has(field) ? (unit ?? table.unit) * table.sign : null;
}

/** `monthPlan` of month 4 → "Plan of month 4"; a field without words of its own by its name in small letters. */
function meaningOf({ field, month, quarter }: Column): string {
  const known = MEANINGS.find(([, meaning]) => meaning === field)?.[0];
  if (known) return known;
  if (field === 'monthPlan' || field === 'monthActual')
    return `${field === 'monthPlan' ? 'Plan' : 'Actual'} of month ${month}`;
  if (field === 'quarterPlan' || field === 'quarterActual')
    return `${field === 'quarterPlan' ? 'Plan' : 'Actual'} of quarter ${quarter}`;
  if (field === 'spanlessActual') return 'Actual';
  if (field === 'spanAlone') return 'Plan, actual or forecast';
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
