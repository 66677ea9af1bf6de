// A list too long for a paper: which lines stay, and that the paper says how many there are and where.
import { mostOf } from '../../src/paper/mostOf';
import { pagesOf } from '../../src/paper/pagesOf';
import { writePaper } from '../../src/paper/writePaper';
import { trackerOf } from '../support/largeTracker';
import { refreshed } from '../support/refreshed';

const SAID = { what: 'lines', which: 'the largest', where: 'on the sheet' };
const numbers = (count: number) => Array.from({ length: count }, (_, index) => (index * 7) % count);

test('fifty lines are printed whole, with nothing to say of them', () => {
  expect(mostOf(numbers(50), (value) => value, SAID)).toEqual({ shown: numbers(50), note: [] });
});

test('of more the forty that weigh most, in the order in which they stood', () => {
  const { shown, note } = mostOf(numbers(51), (value) => value, SAID);
  expect(shown).toEqual(numbers(51).filter((value) => value >= 11));
  expect(note[0]?.runs).toEqual([{ text: 'Shown are 40 of 51 lines: the largest. All are on the sheet.' }]);
});

test('of equals the first', () => {
  const items = Array.from({ length: 60 }, (_, index) => ({ index }));
  expect(mostOf(items, () => 1, SAID).shown.map(({ index }) => index)).toEqual(numbers(40).sort((a, b) => a - b));
});

test('a paper of 2,000 schemes has no table of more than fifty rows, and tells of every one that is cut', async () => {
  const { assessment } = await refreshed(trackerOf(2_000));
  const pieces = pagesOf(writePaper(assessment, { structure: 'alliance', cover: assessment.cover })).flatMap(
    (pages) => pages.pieces,
  );
  const cut = pieces.flatMap((piece, index) =>
    piece.kind === 'table' && piece.rows.length === 40 ? [pieces[index + 1]] : [],
  );
  expect(Math.max(...pieces.map((piece) => (piece.kind === 'table' ? piece.rows.length : 0)))).toBeLessThanOrEqual(50);
  expect(cut.length).toBeGreaterThan(5);
  for (const after of cut)
    expect(after?.kind === 'paragraph' && after.runs.map(({ text }) => text).join('')).toMatch(
      /^Shown are 40 of \d+ (schemes|open exceptions|findings): .*\. All are .* of the workbook\.$/,
    );
});
