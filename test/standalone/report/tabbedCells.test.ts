// Which tabs part cells, and which only set off a number or a bullet.
import { tabbedCells } from '../../../src/standalone/report/tabbedCells';

test.each<[string, string[] | null]>([
  ['Urgent Care\tGreen\tAmber 91% of target', ['Urgent Care', 'Green', 'Amber 91% of target']],
  ['Elective\t\t81%', ['Elective', '', '81%']],
  ['1.2\tKey messages', null],
  ['a)\tSavings are red', null],
  ['•\tSavings are red', null],
  ['1.2\tKey messages\t4', ['1.2', 'Key messages', '4']],
  ['\tSavings are red', null],
  ['Savings are red', null],
])('%j', (line, expected) => {
  expect(tabbedCells(line)).toEqual(expected);
});
