// A report as plain text: lines, wrapped lines, items and rows, each with the line it begins on.
import { paragraphsOfText } from '../../../src/standalone/report/reportText';

const LONG = 'At the end of month 2 the Alliance work plan had delivered savings of';

test.each<[string, string, string[]]>([
  ['a line each, blank ones not counted in', 'One\n\nTwo is so.\r\nThree', ['1 One', '3 Two is so.', '4 Three']],
  ['a wrapped line goes on', `${LONG}\n£1.3m, as planned.\nNext.`, [`1 ${LONG} £1.3m, as planned.`, '3 Next.']],
  ['a small letter goes on, however short the line before', 'Savings\nare as planned.', ['1 Savings are as planned.']],
  ['a numbered heading ends with its line', `1.2 ${LONG}\nSavings are red.`, [`1 1.2 ${LONG}`, '2 Savings are red.']],
  ['an item begins anew', `${LONG}\n- £1.3m`, [`1 ${LONG}`, '2 £1.3m']],
])('%s', (_, text, expected) => {
  expect(paragraphsOfText(text, 'r.txt').map((found) => `${found.where.cell.slice(5)} ${found.text}`)).toEqual(
    expected,
  );
});

test('items, rows and marked headings are told apart', () => {
  const found = paragraphsOfText('# Title\n• Item\nUrgent\tGreen\nText.', 'r.txt');
  expect(found.map(({ headingLevel, isItem, cells }) => [headingLevel, isItem, cells])).toEqual([
    [1, false, null],
    [null, true, null],
    [null, false, ['Urgent', 'Green']],
    [null, false, null],
  ]);
});
