// Many cells in few words, as Excel's users write ranges.
import fc from '../support/properties';
import { rangesText } from '../../src/domain/rangesText';
import { columnName, parseBlock } from '../../src/workbook/address';

const cells = (sheet: string, ...addresses: string[]) => addresses.map((cell) => ({ sheet, cell }));

describe('cells in words', () => {
  test.each([
    ['one cell', cells('Plan', 'D5'), 'Plan!D5'],
    ['neighbours below one another', cells('Plan', 'D5', 'D6', 'D7'), 'Plan!D5:D7'],
    ['neighbours side by side', cells('Plan', 'Z5', 'AA5', 'AB5'), 'Plan!Z5:AB5'],
    ['a block', cells('Plan', 'D5', 'E5', 'D6', 'E6'), 'Plan!D5:E6'],
    ['gaps', cells('Plan', 'D5', 'D7', 'F9'), 'Plan!D5, D7, F9'],
    ['out of order, and one twice', cells('Plan', 'D7', 'D5', 'D6', 'D5'), 'Plan!D5:D7'],
    ['two sheets', [...cells('Plan', 'D5'), ...cells('Actuals', 'B2', 'B3')], 'Plan!D5; Actuals!B2:B3'],
    ['a name with a space', cells('My plan', 'D5'), "'My plan'!D5"],
    ['a name with a quote', cells("CCG's", 'D5'), "'CCG''s'!D5"],
    ['a name that could be a cell', cells('QI1', 'D5'), "'QI1'!D5"],
    ['a name that begins with a digit', cells('17_18', 'D5'), "'17_18'!D5"],
    ['none', [], ''],
  ])('%s', (_, given, text) => expect(rangesText(given)).toBe(text));

  test('what is too much to name is counted', () => {
    expect(rangesText(cells('Plan', 'A1', 'A3', 'A5', 'A6'), 2)).toBe('Plan!A1, A3 and 2 more');
  });

  test('name every cell once and none besides', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const given = places.map(([col, row]) => `${columnName(col)}${row}`);
        const text = rangesText(cells('Plan', ...given), 1000);
        const named = text.replace('Plan!', '').split(', ').filter(Boolean).map(parseBlock);
        const all = named.flatMap(({ row, col, rows, cols }) =>
          Array.from(
            { length: rows * cols },
            (_, at) => `${columnName(col + (at % cols))}${row + Math.floor(at / cols) + 1}`,
          ),
        );
        expect(all.sort()).toEqual([...new Set(given)].sort());
      }),
    );
  });
});
