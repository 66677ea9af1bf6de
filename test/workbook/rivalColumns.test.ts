import fc from '../support/properties';
import { type NumberedColumn } from '../../src/workbook/figureEvidence';
import { rivalColumns } from '../../src/workbook/rivalColumns';
import type { Column } from '../../src/workbook/table';

function plan(heading: string, values: (number | null)[]): NumberedColumn {
  const blank = { month: null, quarter: null, unit: null, ours: false };
  const column: Column = { col: 0, field: 'plan', heading, headingRow: 1, ...blank };
  return { column, values };
}

/** By heading: what holds the figure instead, '?' where a person has to say. */
function told(...columns: NumberedColumn[]): Record<string, string> {
  const rivals = [...rivalColumns(columns)];
  return Object.fromEntries(rivals.map(([{ heading }, { meant }]) => [heading, meant?.heading ?? '?']));
}

const WHOLE = { 'North | Plan': 'Alliance | Plan', 'South | Plan': 'Alliance | Plan' };
const OPEN = { 'North | Plan': '?', 'South | Plan': '?', 'Alliance | Plan': '?' };

test.each([
  ['the whole is the sum of its parts', [260, 88], [140, 60], [400, 148], WHOLE],
  ['each is rounded to whole thousands', [25, 13], [25, 13], [51, 27], WHOLE],
  ['a part is blank', [260, 88], [null, 60], [260, 148], WHOLE],
  ['a line has no figure at all', [260, 88, null], [140, 60, null], [400, 148, null], WHOLE],
  ['in millions, with decimals', [2.6, 3.8], [1.4, 0.5], [4, 4.3], WHOLE],
  ['one line is not the sum', [260, 88], [140, 60], [400, 158], OPEN],
  ['the whole is blank where parts are not', [260, 88, 5], [140, 60, 7], [400, 148, null], OPEN],
  ['a single line could be chance', [260], [140], [400], OPEN],
  ['figures no larger than their rounding', [0, 1], [1, 1], [1, 2], OPEN],
  ['differences of a decimal count in millions', [2.6, 3.8], [1.4, 0.5], [4.4, 4.7], OPEN],
])('%s', (_, north, south, alliance, expected) => {
  expect(told(plan('North | Plan', north), plan('South | Plan', south), plan('Alliance | Plan', alliance))).toEqual(
    expected,
  );
});

test('two that hold the same figures need no choice', () => {
  expect(told(plan('Year | Plan', [1, 2]), plan('Forecast | Plan', [1, 2]))).toEqual({
    'Forecast | Plan': 'Year | Plan',
  });
});

test('of two alone neither is the whole of the other', () => {
  expect(told(plan('North | Plan', [0.4, 0.5]), plan('South | Plan', [0.5, 0.4]))).toEqual({
    'North | Plan': '?',
    'South | Plan': '?',
  });
});

test('headings without bands that tell them apart are not told apart here', () => {
  expect(told(plan('Plan £k', [1, 2]), plan('Plan', [3, 4]))).toEqual({});
  expect(told(plan('North | Plan', [1, 2]), plan('North | Plan', [3, 4]))).toEqual({});
});

test('whatever the parts, their exact sum is found, wherever it stands', () => {
  const parts = fc.array(fc.tuple(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 20, max: 900 })), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 0, max: 2 }), (lines, place) => {
      const columns = [
        plan(
          'North | Plan',
          lines.map(([north]) => north),
        ),
        plan(
          'South | Plan',
          lines.map(([, south]) => south),
        ),
      ];
      columns.splice(
        place,
        0,
        plan(
          'Alliance | Plan',
          lines.map(([north, south]) => north + south),
        ),
      );
      fc.pre(lines.some(([north, south]) => north !== south));
      expect(told(...columns)).toEqual(WHOLE);
    }),
  );
});
