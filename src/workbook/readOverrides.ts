// Ratings that people set, from a list of theirs: which line, which rating, why, who, when.
// Refuses to judge them; one that is incomplete is read as it stands.
import type { OverriddenRating, Override } from '../domain/records';
import { calendarMonth, financialMonth, type Period, reportingMonth, type YearMonth } from '../domain/period';
import { cleanText } from './cell';
import { readMonthText } from './monthText';
import { readPeriodText } from './readPeriod';
import { cellRef } from './readFigure';
import { readRating } from './readRating';
import { readId } from './schemeKeys';
import { textIn } from './readLines';
import type { CellValue } from './snapshot';
import { cellAt, columnOf, type Row, type Table } from './table';
import { wordsIn } from './wordsIn';

export function readOverrides(tables: readonly Table[]): Override[] {
  return tables.flatMap((table) =>
    table.rows.filter(({ kind }) => kind === 'line').flatMap((row) => readOverride(table, row) ?? []),
  );
}

function readOverride(table: Table, row: Row): Override | null {
  const column = columnOf(table, 'overrideRating')!;
  const given = cellAt(table.sheet, row.row, column.col);
  const ratingText = cleanText(given);
  const ofText = textIn(table, row.row, 'overrideOf') ?? '';
  const words = (field: 'reason' | 'setBy' | 'setOn') => {
    const found = columnOf(table, field);
    return found ? cleanText(wordsIn(cellAt(table.sheet, row.row, found.col))) : '';
  };
  // A row that is only prepared says nothing yet; one with a reason or a name was meant.
  const [reason, by] = [words('reason'), words('setBy')];
  if (ratingText === '' && reason === '' && by === '') return null;
  const name = textIn(table, row.row, 'scheme') ?? textIn(table, row.row, 'programme') ?? '';
  return {
    schemeId: readId(table, row.row),
    name,
    rating: readRating(given),
    ratingText,
    of: overriddenIn(ofText),
    ofText,
    reason,
    by,
    date: words('setOn'),
    month: monthIn(table, row.row),
    where: cellRef(table, row.row, column.col),
  };
}

/** Without a word on which rating, the one that the report leads with. */
function overriddenIn(text: string): OverriddenRating | null {
  if (/milestone/i.test(text)) return 'milestone';
  return text === '' || /^(the )?(pmo )?(overall|pmo|b?rag|status)( rating| status| b?rag)?$/i.test(text)
    ? 'overall'
    : null;
}

/** The month that it is said to be for, and only where nothing is said that of its date. */
function monthIn(table: Table, row: number): YearMonth | null {
  const [forMonth, setOn] = (['forMonth', 'setOn'] as const).map((field) => {
    const column = columnOf(table, field);
    return column ? cellAt(table.sheet, row, column.col) : '';
  });
  const date = readPeriodText(setOn!);
  if (cleanText(forMonth!) === '') return date && reportingMonth(date);
  const stated = readPeriodText(forMonth!);
  if (stated) return reportingMonth(stated);
  return date && monthWithoutYear(forMonth!, date);
}

/** "June" is June of the financial year in which it was set. */
function monthWithoutYear(value: CellValue, date: Period): YearMonth | null {
  const month = typeof value === 'string' ? readMonthText(value)?.month : undefined;
  return month === undefined ? null : calendarMonth(date, financialMonth(month));
}
