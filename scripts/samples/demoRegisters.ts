// The demo's deep dives and change control: who looks into what, and which targets were changed where. Illustrative.
// Names boards and roles, never people.
import type { Book } from '../../src/standalone/book';
import { type DemoScheme, schemeNamed } from './demoSchemes';
import { writeTable } from './demoTable';
import { excelDate } from './excelDate';
import type { SampleCell } from './sheetWriter';

const GREY = '#768692';
const GOVERNING_BODY = 'CCG Governing Body';
const TRANSFORMATION_BOARD = 'Transformation Board';
const SECOND_OF_AUGUST = excelDate(2018, 8, 2);

interface DemoDeepDive {
  /** Null where it looks into an area of a programme. */
  schemeId: string | null;
  programme?: string;
  area?: string;
  topic: string;
  by: string;
  on: number;
  due: number;
  status: string;
  outcome: string;
}

const DEEP_DIVES: DemoDeepDive[] = [
  {
    schemeId: '1819-080',
    topic: 'Why crews convey as before where alternatives are open',
    by: 'Urgent Care Delivery Board',
    on: excelDate(2018, 5, 22),
    due: excelDate(2018, 6, 29),
    status: 'In progress',
    outcome: '',
  },
  {
    schemeId: '1819-013',
    topic: 'Referrals by practice against the frailty register',
    by: TRANSFORMATION_BOARD,
    on: excelDate(2018, 7, 24),
    due: excelDate(2018, 8, 31),
    status: 'Commissioned',
    outcome: '',
  },
  {
    schemeId: '1819-036',
    topic: 'What kept practices from starting in April',
    by: 'Elective Care Delivery Board',
    on: excelDate(2018, 5, 8),
    due: excelDate(2018, 6, 26),
    status: 'Complete',
    outcome: 'All practices start together in August; the backlog is triaged first.',
  },
  {
    schemeId: null,
    programme: 'Proactive Care & LTC',
    area: 'Contract re-specification',
    topic: 'Schemes within the contracts and their effect on the wider system',
    by: TRANSFORMATION_BOARD,
    on: excelDate(2018, 7, 24),
    due: excelDate(2018, 9, 25),
    status: 'Commissioned',
    outcome: '',
  },
];

export function deepDivesSheet(book: Book, schemes: DemoScheme[]): void {
  writeTable(book, {
    sheet: 'Deep dives',
    tabColor: GREY,
    title: 'Deep dives',
    notes: ['Commissioned by the boards, to be assessed by the date given. Illustrative.'],
    columns: [
      { heading: 'Programme', width: 32 },
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Area', width: 44 },
      { heading: 'Deep dive', width: 48, wrap: true },
      { heading: 'Commissioned by', width: 28 },
      { heading: 'Commissioned on', width: 17, format: 'date' },
      { heading: 'Due', width: 12, format: 'date' },
      { heading: 'Status', width: 14 },
      { heading: 'Outcome', width: 48, wrap: true },
    ],
    rows: DEEP_DIVES.map(({ schemeId, topic, by, on, due, status, outcome, ...subject }): SampleCell[] => {
      const { programme, name } =
        schemeId === null ? { ...subject, name: subject.area } : schemeNamed(schemes, schemeId);
      return [programme ?? '', schemeId ?? '', name ?? '', topic, by, on, due, status, outcome];
    }),
    frozenColumns: 3,
  });
}

type Change = [
  schemeId: string,
  what: string,
  from: SampleCell,
  to: SampleCell,
  at: string,
  on: SampleCell,
  status: string,
];

/** All that was approved stands in the register. */
const CHANGES: Change[] = [
  ['1819-013', 'Target £k', 1913, 1771, GOVERNING_BODY, SECOND_OF_AUGUST, 'Approved'],
  ['1819-028', 'Target £k', 4423, 1746, GOVERNING_BODY, SECOND_OF_AUGUST, 'Approved'],
  [
    '1819-036',
    'Actual start',
    'June 2018',
    'August 2018',
    'Elective Care Delivery Board',
    excelDate(2018, 7, 17),
    'Approved',
  ],
  ['1819-040', 'Target £k', 230, 250, TRANSFORMATION_BOARD, excelDate(2018, 7, 24), 'Approved'],
  ['1819-080', 'Target £k', 467, 300, '', '', 'Proposed'],
];

export function changeControlSheet(book: Book, schemes: DemoScheme[]): void {
  writeTable(book, {
    sheet: 'Change control',
    tabColor: GREY,
    title: 'Change control',
    notes: [
      'Changes to the plan or target of a scheme. Targets are published; what they were before and who approved is illustrative.',
    ],
    columns: [
      { heading: 'Change ID', width: 10 },
      { heading: 'Scheme ID', width: 11 },
      { heading: 'Scheme', width: 44 },
      { heading: 'What changed', width: 16 },
      { heading: 'From', width: 13, format: 'whole' },
      { heading: 'To', width: 13, format: 'whole' },
      { heading: 'Approved at', width: 28 },
      { heading: 'Date', width: 12, format: 'date' },
      { heading: 'Status', width: 12 },
    ],
    rows: CHANGES.map(([schemeId, what, from, to, at, on, status], index): SampleCell[] => [
      ...[`C${String(index + 1).padStart(2, '0')}`, schemeId, schemeNamed(schemes, schemeId).name, what],
      ...[from, to, at, on, status],
    ]),
    frozenColumns: 3,
  });
}
