// Tables read as one across an empty column though every programme stands in one row only: as two lists would look as well.
// Refuses to tell of what names its programmes again and again, or figures on one side of the empty column alone.
import type { Finding } from '../domain/finding';
import { nameKey } from '../domain/programmeNames';
import { cleanText } from './cell';
import { MONEY_FIELDS } from './headings';
import { range } from './range';
import { cellRef } from './readFigure';
import { cellAt, type Column, columnOf, lastRow, type Table } from './table';

export function joinedBeside(tables: readonly Table[]): Finding[] {
  return tables.flatMap((table) => {
    const [programme, scheme] = [columnOf(table, 'programme'), columnOf(table, 'scheme')];
    if (table.kind !== 'lines' || table.turned || !programme || !scheme) return [];
    const between = range(Math.min(programme.col, scheme.col) + 1, Math.max(programme.col, scheme.col) - 1);
    const gap = between.findLast((col) => isEmpty(table, col));
    if (gap === undefined || !namesOnce(table, programme)) return [];
    const ofProgramme = table.columns.filter(({ col }) => col < gap === programme.col < gap);
    return ofProgramme.some(({ field }) => MONEY_FIELDS.has(field)) ? [joined(table, programme, ofProgramme)] : [];
  });
}

function isEmpty({ sheet, top }: Table, col: number): boolean {
  return range(top, lastRow(sheet)).every((row) => cleanText(cellAt(sheet, row, col)) === '');
}

function namesOnce({ sheet, rows }: Table, { col }: Column): boolean {
  const names = rows.flatMap(({ kind, row }) => (kind === 'line' ? [nameKey(cleanText(cellAt(sheet, row, col)))] : []));
  return !names.includes('') && new Set(names).size === names.length;
}

function joined(table: Table, programme: Column, columns: readonly Column[]): Finding {
  const own = columns.filter(({ field }) => MONEY_FIELDS.has(field));
  return {
    code: 'read-as-one-table',
    severity: 'warning',
    message: `An empty column stands between programmes and schemes on "${table.sheet.name}": the figures beside a programme are read as those of the scheme in its row.`,
    where: [programme, ...own].map(({ headingRow, col }) => cellRef(table, headingRow, col)),
    suggestion: 'If they are two lists, put one below the other; if they are one, take the empty column out.',
  };
}
