// The board paper's cover from a Settings sheet: as typed, blank where nobody says, and never in the way of the policy.
import { BLANK_COVER } from '../../src/domain/paperCover';
import { findTables } from '../../src/workbook/findTables';
import { readCover } from '../../src/workbook/readCover';
import { readSettings } from '../../src/workbook/readSettings';
import type { CellValue } from '../../src/workbook/snapshot';
import { gridSheet } from '../support/gridSheet';

type Row = [string, CellValue];

function tables(...rows: Row[]) {
  return findTables(gridSheet([['Settings'], [], ['Setting', 'Value'], ...rows], { name: 'Settings' }), null);
}

function coverOf(...rows: Row[]) {
  return readCover(tables(...rows));
}

test('the cover is read the same below the heading Board paper and, as it was once worded, without it', () => {
  const answers: Row[] = [
    ['structure', 'Board update'],
    ['title', 'Savings in May'],
    ['meeting', 'Board of Directors'],
    ['date', 42907],
    ['purpose', 'Discuss and note'],
  ];
  const once = coverOf(
    ['Finance: Green above', 0.9],
    ...answers.map(([name, value]) => [`Paper: ${name}`, value] as Row),
  );
  const now = coverOf(['Finance: Green above', 0.9], ['Board paper', ''], ...answers);
  expect(once.cover).toMatchObject({ structure: 'board', title: 'Savings in May', meeting: 'Board of Directors' });
  expect(now).toEqual(once);
});

test('words such as Title and Date say nothing of the paper where its heading does not stand above them', () => {
  expect(coverOf(['Title', 'Savings in May'], ['Date', 42907]).cover).toEqual(BLANK_COVER);
});

test('what is saved below the cover is still the rule that it names', () => {
  const rows = tables(['Board paper', ''], ['Title', 'Savings in May'], ['Finance: Green above', 0.9]);
  expect([readSettings(rows).policy.greenAbove, readCover(rows).cover.title]).toEqual([0.9, 'Savings in May']);
});

test('what the paper says on its cover is read as typed', () => {
  const { cover, findings } = coverOf(
    ['Paper: structure', 'Board update'],
    ['Paper: meeting', 'Board of Directors'],
    ['Paper: date', 42907],
    ['Paper: purpose', 'Discuss and note'],
    ['Paper: recommended actions', 'Note the report; Agree the recovery plan'],
  );
  expect(findings).toEqual([]);
  expect(cover).toEqual({
    ...BLANK_COVER,
    structure: 'board',
    meeting: 'Board of Directors',
    date: '21 June 2017',
    purpose: 'Discuss and note',
    recommendedActions: 'Note the report\nAgree the recovery plan',
  });
});

test.each([
  ['Paper: structure', 'Newsletter'],
  ['Paper: purpose', 'Applaud'],
])('%s cannot be %s, which is said and left blank', (name, value) => {
  const { cover, findings } = coverOf([name, value]);
  expect(cover).toEqual(BLANK_COVER);
  expect(findings).toMatchObject([{ code: 'setting-unreadable', where: [{ sheet: expect.any(String) }] }]);
});
