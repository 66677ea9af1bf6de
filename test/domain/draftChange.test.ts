// What is said of a draft that changed under somebody's words: only the sentences that differ, then and now.
import { draftChange } from '../../src/domain/draftChange';

test.each([
  [
    'only the sentence that changed is quoted',
    'Savings are £2.9m. No items to escalate.',
    'Savings are £3.1m. No items to escalate.',
    'Figures changed since: was “Savings are £2.9m.”, now “Savings are £3.1m.”.',
  ],
  [
    'bullets are quoted without their marks',
    '• Savings are 90% of target\n• Milestones are Green',
    '• Savings are 50% of target\n• Milestones are Green',
    'Figures changed since: was “Savings are 90% of target”, now “Savings are 50% of target”.',
  ],
  [
    'a sentence that is no longer drafted',
    '• Saved £1m\n• Two of 3 schemes are Red',
    '• Saved £1m',
    'Figures changed since: was “Two of 3 schemes are Red”, now nothing else.',
  ],
  ['a new sentence', '', 'Saved £1m', 'Figures changed since: was nothing else, now “Saved £1m”.'],
  [
    'the same figures in other words',
    'Saved £1.25m of £2m.',
    'Savings: £1.25m of £2m.',
    'Draft reworded since: was “Saved £1.25m of £2m.”, now “Savings: £1.25m of £2m.”.',
  ],
])('%s', (_what, then, now, said) => {
  expect(draftChange(then, now)).toBe(said);
});

test('A draft of any length fits into a cell', () => {
  expect(draftChange('1'.repeat(40_000), '2'.repeat(40_000)).length).toBeLessThan(4_000);
});
