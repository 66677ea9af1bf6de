// Notes on findings: they hold until a figure in the finding changes, and none is lost.
import { acknowledge, findingKey } from '../../src/domain/acknowledgements';
import type { Finding } from '../../src/domain/finding';
import { cell } from '../support/records';

const finding = (message: string): Finding => ({ code: 'x', severity: 'warning', message, where: [cell('A1')] });
const GAP = 'Urgent Care: 5713 in the programme table, its schemes sum to 5516.';
const WIDER = 'Urgent Care: 5713 in the programme table, its schemes sum to 5,400.';

test('a finding is the same whatever its figures', () => {
  expect(findingKey(GAP)).toBe(findingKey(WIDER));
  expect(findingKey(GAP)).not.toBe(findingKey('Elective Care: 5713 in the programme table, its schemes sum to 5516.'));
});

test('a note on the very same finding acknowledges it', () => {
  const { findings } = acknowledge([finding(GAP)], [{ message: GAP, text: 'End of life; agreed' }]);
  expect(findings[0]).toMatchObject({ note: { text: 'End of life; agreed', holds: true } });
});

test('once a figure has changed the finding is open again, and the note stays beside it', () => {
  const { findings, gone } = acknowledge([finding(WIDER)], [{ message: GAP, text: 'agreed' }]);
  expect(findings[0]).toMatchObject({ note: { text: 'agreed', holds: false, message: GAP } });
  expect(gone).toEqual([]);
});

test('of two findings that differ in figures alone each keeps its own note', () => {
  const notes = [
    { message: WIDER, text: 'wider' },
    { message: GAP, text: 'gap' },
  ];
  expect(acknowledge([finding(GAP), finding(WIDER)], notes).findings.map(({ note }) => note?.text)).toEqual([
    'gap',
    'wider',
  ]);
});

test('a note on what is found no more is kept apart', () => {
  const notes = [{ message: GAP, text: 'agreed' }];
  expect(acknowledge([], notes)).toEqual({ findings: [], gone: notes });
});
