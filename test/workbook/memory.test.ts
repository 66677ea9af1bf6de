// What we wrote comes back from the record sheet as it was written, field by field and line by line.
// A sheet that nobody marked as the record is not read.
import fc from '../support/properties';
import { whole } from '../../src/domain/pieces';
import { markText } from '../../src/workbook/mark';
import { isOwned, type Memory, memoryRows, readMemory, RECORD_ID } from '../../src/workbook/memory';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { gridSheet } from '../support/gridSheet';

const RECORD_MARK = markText({ kind: 'generated', id: RECORD_ID, layout: '', rows: 0, cols: 0 });

const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, structureProtected: false });
const record = (rows: CellValue[][], mark: string | null = RECORD_MARK) =>
  workbook(gridSheet([['Plan']]), gridSheet(rows, { name: 'PMO Record', visibility: 'VeryHidden', mark }));

function memoryOf(given: Record<string, Record<string, Record<string, CellValue>>>): Memory {
  return new Map(
    Object.entries(given).map(([sheet, lines]) => [
      sheet,
      new Map(Object.entries(lines).map(([key, values]) => [key, new Map(Object.entries(values))])),
    ]),
  );
}

const MEMORY = memoryOf({
  'input-1': {
    'scheme:1819-013': { ytdRating: 'Red', ytdVariance: -105 },
    'scheme:1819-080': { ytdRating: 'Green', ytdVariance: 0 },
  },
  exceptions: { '1819-013': { issue: 'Beds' } },
});

test('is laid out as a heading row a sheet and a row a line', () => {
  expect(memoryRows(MEMORY)).toEqual([
    ['#', 'input-1', 'ytdRating', 'ytdVariance'],
    ['scheme:1819-013', '', 'Red', -105],
    ['scheme:1819-080', '', 'Green', 0],
    ['#', 'exceptions', 'issue'],
    ['1819-013', '', 'Beds'],
  ]);
});

test('comes back from its rows', () => {
  expect(whole(readMemory(record(memoryRows(MEMORY))))).toEqual(MEMORY);
});

test('a field that one line has and another has not comes back empty for the other', () => {
  const uneven = memoryOf({ 'input-1': { a: { ytdRating: 'Red' }, b: { ytdVariance: 5 } } });
  expect(whole(readMemory(record(memoryRows(uneven))))).toEqual(
    memoryOf({ 'input-1': { a: { ytdRating: 'Red', ytdVariance: '' }, b: { ytdRating: '', ytdVariance: 5 } } }),
  );
});

test.each<[string, WorkbookSnapshot]>([
  ['a workbook without the record sheet', workbook(gridSheet([['Plan']]))],
  ['a sheet of the same layout that is not marked', record(memoryRows(MEMORY), null)],
  [
    'a sheet marked as another',
    record(memoryRows(MEMORY), markText({ kind: 'generated', id: 'summary', layout: '', rows: 0, cols: 0 })),
  ],
  ['an empty record sheet', record([])],
])('nothing is remembered from %s', (_, snapshot) => {
  expect(whole(readMemory(snapshot))).toEqual(new Map());
});

test('whatever was written comes back, whatever it looks like', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
  const field = fc.constantFrom('ytdRating', 'ytdVariance', 'achievement', 'issue');
  const name = fc.string({ minLength: 1 }).filter((text) => text !== '#');
  const lines = fc.array(fc.tuple(name, fc.array(fc.tuple(field, value), { minLength: 1 })));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, lines)), (sheets) => {
      const memory: Memory = new Map(
        sheets.map(([sheet, lines]) => [sheet, new Map(lines.map(([key, values]) => [key, new Map(values)]))]),
      );
      const back = whole(readMemory(record(memoryRows(memory))));
      expect([...back.keys()]).toEqual([...memory.keys()]);
      for (const [sheet, lines] of memory) {
        expect([...back.get(sheet)!.keys()]).toEqual([...lines.keys()]);
        for (const [key, values] of lines) {
          for (const [field, value] of values) expect(back.get(sheet)!.get(key)!.get(field)).toBe(value);
        }
      }
    }),
  );
});

test.each<[string | null, string, boolean]>([
  ['input-1', 'ytdRating', true],
  ['input-1', 'issue', false],
  ['exceptions', 'issue', true],
  ['input-2', 'ytdRating', false],
  [null, 'ytdRating', false],
])('on sheet %p the field %s is ours: %p', (sheet, field, expected) => {
  expect(isOwned(MEMORY, sheet, field)).toBe(expected);
});
