// The demo's list of ratings that people set: one that holds for the month. Illustrative, by role.
import type { Book } from '../../src/standalone/book';
import { writeTable } from './demoTable';

export function overridesSheet(book: Book): void {
  writeTable(book, {
    sheet: 'Overrides',
    tabColor: '#768692',
    title: 'Ratings set by people',
    notes: ['Shown beside the computed rating until the month is closed. Illustrative.'],
    columns: [
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Scheme', width: 44 },
      { heading: 'Override of', width: 14 },
      { heading: 'Override', width: 11, format: 'rating' },
      { heading: 'Reason', width: 60, wrap: true },
      { heading: 'Set by', width: 31 },
      { heading: 'Set on', width: 14 },
      { heading: 'For month', width: 13 },
    ],
    rows: [
      [
        ...['1819-054', "Children's Community Nursing and Therapy Contract", 'PMO overall', 'Amber'],
        'The contract variation is agreed and waits for one signature; savings are backdated to April.',
        ...['Transformation Programme Director', '16 Aug 2018', 'July 2018'],
      ],
    ],
    frozenColumns: 2,
  });
}
