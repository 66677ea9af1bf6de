// A pane that stays open all day: refresh after refresh, with edits in between, nothing grows that nobody asked for.
// 80 rounds in every run, as many as SOAK says otherwise (`npm run soak` does 500); the figures are printed.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Session } from '../../src/actions/session';
import { ExcelDesk } from '../../src/office/excelDesk';
import { ExcelWorkbook } from '../../src/office/excelWorkbook';
import type { Book } from '../../src/standalone/book';
import { saveBook } from '../../src/standalone/saveBook';
import { parseBlock } from '../../src/workbook/address';
import { loadOffice, type LoadedOffice } from '../host/loadOffice';
import { bookOf, sheetNamed } from '../support/grid';
import { partText } from '../support/partsOf';
import { MONTHS } from '../support/readObjectives';

const ROUNDS = Number(process.env.SOAK ?? 80);

let office: LoadedOffice;
beforeAll(async () => {
  office = await loadOffice();
});
afterAll(() => office.close());

const build = () =>
  bookOf({
    Tracker: `
      Reporting period: May 2017
      Scheme ID | Scheme   | Programme     | YTD Plan £k | YTD Actual £k | YTD RAG
      UC-01     | Frailty  | Urgent Care   | 100         | 50            |
      UC-02     | Hospices | Urgent Care   | 40          | 40            |
      EC-01     | MSK      | Elective Care | 80          | 72            |
    `,
    Activity: `
      Objective 1: 14% reduction in A&E attendances

      ED | ${MONTHS}
      16/17 | 8962 | 10181
      17/18 | 9043 | 10273
      17/18 Target | 8654 | 9940
    `,
  });

/** What is no longer held is gone before memory is measured. */
setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface Size {
  round: number;
  sheets: number;
  rules: number;
  charts: number;
  properties: number;
  styles: number;
  cells: number;
  definedNames: number;
  fileBytes: number;
  /** Ranges and the like that Excel keeps for us until they are let go. */
  trackedObjects: number;
  settings: number;
  heapMb: number;
}

function sizeOf(book: Book, round: number): Size {
  const sum = (count: (sheet: Book['sheets'][number]) => number) =>
    book.sheets.reduce((total, sheet) => total + count(sheet), 0);
  office.host.traffic = [];
  const file = saveBook(book);
  collectGarbage();
  return {
    round,
    sheets: book.sheets.length,
    rules: sum(({ rules }) => rules.length),
    charts: sum(({ charts }) => charts.length),
    properties: sum(({ properties }) => properties.size),
    styles: new Set(book.sheets.flatMap(({ rows }) => rows.flatMap((row) => row?.styles ?? []))).size,
    cells: sum(({ rows }) => rows.reduce((total, row) => total + (row?.values.length ?? 0), 0)),
    definedNames: partText(file, 'xl/workbook.xml').split('<definedName ').length - 1,
    fileBytes: file.length,
    trackedObjects: office.host.remembered.keptReferences,
    settings: office.host.remembered.settings.size,
    heapMb: Math.round(process.memoryUsage().heapUsed / 1e6),
  };
}

/** By turns a figure, a rating of ours typed over and taken back, a name, an objective's title: each draws other sheets anew. */
const EDITS: ((round: number) => [sheet: string, cell: string, text: string])[] = [
  (round) => ['Tracker', 'E3', String(20 + (round % 80))],
  (round) => ['Tracker', 'F4', round % 8 < 4 ? 'Amber' : ''],
  (round) => ['Tracker', 'B5', round % 8 < 4 ? 'MSK' : 'Joints'],
  (round) => ['Activity', 'A1', `Objective 1: ${10 + (round % 5)}% reduction in A&E attendances`],
];

test(
  'rounds of edits and refreshes leave everything as large as it was',
  async () => {
    const book = build();
    office.host.use(book);
    const session = new Session(new ExcelWorkbook(), new ExcelDesk());
    await session.open();
    const sizes: Size[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const [sheet, cell, text] = EDITS[round % EDITS.length]!(round);
      office.host.type(sheetNamed(book, sheet), parseBlock(cell), text);
      const notice = await session.refresh();
      expect(notice?.kind).toBe('done');
      if (round % 20 === 19) await session.undo();
      // Every fortieth round ends where an earlier one did: the same figures, words and ratings.
      if (round % 40 === 0) sizes.push(sizeOf(book, round));
    }
    console.table([sizes[0], sizes[Math.floor(sizes.length / 2)], sizes.at(-1)]);
    const [settled, last] = [sizes[1] ?? sizes[0]!, sizes.at(-1)!];
    expect(last.trackedObjects).toBeLessThanOrEqual(settled.trackedObjects);
    for (const name of ['sheets', 'rules', 'charts', 'properties', 'styles', 'settings', 'definedNames'] as const)
      expect([name, last[name]]).toEqual([name, settled[name]]);
    expect(last.cells).toBeLessThanOrEqual(settled.cells * 1.02);
    expect(last.fileBytes).toBeLessThanOrEqual(settled.fileBytes * 1.02);
    expect(last.heapMb).toBeLessThanOrEqual(settled.heapMb + 15);
  },
  60_000 + ROUNDS * 1_000,
);
