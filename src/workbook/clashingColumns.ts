// Two columns of one table that claim the same figure. To choose one of them would be to guess.
import type { Finding } from '../domain/finding';
import { MONEY_FIELDS } from './headings';
import { cellRef } from './readFigure';
import type { Column, Table } from './table';

export function clashingColumns(tables: readonly Table[]): Finding[] {
  return tables
    .filter(({ kind }) => kind === 'lines')
    .flatMap((table) => {
      const figures = table.columns.filter(
        ({ field, ours }) => MONEY_FIELDS.has(field) && field !== 'spanlessActual' && !ours,
      );
      return figures.flatMap((column, index) => {
        const first = figures.slice(0, index).find((earlier) => meaning(earlier) === meaning(column));
        return first ? [clash(table, first, column)] : [];
      });
    });
}

/** A plan and a target for the same span differ in meaning: the target is used, being the plan as last agreed. */
export function meaning({ field, month, quarter, heading }: Column): string {
  return [field, month, quarter, /\btarget\b/i.test(heading)].join();
}

function clash(table: Table, first: Column, second: Column): Finding {
  const where = [first, second].map(({ headingRow, col }) => cellRef(table, headingRow, col));
  const [left, right] = where.map(({ cell }) => cell);
  return {
    code: 'columns-clash',
    severity: 'error',
    message: `Two columns of "${table.sheet.name}" claim to be the same figure: ${left} "${first.heading}" and ${right} "${second.heading}". Rename or remove one.`,
    where,
  };
}
