import fc from '../support/properties';
import { keepText } from '../../src/workbook/keepText';
import { coerceInput } from '../host/coerceInput';

const TURNED_BY_EXCEL = [
  '=SUM(A1)', '+44 121', '- overspent', '-5', '@SUM', '12,407', '£1,771', '(949)', '91%', '%91', '5.', '.5', '1e5', '1/2',
  '0 1/2', '01/04/2018', '2018-04-01', '1 April 2018', '1-Apr-18', 'Apr-18', 'April 2018', 'apr 18', 'Sept 18', 'March 3, 2018',
  '12:30', '9 AM', 'TRUE', 'false', ' 5', '\t5', '#REF!', '#N/A', "'quoted",
]; // prettier-ignore

const PLAIN = [
  'Red',
  'Amber 91% of target',
  'April',
  'Mark 1',
  'TBC',
  'true north',
  'Scheme 5',
  'N/A',
  'e5',
  'Q1 2018',
  'A/B',
];

test.each(TURNED_BY_EXCEL)('%j is guarded, and the cell holds it', (text) => {
  expect(keepText(text)).toBe(`'${text}`);
  expect(coerceInput(keepText(text), 'General')).toEqual({ value: text });
});

test.each(PLAIN)('%j is written as it is', (text) => {
  expect(keepText(text)).toBe(text);
  expect(coerceInput(text, 'General')).toEqual({ value: text });
});

const digit = fc.constantFrom(...'0123456789');
const figures = fc.string({ unit: fc.constantFrom(...'0123456789.,/-: %£()eE+aApPmM'), maxLength: 12 });
const month = fc.constantFrom('Jan', 'january', 'MAY', 'Sept', 'Dec', 'June');
const dates = fc
  .tuple(month, fc.constantFrom(' ', '-', '/', '', ', ', '. '), digit, digit)
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  figures,
  dates,
  fc
    .tuple(fc.constantFrom(' ', '\n', '\u00a0', ''), fc.constantFrom(...TURNED_BY_EXCEL), fc.constantFrom(' ', ''))
    .map((p) => p.join('')),
);

test('whatever the text, the cell holds exactly that text and stays General', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(coerceInput(keepText(text), 'General')).toEqual({ value: text });
    }),
    { numRuns: 5000 },
  );
});
