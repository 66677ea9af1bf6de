// Which of the lines written last time a renamed one may be, without looking at every one of them.
import { AlikeLines } from '../../src/workbook/alikeLines';
import { rememberedValues } from '../../src/workbook/outputCells';
import type { CellValue } from '../../src/workbook/snapshot';
import fc from '../support/properties';

const value = fc.constantFrom<CellValue>('Red', 'Amber', 'Green', -5, 10, 10.004, 3.5);
const values = fc.record({ variance: value, rating: value, overall: value });
const asMap = (written: Record<string, CellValue>) => new Map(Object.entries(written));
const cellsOf = (written: Record<string, CellValue>) => Object.entries(written).map(([id, value]) => ({ id, value }));

/** By its words: every line compared with every other. */
function plainly(
  lines: ReadonlyMap<string, Map<string, CellValue>>,
  keys: ReadonlySet<string>,
  cells: readonly { id: string; value: CellValue }[],
) {
  const others = [...lines].map(([former, written]) => {
    const agrees = cells.filter(({ id, value }) => written.get(id) === value).length;
    return { former, written, agrees };
  });
  const renamed = others.filter(({ former, agrees }) => !keys.has(former) && agrees * 2 > cells.length);
  const copied = others.filter(({ agrees }) => agrees >= 2 && agrees === cells.length);
  const [best] = (renamed.length > 0 ? renamed : copied).sort((a, b) => b.agrees - a.agrees);
  return best?.written ?? null;
}

test('finds the line that a comparison of all lines finds', () => {
  fc.assert(
    fc.property(fc.array(values, { maxLength: 12 }), values, fc.nat(12), (written, own, gone) => {
      const lines = new Map(written.map((one, index) => [`scheme:${index}`, asMap(one)]));
      const keys = new Set([...lines.keys()].filter((_, index) => index % (gone + 1) !== 0));
      const found = rememberedValues(lines, 'scheme:new', keys, cellsOf(own));
      expect(found && [...found]).toEqual(
        plainly(lines, keys, cellsOf(own)) && [...plainly(lines, keys, cellsOf(own))!],
      );
    }),
  );
});

test('of 5,000 lines with figures of their own it looks at a handful', () => {
  const written = Array.from({ length: 5_000 }, (_, index) =>
    asMap({ variance: index, rating: 'Red', overall: 'Red' }),
  );
  const lines = new AlikeLines(new Map(written.map((one, index) => [`scheme:${index}`, one])));
  const cells = cellsOf({ variance: 4_000 });
  expect(lines.mostlyAgreeing(cells).size).toBe(1);
});

test('of 5,000 lines with the same few ratings it looks at each set of ratings once', () => {
  const ratings = ['Red', 'Amber', 'Green'];
  const written = Array.from({ length: 5_000 }, (_, index) =>
    asMap({ rating: ratings[index % 3]!, overall: ratings[(index * 7) % 3]! }),
  );
  const lines = new AlikeLines(new Map(written.map((one, index) => [`scheme:${index}`, one])));
  expect(lines.mostlyAgreeing(cellsOf({ rating: 'Red', overall: 'Red' })).size).toBeLessThanOrEqual(3);
});

test('a number that a file gave back a little changed is still the same', () => {
  const lines = new Map([['scheme:old', asMap({ variance: 0.1 + 0.2, rating: 'Red' })]]);
  const found = rememberedValues(
    lines,
    'scheme:new',
    new Set(['scheme:new']),
    cellsOf({ variance: 0.3, rating: 'Red' }),
  );
  expect(found).toBe(lines.get('scheme:old'));
});
