import { coerceInput } from './coerceInput';

const cases: [input: string, value: unknown, numberFormat?: string][] = [
  ['12,407', 12407, '#,##0'],
  ['£1,771', 1771, '£#,##0'],
  ['(949)', -949],
  ['-(949)', '#NAME?'],
  ['91%', 0.91, '0%'],
  ['90.6%', 0.906, '0.00%'],
  ['1e5', 100000, '0.00E+00'],
  ['0 1/2', 0.5, '# ?/?'],
  ['01/04/2018', 43191, 'dd/mm/yyyy'],
  ['31/04/2018', '31/04/2018'],
  ['1 April 2018', 43191, 'dd-mmm-yy'],
  ['Apr-18', 43191, 'mmm-yy'],
  ['April 2018', 43191, 'mmm-yy'],
  ['1/2', 43132, 'dd-mmm'],
  ['2018-04-01', 43191, 'dd/mm/yyyy'],
  ['12:30', 12.5 / 24, 'hh:mm'],
  ['TRUE', true],
  ['#REF!', '#REF!'],
  ["'12,407", '12,407'],
  ["''tis", "'tis"],
  ['Amber', 'Amber'],
  ['', ''],
];

test.each(cases.map(([input, value, format]) => [input, value, format] as const))(
  'Excel turns %j into %j',
  (input, value, numberFormat) => {
    const entry = coerceInput(input, 'General');
    expect(entry.value).toEqual(typeof value === 'number' ? expect.closeTo(value, 9) : value);
    expect(entry.numberFormat).toBe(numberFormat);
  },
);

test.each(['=A1+1', '+A1', '- late', '@here'])('%j is a formula', (input) => {
  expect(coerceInput(input, 'General')).toHaveProperty('formula');
});

test.each(['=A1', '12,407', "'x", 'TRUE'])('a cell formatted as text keeps %j', (input) => {
  expect(coerceInput(input, '@')).toEqual({ value: input });
});
