// What was recognised, which line stands where, and whether what is written still fits: over refreshed workbooks.
import { whole } from '../../src/domain/pieces';
import { check } from '../../src/actions/check';
import { rate, type Surveyed } from '../../src/actions/survey';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { lineKeyAt } from '../../src/workbook/outline';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { bookOf, setAt, sheetNamed } from '../support/grid';
import { refreshed } from '../support/refreshed';

async function surveyed(book: Book): Promise<Surveyed> {
  const outcome = whole(rate(await new FileWorkbook(book).read(), {}));
  if (outcome.refused) throw new Error(outcome.message);
  return outcome.surveyed;
}

test('every table that was recognised, by its sheet and what it holds', async () => {
  const { tables } = (await surveyed(demoPmo())).outline;
  expect(tables.map(({ sheet, holds }) => `${sheet}: ${holds}`)).toContain('Scheme register: 37 schemes');
});

test('a line is found in its row on every sheet, a total in its own', async () => {
  const book = bookOf({
    Tracker: '\nProgramme | YTD Plan £k | YTD Actual £k\nUrgent | 100 | 90\nTotal | 100 | 90\n',
    Plan: '\nProgramme | Plan £k\nUrgent | 400\n',
  });
  const { outline } = await surveyed(book);
  const urgent = lineKeyAt(outline, { sheet: 'Tracker', cell: 'C2' });
  expect(urgent).not.toBeNull();
  expect(lineKeyAt(outline, { sheet: 'Plan', cell: 'A2' })).toBe(urgent);
  expect(lineKeyAt(outline, { sheet: 'Tracker', cell: 'A3' })).toBe('total');
  expect(lineKeyAt(outline, { sheet: 'Tracker', cell: 'A1' })).toBeNull();
});

test('our own sheets are known before they are there and after', async () => {
  const book = demoPmo();
  const { outline } = await refreshed(book);
  expect((await surveyed(book)).outline.ownSheets.sort()).toEqual([...outline.ownSheets].sort());
  expect(outline.ownSheets).toContain('PMO Record');
});

describe('how what is written stands to the figures', () => {
  test('nothing was written yet', async () => {
    expect((await surveyed(demoPmo())).standing).toBe('never');
  });

  test('it fits right after a refresh, and once a figure was typed it does not', async () => {
    const book = demoPmo();
    expect((await refreshed(book)).standing).toBe('matches');
    expect((await surveyed(book)).standing).toBe('matches');
    setAt(sheetNamed(book, 'Monthly actual'), 'G7', 900);
    const after = await surveyed(book);
    expect(after.standing).toBe('differs');
    expect(after.changes.length).toBeGreaterThan(0);
  });

  test('a rating that somebody typed over ours is theirs, and nothing that has changed', async () => {
    const book = demoPmo();
    await refreshed(book);
    setAt(sheetNamed(book, 'Scheme register'), 'O7', 'Amber');
    expect((await surveyed(book)).standing).toBe('matches');
  });

  test('where all edits are planned, a change on sheets of ours counts as well', async () => {
    const book = demoPmo();
    await refreshed(book);
    setAt(sheetNamed(book, 'PMO Summary'), 'A6', 'Somebody typed here');
    expect((await surveyed(book)).standing).toBe('matches');
    expect((await check(new FileWorkbook(book), {})) as Surveyed).toMatchObject({ standing: 'differs' });
  });
});
