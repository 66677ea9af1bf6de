// Tables of growth assumptions as people draw them: what is an area, what is a per cent, and where the table ends.
import { whole } from '../../src/domain/pieces';
import { readGrowth } from '../../src/workbook/readGrowth';
import { MONTHS } from '../support/readObjectives';
import { sheetOf } from '../support/grid';

/** Of each point of delivery, the growth of its areas with what weighs them. */
async function growths(drawing: string) {
  const read = whole(readGrowth([await sheetOf(`\n${drawing.trim()}\n`, 'Growth')]));
  return Object.fromEntries(
    read.map(({ name, areas }) => [name, areas.map(({ growth, share }) => [round(growth), share])]),
  );
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

test.each<[string, string, (number | null)[][]]>([
  [
    'years, people and remarks are no areas',
    'POD | CCG | Source year | Population | Notes\nA&E | 0.02 | 2017 | 180000 | ONS',
    [[0.02, null]],
  ],
  [
    'a total beside areas is none',
    'POD | M&A | N&S | Total\nA&E | 2 | 2.4 | 2.2\nMix | 60 | 40 | 100',
    [
      [0.02, 60],
      [0.024, 40],
    ],
  ],
  ['a total alone is one', 'POD | All\nA&E | 0.02', [[0.02, null]]],
  [
    'per cents as texts stand beside plain ones',
    'POD | M&A | N&S\nA&E | "2%" | 2.4',
    [
      [0.02, null],
      [0.024, null],
    ],
  ],
  ['fractions under a sign of per cent stay fractions', 'Growth %\nPOD | M&A\nA&E | 0.056', [[0.056, null]]],
  ['0.2 under a sign of per cent is 0.2%', 'Growth (%)\nPOD | M&A\nA&E | 0.2', [[0.002, null]]],
  ['an empty row does not end the table', 'POD | M&A\nELIP | 0.01\n\nA&E | 0.02', [[0.02, null]]],
  ['two empty rows do', 'POD | M&A\nELIP | 0.01\n\n\nA&E | 0.02', []],
  ['a list of activity by month is none', `Growth by POD\nPOD | ${MONTHS}\nA&E | 1 | 2`, []],
])('%s', async (_what, drawing, expected) => {
  expect((await growths(drawing))['A&E'] ?? []).toEqual(expected);
});
