// Charts of our sheets from one refresh to the next: added once, put back, replaced when they move, and people's left alone.
import type { Book, BookSheet } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import type { Draft } from '../../src/workbook/draft';
import type { Edit, SheetChart } from '../../src/workbook/edit';
import { CHART_PREFIX } from '../../src/workbook/signatures';
import { planDraft } from '../../src/workbook/planDraft';
import { emptyDraft } from '../support/emptyDraft';
import { bookOf, sheetNamed } from '../support/grid';

const BEDS = `${CHART_PREFIX}Beds`;
const VISITS = `${CHART_PREFIX}Visits`;

function chart(name: string, row: number): SheetChart {
  return {
    name,
    title: name,
    source: { row, col: 0, rows: 2, cols: 3 },
    lines: [{ color: '#005EB8', dash: 'Solid', marker: 'Circle', weight: 2.25 }],
    valueFormat: '#,##0',
    place: { row: row + 3, col: 0, rows: 10, cols: 6 },
  };
}

/** @param row of the first table; every table has its chart below it. */
function draftOf(names: string[], row = 0): Draft {
  const charts = names.map((name, index) => chart(name, row + index * 15));
  const cells: Draft['cells'] = Array.from({ length: row + names.length * 15 }, () => []);
  for (const { source } of charts) {
    cells[source.row] = ['', 'Apr', 'May'];
    cells[source.row + 1] = ['2017/18', 812, 790];
  }
  return { ...emptyDraft('activity', 'PMO Activity'), cells, charts };
}

class Desk {
  book: Book = bookOf({ Notes: '\nhello\n' });

  async refresh(draft: Draft): Promise<Edit[]> {
    const workbook = new FileWorkbook(this.book);
    const { edits } = planDraft(draft, await workbook.read());
    await workbook.apply(edits);
    return edits;
  }

  saveAndOpen(): void {
    this.book = openBook(saveBook(this.book));
  }

  get sheet(): BookSheet {
    return sheetNamed(this.book, 'PMO Activity');
  }

  get names(): string[] {
    return this.sheet.charts.map(({ name }) => name);
  }
}

/** A sheet with both charts, saved and opened again, on which somebody has drawn one of their own. */
async function drawnDesk(): Promise<Desk> {
  const desk = new Desk();
  await desk.refresh(draftOf([BEDS, VISITS]));
  desk.saveAndOpen();
  desk.sheet.charts.push({ id: 'theirs', name: 'Chart 1', chart: null });
  return desk;
}

test('charts are added after the cells that they show', async () => {
  const kinds = (await new Desk().refresh(draftOf([BEDS]))).map(({ kind }) => kind);
  expect(kinds.indexOf('setCharts')).toBeGreaterThan(kinds.lastIndexOf('writeBlock'));
  expect(kinds.filter((kind) => kind === 'setCharts')).toHaveLength(1);
});

test('a refresh with nothing changed plans no edit', async () => {
  const desk = await drawnDesk();
  expect(await desk.refresh(draftOf([BEDS, VISITS]))).toEqual([]);
});

test('new figures alone leave the charts as they are: they show the same cells', async () => {
  const desk = await drawnDesk();
  const draft = draftOf([BEDS, VISITS]);
  draft.cells[1] = ['2017/18', 812, 700];
  expect((await desk.refresh(draft)).map(({ kind }) => kind)).toEqual(['writeBlock']);
});

test('a chart that somebody deleted comes back, and only theirs is still the file’s', async () => {
  const desk = await drawnDesk();
  desk.sheet.charts = desk.sheet.charts.filter(({ name }) => name !== BEDS);
  await desk.refresh(draftOf([BEDS, VISITS]));
  expect(desk.names).toEqual(['Chart 1', BEDS, VISITS]);
  expect(await desk.refresh(draftOf([BEDS, VISITS]))).toEqual([]);
});

test('a chart whose table has moved is replaced, not doubled', async () => {
  const desk = await drawnDesk();
  await desk.refresh(draftOf([BEDS, VISITS], 4));
  expect(desk.names).toEqual(['Chart 1', BEDS, VISITS]);
  expect(desk.sheet.charts[1]!.chart?.source.row).toBe(4);
  expect(await desk.refresh(draftOf([BEDS, VISITS], 4))).toEqual([]);
});

test('a chart that is wanted no more goes', async () => {
  const desk = await drawnDesk();
  await desk.refresh(draftOf([VISITS]));
  expect(desk.names).toEqual(['Chart 1', VISITS]);
  await desk.refresh(draftOf([]));
  expect(desk.names).toEqual(['Chart 1']);
  expect(await desk.refresh(draftOf([]))).toEqual([]);
});

test('a second one of the same name goes too', async () => {
  const desk = await drawnDesk();
  desk.sheet.charts.push({ id: 'copy', name: BEDS, chart: null });
  await desk.refresh(draftOf([BEDS, VISITS]));
  expect(desk.names).toEqual(['Chart 1', BEDS, VISITS]);
});

test('a chart of ours that somebody renamed is theirs', async () => {
  const desk = await drawnDesk();
  desk.sheet.charts[0]!.name = 'For the board';
  await desk.refresh(draftOf([BEDS, VISITS]));
  expect(desk.names).toEqual(['For the board', 'Chart 1', BEDS, VISITS]);
});

test('where the workbook cannot tell its charts, none is added or removed until it can', async () => {
  const desk = await drawnDesk();
  const workbook = new FileWorkbook(desk.book);
  const snapshot = await workbook.read();
  const mute = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, ownCharts: null })) };
  expect(planDraft(draftOf([BEDS, VISITS]), mute).edits).toEqual([]);
  const { edits } = planDraft(draftOf([BEDS, VISITS], 4), mute);
  expect(edits.some(({ kind }) => kind === 'setCharts')).toBe(false);
  await workbook.apply(edits);
  await desk.refresh(draftOf([BEDS, VISITS], 4));
  expect(desk.names).toEqual(['Chart 1', BEDS, VISITS]);
  expect(desk.sheet.charts[1]!.chart?.source.row).toBe(4);
});
