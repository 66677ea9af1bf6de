// Ratings as numbers, symbols and letters: read by the workbook's own key, by what a person said, or asked; never guessed.
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { readWorkbook, type Reading } from '../../src/workbook/readWorkbook';
import { bookOf, cellUnder, type Drawings, sheetNamed } from '../support/grid';
import { cellsFound, refreshed } from '../support/refreshed';

const schemes = (...ratings: string[]) => `
  Reporting period: July 2018

  Scheme ID | Scheme | Programme | YTD Plan £k | YTD Actual £k | Milestone RAG
${ratings.map((rating, index) => `  UC-0${index} | Scheme ${'ABCDEFG'[index]!} | Urgent Care | 100 | 90 | ${rating}`).join('\n')}
`;

async function read(drawings: Drawings): Promise<Reading> {
  return readWorkbook(await new FileWorkbook(bookOf(drawings)).read(), null);
}

const ratings = ({ records }: Reading) => records.schemes.map(({ statedMilestoneRating }) => statedMilestoneRating);
const asked = ({ questions }: Reading) => questions.map(({ setting }) => setting);
const codes = ({ records }: Reading) => records.findings.map(({ code }) => code);

describe('numbers', () => {
  const NUMBERS = schemes('1', '2', '3', 'Red', '2');

  test('are asked about once each, and not used until then', async () => {
    const found = await read({ Tracker: NUMBERS });
    expect(ratings(found)).toEqual([null, null, null, 'Red', null]);
    expect(asked(found)).toEqual(['1', '2', '3'].map((mark) => `Rating "${mark}" on "Tracker"`));
    expect(found.questions[1]).toMatchObject({ cell: 'F5', heading: 'Milestone RAG', samples: ['2'] });
    expect(found.questions[1]!.choices).toEqual(['Red', 'Amber', 'Green', 'Blue', 'Grey', 'No rating']);
    expect(codes(found)).not.toContain('unreadable-printed');
  });

  test('are read as answered, also when the sheet is called otherwise by now', async () => {
    const Settings =
      '\nSetting | Value\nRating "1" on "Old name" | Green\nRating "2" on "Old name" | No rating\nRating "3" on "Old name" | red\n';
    const found = await read({ Tracker: NUMBERS, Settings });
    expect(ratings(found)).toEqual(['Green', null, 'Red', 'Red', null]);
    expect(asked(found)).toEqual([]);
    expect(codes(found)).not.toContain('setting-unreadable');
  });

  test.each([
    ['in a cell', '\n  Key: 1 = On track (green), 2 = Amber; 3 – Off track, red\n'],
    ['in a cell for each', '\n  1 = Green\n  2 = Amber\n  3 = Red\n'],
    ['as a block with a title', '\n  RAG key | \n  Score | Means\n  1 | Green – on track\n  2 | Amber\n  3 | Red\n'],
  ])('are read by a key %s, and that is said', async (_, key) => {
    const found = await read({ Tracker: NUMBERS, Guidance: key });
    expect(ratings(found)).toEqual(['Green', 'Amber', 'Red', 'Red', 'Amber']);
    expect(asked(found)).toEqual([]);
    const told = found.records.findings.find(({ code }) => code === 'ratings-by-key');
    expect(told?.message).toBe('Ratings on "Tracker" are read by the key: 1 is Green, 2 is Amber, 3 is Red.');
  });

  test('of which the key leaves one out, that one is asked about', async () => {
    const found = await read({ Tracker: NUMBERS, Guidance: '\n  1 = Green\n  2 = Amber\n' });
    expect(asked(found)).toEqual(['Rating "3" on "Tracker"']);
  });

  test.each([
    ['a numbered list of ratings', '\n  No | RAG\n  1 | Green\n  2 | Red\n  3 | Green\n'],
    ['one pair alone', '\n  Note: 1 = Green\n'],
    ['a key to something else', '\n  Key: 1 = Rare, 2 = Unlikely, 3 = Possible\n'],
  ])('are not read by %s', async (_, other) => {
    const found = await read({ Tracker: NUMBERS, Other: other });
    expect(ratings(found)).toEqual([null, null, null, 'Red', null]);
    expect(asked(found)).toHaveLength(3);
  });

  test('are asked about where two keys disagree', async () => {
    const found = await read({ Tracker: NUMBERS, One: '\n 1 = Green\n 2 = Amber\n', Two: '\n 1 = Red\n 2 = Amber\n' });
    expect(asked(found)).toHaveLength(3);
  });

  test('have the key of their own sheet before that of another', async () => {
    const own = `${NUMBERS}\n\n\n  Key: 1 = Blue, 2 = Green, 3 = Amber\n`;
    const found = await read({ Tracker: own, Guidance: '\n 1 = Red\n 2 = Red\n' });
    expect(ratings(found)).toEqual(['Blue', 'Green', 'Amber', 'Red', 'Green']);
  });
});

describe('symbols and letters', () => {
  test('are asked about, words of ratings are not, dashes and “n/a” are nothing', async () => {
    const found = await read({ Tracker: schemes('✔', '▲', 'G', '-', 'n/a', 'X') });
    expect(ratings(found)).toEqual([null, null, 'Green', null, null, null]);
    expect(asked(found)).toEqual(['✔', '▲', 'X'].map((mark) => `Rating "${mark}" on "Tracker"`));
  });

  test('are the same with and without what a font adds', async () => {
    const Settings = '\nSetting | Value\nRating "✔" on "Tracker" | Blue\n';
    expect(ratings(await read({ Tracker: schemes('✔\uFE0F', 'Red'), Settings }))).toEqual(['Blue', 'Red']);
  });

  test('that stand in every row differ by colour, which is said and not asked', async () => {
    const found = await read({ Tracker: schemes('●', '●', '●') });
    expect(asked(found)).toEqual([]);
    expect(found.records.findings).toContainEqual(
      expect.objectContaining({
        code: 'rating-by-colour',
        severity: 'warning',
        where: [{ sheet: 'Tracker', cell: 'F4' }],
      }),
    );
  });
});

test('a milestone’s status is read alike', async () => {
  const milestones =
    '\n  Scheme ID | Milestone | Due | Status\n  UC-00 | Board | 1 Jul 2018 | 1\n  UC-00 | Recruit | 1 Jul 2018 | 3\n';
  const found = await read({
    Tracker: schemes('Red'),
    Milestones: milestones,
    Guidance: '\n  RAG definitions\n  1 | Complete (blue)\n  2 | Green\n  3 | Red\n',
  });
  expect(found.records.milestones.map(({ statedRating }) => statedRating)).toEqual(['Blue', 'Red']);
  expect(codes(found)).not.toContain('unreadable-rating');
});

test('a refresh uses what it read, and has nothing to do the second time', async () => {
  const book = bookOf({ Tracker: schemes('1', '3'), Guidance: '\n  1 = Green\n  2 = Amber\n  3 = Red\n' });
  expect(cellsFound(await refreshed(book), 'ratings-by-key')).toEqual(['Tracker!F3', 'Guidance!A1']);
  expect((await refreshed(book)).edits).toEqual([]);
  expect(cellUnder(sheetNamed(book, 'Tracker'), 'UC-01', 'Milestone RAG')).toBe(3);
});
