// What holds for any tracker: a second refresh changes nothing, typed words survive, parts sum to the whole, and the order
// of rows and columns is the analyst's own business.
import fc from '../support/properties';
import type { Refreshed } from '../../src/actions/refresh';
import type { AssessedLine } from '../../src/domain/assessed';
import { FIGURE_NAMES } from '../../src/domain/records';
import { Book, type BookSheet } from '../../src/standalone/book';
import { resultJson } from '../../src/standalone/resultJson';
import type { CellValue } from '../../src/workbook/snapshot';
import { columnWith, rowsOf, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';

const RUNS = { numRuns: 40 };

interface TrackerRow {
  id: string;
  name: string;
  programme: string;
  cells: Record<string, CellValue>;
}

const FIGURES = [
  'Plan £k',
  'Target £k',
  'FOT £k',
  'YTD Plan £k',
  'YTD Actual £k',
  'In month plan £k',
  'In month actual £k',
];
const RATINGS = ['YTD Variance £k', 'YTD RAG', 'Milestone RAG', 'PMO RAG'];
const PROGRAMMES = ['Urgent Care', 'Elective', 'Mental Health', "Women's and Children's"];
const HEADING_ROW = 2;
const FIRST_ROW = 3;

const tenths = fc.integer({ min: -5_000, max: 50_000 }).map((value) => value / 10);
const figure = fc.oneof(
  { weight: 6, arbitrary: tenths },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>('', 0) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>('TBC', 'N/A', '–', '(949)', '£1,771', 'about 40', '#REF!', true) },
);
const start = fc.constantFrom<CellValue>('', 'TBC', 'N/A', 'Apr-18', 'Jul-18', 43191, 43374);

const row = fc.record({
  id: fc.constantFrom('yes', 'yes', 'yes', 'TBC', ''),
  programme: fc.constantFrom(...PROGRAMMES),
  cells: fc.record({
    ...Object.fromEntries(FIGURES.map((heading) => [heading, figure])),
    'Planned start': start,
    'Actual start': start,
    Status: fc.constantFrom('', 'Live', 'Closed', 'Complete'),
  }),
});

/** Names are unlike one another and ids differ, but for those that are none. */
const rows = fc.array(row, { minLength: 1, maxLength: 12 }).map((list): TrackerRow[] =>
  list.map(({ id, programme, cells }, index) => ({
    id: id === 'yes' ? `Q-${String(index).padStart(3, '0')}` : id,
    name: `Scheme ${'ABCDEFGHIJKL'[index]}`,
    programme,
    cells,
  })),
);

const asked = fc.subarray(RATINGS);

interface Tracker {
  rows: TrackerRow[];
  /** Which columns for ratings and variances stand there, empty. */
  asked: string[];
  withTotal: boolean;
}

const tracker: fc.Arbitrary<Tracker> = fc.record({ rows, asked, withTotal: fc.boolean() });

const headingsOf = ({ asked: wanted }: Tracker): string[] => [
  ...['Scheme ID', 'Scheme', 'Programme', 'Status', 'Planned start', 'Actual start'],
  ...FIGURES,
  ...wanted,
];

function bookOfTracker(given: Tracker, headings = headingsOf(given)): Book {
  const book = new Book();
  const sheet = book.addSheet('Tracker');
  sheet.setValue(0, 0, 'Reporting period: July 2018');
  headings.forEach((heading, col) => sheet.setValue(HEADING_ROW, col, heading));
  given.rows.forEach((scheme, index) => writeRow(sheet, FIRST_ROW + index, headings, scheme));
  if (given.withTotal) sheet.setValue(FIRST_ROW + given.rows.length, headings.indexOf('Scheme'), 'Total');
  return book;
}

function writeRow(sheet: BookSheet, at: number, headings: string[], { id, name, programme, cells }: TrackerRow): void {
  const all: Record<string, CellValue> = { ...cells, 'Scheme ID': id, Scheme: name, Programme: programme };
  headings.forEach((heading, col) => sheet.setValue(at, col, all[heading] ?? ''));
}

/** Everything that is true of the month, without the cells it was read from. */
function truths(outcome: Refreshed): unknown {
  const { run: _run, ...result } = resultJson(outcome);
  return JSON.parse(JSON.stringify(result, (key, value: unknown) => (key === 'where' ? undefined : value)));
}

test('a second refresh changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(tracker, async (given) => {
      const book = bookOfTracker(given);
      const first = await refreshed(book);
      const second = await refreshed(book);
      expect(second.edits).toEqual([]);
      expect(truths(second)).toEqual(truths(first));
    }),
    RUNS,
  );
});

test('after any change of figures a second refresh changes nothing, and nothing of ours counts as typed', async () => {
  await fc.assert(
    fc.asyncProperty(
      tracker,
      fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...FIGURES), figure)),
      async (given, changes) => {
        const book = bookOfTracker(given);
        await refreshed(book);
        const sheet = sheetNamed(book, 'Tracker');
        for (const [index, heading, value] of changes)
          sheet.setValue(FIRST_ROW + (index % given.rows.length), columnWith(sheet, heading), value);
        const { findings } = await refreshed(book);
        expect(findings.filter(({ code }) => code.startsWith('printed'))).toEqual([]);
        expect((await refreshed(book)).edits).toEqual([]);
      },
    ),
    RUNS,
  );
});

test('what was refreshed step by step ends like what is refreshed at once', async () => {
  await fc.assert(
    fc.asyncProperty(tracker, tracker, async (before, after) => {
      const book = bookOfTracker(before);
      await refreshed(book);
      const sheet = sheetNamed(book, 'Tracker');
      const headings = headingsOf(before);
      const kept = Math.min(before.rows.length, after.rows.length);
      for (let index = 0; index < kept; index++)
        FIGURES.forEach((heading) =>
          sheet.setValue(FIRST_ROW + index, headings.indexOf(heading), after.rows[index]!.cells[heading] ?? ''),
        );
      const stepwise = await refreshed(book);
      const merged = before.rows.map((scheme, index) => {
        const figures = FIGURES.map((heading) => [heading, (after.rows[index] ?? scheme).cells[heading] ?? '']);
        return { ...scheme, cells: { ...scheme.cells, ...Object.fromEntries(figures) } as TrackerRow['cells'] };
      });
      expect(truths(stepwise)).toEqual(truths(await refreshed(bookOfTracker({ ...before, rows: merged }))));
    }),
    RUNS,
  );
});

const typedText = fc.constantFrom('Green', 'Red', 'Amber', 'agreed with SRO', '=1+1', '-', 'n/a', '12');

test('what people type over our ratings survives every later refresh', async () => {
  await fc.assert(
    fc.asyncProperty(tracker, fc.nat(11), fc.nat(9), typedText, tenths, async (given, index, pick, text, actual) => {
      const book = bookOfTracker(given);
      await refreshed(book);
      const sheet = sheetNamed(book, 'Tracker');
      const at = FIRST_ROW + (index % given.rows.length);
      const first = headingsOf(given).length - given.asked.length;
      const width = rowsOf(sheet)[HEADING_ROW]!.length - first;
      fc.pre(width > 0);
      const col = first + (pick % width);
      fc.pre(sheet.value(at, col) !== text);
      sheet.setValue(at, col, text);
      await refreshed(book);
      sheet.setValue(at, columnWith(sheet, 'YTD Actual £k'), actual);
      await refreshed(book);
      expect(sheet.value(at, col)).toBe(text);
    }),
    RUNS,
  );
});

test('what people typed before the first refresh survives every later one', async () => {
  await fc.assert(
    fc.asyncProperty(
      tracker,
      fc.array(fc.constantFrom('Red', 'Amber', 'Green', 'Grey', '', 'see note'), { minLength: 12, maxLength: 12 }),
      fc.array(tenths, { minLength: 12, maxLength: 12 }),
      async (given, typed, actuals) => {
        fc.pre(typed.slice(0, given.rows.length).some((text) => text !== ''));
        const book = bookOfTracker({ ...given, asked: RATINGS });
        const sheet = sheetNamed(book, 'Tracker');
        const col = columnWith(sheet, 'YTD RAG');
        given.rows.forEach((_row, index) => sheet.setValue(FIRST_ROW + index, col, typed[index]!));
        const column = () => given.rows.map((_row, index) => sheet.value(FIRST_ROW + index, col));
        const before = column();
        await refreshed(book);
        given.rows.forEach((_row, index) =>
          sheet.setValue(FIRST_ROW + index, columnWith(sheet, 'YTD Actual £k'), actuals[index]!),
        );
        await refreshed(book);
        await refreshed(book);
        expect(column()).toEqual(before);
      },
    ),
    RUNS,
  );
});

test('words on PMO Exceptions survive whatever becomes of their schemes', async () => {
  await fc.assert(
    fc.asyncProperty(
      tracker,
      tracker,
      fc.constantFrom('Issue', 'Actions', 'Recovery'),
      async (before, after, heading) => {
        const book = bookOfTracker(before);
        const { assessment } = await refreshed(book);
        const sheet = sheetNamed(book, 'PMO Exceptions');
        const top = rowsOf(sheet).findIndex((cells) => cells.includes('Reasons')) + 1;
        const typed = assessment.exceptions.map((_item, index) => `Words ${index}: =(Apr-18)`);
        typed.forEach((text, index) => sheet.setValue(top + index, columnWith(sheet, heading), text));
        book.sheets.splice(0, 1, bookOfTracker(after).sheets[0]!);
        await refreshed(book);
        await refreshed(book);
        const texts = rowsOf(sheet).flat();
        for (const text of typed) expect(texts.filter((value) => value === text)).toHaveLength(1);
      },
    ),
    RUNS,
  );
});

test('programmes sum to their schemes, and the total to its programmes', async () => {
  await fc.assert(
    fc.asyncProperty(tracker, async (given) => {
      const { assessment } = await refreshed(bookOfTracker(given));
      for (const name of FIGURE_NAMES) {
        const sum = (lines: AssessedLine[]) => {
          const known = lines.map(({ figures }) => figures[name]).filter((value) => value !== null);
          const total = known.length === 0 ? null : Math.round(known.reduce((a, b) => a + b, 0) * 10) / 10;
          const plan = ({ ytdActual: 'ytdPlan', inMonthActual: 'inMonthPlan' } as const)[name as 'ytdActual'];
          const due = plan ? lines.filter(({ figures }) => figures[plan]) : [];
          const isSilent = due.length > 0 && due.every(({ figures }) => figures[name] === null);
          return total === 0 && isSilent ? null : total;
        };
        for (const programme of assessment.programmes) {
          const own = assessment.schemes.filter((scheme) => scheme.programme === programme.name);
          expect(programme.figures[name]).toEqual(sum(own));
        }
        expect(assessment.total.figures[name]).toEqual(sum(assessment.schemes));
      }
    }),
    RUNS,
  );
});

test('the order of columns changes no result', async () => {
  await fc.assert(
    fc.asyncProperty(tracker, fc.infiniteStream(fc.nat()), async (given, chance) => {
      const headings = headingsOf(given);
      const shuffled = headings
        .map((heading) => ({ heading, place: chance.next().value }))
        .sort((a, b) => a.place - b.place)
        .map(({ heading }) => heading);
      const [straight, mixed] = [
        await refreshed(bookOfTracker(given)),
        await refreshed(bookOfTracker(given, shuffled)),
      ];
      const byText = (outcome: Refreshed) => {
        const { findings, ...rest } = truths(outcome) as { findings: unknown[] };
        return { ...rest, findings: findings.map((finding) => JSON.stringify(finding)).sort() };
      };
      expect(byText(mixed)).toEqual(byText(straight));
    }),
    RUNS,
  );
});

test('the order of rows changes no scheme', async () => {
  await fc.assert(
    fc.asyncProperty(tracker, async (given) => {
      const reversed = { ...given, rows: [...given.rows].reverse() };
      const [straight, turned] = [await refreshed(bookOfTracker(given)), await refreshed(bookOfTracker(reversed))];
      const schemes = (outcome: Refreshed) => (truths(outcome) as { schemes: unknown[] }).schemes;
      expect(schemes(turned).reverse()).toEqual(schemes(straight));
    }),
    RUNS,
  );
});
