// Columns of money in a list of milestones, exceptions, ratings or risks, which is read for those alone: the analyst should know what is left out.
// Refuses figures of schemes that another table gives anyway.
import type { Finding } from '../domain/finding';
import { nameKey } from '../domain/programmeNames';
import { listed } from '../domain/listed';
import { FIGURE_NAMES } from '../domain/records';
import { hasFigures } from './hasFigures';
import { headingConfidence, LEAST_CONFIDENCE } from './headingConfidence';
import type { Field } from './headings';
import { cellRef } from './readFigure';
import type { Column, Table, TableKind } from './table';

const LISTS: Partial<Record<TableKind, string>> = {
  milestones: 'milestones',
  exceptions: 'exceptions',
  overrides: 'ratings that people set',
  other: 'risks',
};

const FIGURES: readonly Field[] = FIGURE_NAMES;

export function figuresElsewhere(tables: readonly Table[]): Finding[] {
  const lists = tables.filter(({ kind, level }) => kind === 'lines' && level === 'scheme');
  return tables
    .filter(({ kind, columns }) => kind in LISTS && columns.some(({ field }) => field === 'scheme'))
    .flatMap((table) => {
      const money = table.columns.filter((column) => isMoney(column) && hasFigures(table, column.col));
      const others = money.length === 0 ? [] : lists.filter((list) => haveLinesInCommon(list, table));
      const isGiven = ({ field }: Column) => others.some((list) => list.columns.some((one) => one.field === field));
      const left = money.filter((column) => !isGiven(column));
      return left.length === 0 ? [] : [notRead(table, left)];
    });
}

function isMoney({ field, heading, ours }: Column): boolean {
  return FIGURES.includes(field) && !ours && headingConfidence(heading).score >= LEAST_CONFIDENCE;
}

function haveLinesInCommon(list: Table, table: Table): boolean {
  const names = (one: Table) => one.rows.flatMap(({ kind, name }) => (kind === 'line' ? [nameKey(name)] : []));
  const known = new Set(names(list));
  return names(table).some((name) => known.has(name));
}

function notRead(table: Table, columns: readonly Column[]): Finding {
  const headings = listed(columns.map(({ heading }) => `"${heading}"`));
  return {
    code: 'figures-not-read',
    severity: 'warning',
    message: `${headings} on "${table.sheet.name}" ${columns.length === 1 ? 'stands' : 'stand'} in a list of ${LISTS[table.kind]}, which is read for those alone: the figures are not used.`,
    where: columns.map(({ headingRow, col }) => cellRef(table, headingRow, col)),
    suggestion: 'Keep the figures of schemes in a table of their own.',
  };
}
