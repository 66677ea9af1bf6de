// The choices of a layout in a word each, so that one sees which of them keep layouts from being read right. Refuses to judge.
import type { Layout } from './layout';
import { LABELS, MONTH_WORDS, NOISE, RATING_WORDS } from './words';

export function traitsOf(layout: Layout): string[] {
  const { table, unitAt, unit } = layout;
  const isYear = table.shape === 'year';
  const when = (is: boolean, ...traits: string[]) => (is ? traits : []);
  return [
    `shape: ${table.shape}`,
    `tables: ${layout.tables === 1 ? 'one' : `${layout.tables} ${layout.arrangement}`}`,
    `programme: ${layout.programme}`,
    `unit: ${['£k', '£', '£m'][unit]} ${unitAt === 'nowhere' ? 'nowhere' : 'said'}`,
    `unit at: ${unitAt}`,
    `bands: ${table.bands}`,
    `total: ${table.total}`,
    `phasing: ${layout.phasing}`,
    ...when(!isYear || layout.phasing !== 'none', `months: ${MONTH_WORDS[table.monthWord]![0]}`),
    ...when(isYear, ...table.noise.map((index) => `noise: ${NOISE[index]![0]}`)),
    ...when(isYear && table.variance !== null, 'variance'),
    ...when(table.rating !== null, `ratings: ${RATING_WORDS[table.rating ?? 0]![0]}`),
    ...when(table.kindColumn, 'CIP beside QIPP'),
    ...when(isYear && table.gapColumn, `gap column ${table.gapBefore ? 'before' : 'after'} the name`),
    ...when(table.repeatHeadings, 'repeated headings'),
    ...when(
      table.repeatHeadings && layout.programme === 'section',
      `titles of sections: ${table.titleOver ? 'over' : 'between'} headings`,
    ),
    ...when(table.label !== null, `label: ${LABELS[table.label ?? 0]![0]}`),
    ...when(table.subtotals, 'subtotals'),
    ...when(layout.negative, 'savings negative'),
    ...layout.hidden.map((what) => `hidden: ${what}`),
    ...layout.others.map((what) => `other sheet: ${what}`),
    ...layout.faults.map(({ fault }) => `fault: ${fault}`),
  ];
}
