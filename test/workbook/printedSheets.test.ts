// PMO Summary and PMO Objectives as they print: the tables alone, one page wide, titles on every page, no section cut in two,
// and words that are longer than the page in full.
import type { Book } from '../../src/standalone/book';
import type { SetPage } from '../../src/workbook/edit';
import { SAMPLE_BOOKS } from '../../scripts/samples/sampleWorkbooks';
import { bookOf, columnWith, rowsOf, rowWith, sheetNamed } from '../support/grid';
import { LAST_YEAR, MONTHS, TARGET } from '../support/readObjectives';
import { refreshed } from '../support/refreshed';

const LABEL = 'Your comment (kept)';

async function pagesOf(book: Book): Promise<Map<string, SetPage>> {
  const { edits } = await refreshed(book);
  return new Map(edits.flatMap((edit) => (edit.kind === 'setPage' ? [[edit.sheet, edit] as const] : [])));
}

test.each(Object.entries(SAMPLE_BOOKS))('%s prints its tables, and nothing beside them', async (_name, build) => {
  const book = build();
  const pages = await pagesOf(book);
  for (const name of ['PMO Summary', 'PMO Objectives'].filter((each) => pages.has(each))) {
    const { area, orientation, pagesWide, repeatRows, breaks } = pages.get(name)!;
    const sheet = sheetNamed(book, name);
    expect({ orientation, pagesWide, repeatRows }).toEqual({
      orientation: 'Landscape',
      pagesWide: 1,
      repeatRows: { first: 0, last: 1 },
    });
    expect([area.row, area.col, area.cols]).toEqual([0, 0, columnWith(sheet, 'Read from')]);
    expect(area.rows).toBeGreaterThanOrEqual(rowsOf(sheet).length);
    for (const row of breaks) expect(sheet.value(row - 1, 0)).toBe('');
  }
});

test('A table that does not fit below the others begins a page, with its title', async () => {
  const book = SAMPLE_BOOKS['better-together-2018-07.xlsx']!();
  const { breaks } = (await pagesOf(book)).get('PMO Summary')!;
  const summary = sheetNamed(book, 'PMO Summary');
  expect(breaks.map((row) => summary.value(row, 0))).toEqual([
    'Plan, target and stretch (£k)',
    'Top 10 schemes by value (£k)',
  ]);
});

const TITLE =
  'Objective 1: 14% reduction in attendances of adults with long term conditions at the emergency departments of both hospitals, by streaming at the front door';
const PARAGRAPH = 'Attendances are above target because the streaming service opened two months late. '
  .repeat(4)
  .trim();
const COMMENT = `${PARAGRAPH}\n${'x'.repeat(300)}`;

async function longTexts() {
  const book = bookOf({
    Activity: `
      Reporting period: May 2017
      ${TITLE}
      ED           | ${MONTHS}
      16/17        | ${LAST_YEAR}
      17/18        | 95 | 105
      17/18 Target | ${TARGET}
    `,
  });
  await refreshed(book);
  const sheet = sheetNamed(book, 'PMO Objectives');
  sheet.setValue(rowWith(sheet, LABEL), 1, COMMENT);
  await refreshed(book);
  return { book, sheet };
}

test('A comment longer than the page stays as it was typed, and stands below in lines that fit', async () => {
  const { book, sheet } = await longTexts();
  const row = rowWith(sheet, LABEL);
  const lines = rowsOf(sheet)
    .slice(row + 1)
    .map((cells) => String(cells[1] ?? ''));
  const below = lines.filter((text) => text !== '');
  expect(sheet.value(row, 1)).toBe(COMMENT);
  expect(sheet.value(row, 2)).toBe('in full below:');
  const letters = (text: string) => text.replaceAll(/\s/g, '');
  expect(letters(below.join(''))).toBe(letters(COMMENT));
  expect(Math.max(...below.map(({ length }) => length))).toBeLessThanOrEqual(117);
  expect((await refreshed(book)).edits).toEqual([]);
});

test('A comment that is shortened again leaves nothing of the longer one', async () => {
  const { book, sheet } = await longTexts();
  sheet.setValue(rowWith(sheet, LABEL), 1, 'Short again.');
  await refreshed(book);
  expect(
    rowsOf(sheet)
      .flat()
      .filter((value) => /streaming service|xxx|in full/.test(String(value))),
  ).toEqual([]);
  expect(sheet.value(rowWith(sheet, LABEL), 1)).toBe('Short again.');
});

test('The end of a title longer than the page stands below it', async () => {
  const { sheet } = await longTexts();
  const row = rowsOf(sheet).findIndex(([first]) => String(first).startsWith('Objective 1:'));
  expect(sheet.value(row, 0)).toContain('by streaming at the front door (ED)');
  expect(sheet.value(row + 1, 0)).toMatch(/^… .*by streaming at the front door \(ED\)$/);
});
