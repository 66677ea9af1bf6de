import { previewPolicy } from '../../src/actions/previewPolicy';
import { changesText } from '../../src/domain/changesText';
import { demoPmo } from '../../scripts/samples/demoPmo';
import { bookAsText } from '../support/bookAsText';
import { bookOf } from '../support/grid';
import { refreshed } from '../support/refreshed';

const TRACKER = `
  Scheme  | Programme   | YTD Plan £k | YTD Actual £k
  Frailty | Urgent Care | 100         | 92
  Falls   | Urgent Care | 100         | 97
`;

test('tells which ratings another policy would change, and writes nothing', async () => {
  const book = bookOf({ Tracker: TRACKER });
  const result = await refreshed(book);
  const before = bookAsText(book);
  const { policy } = result.assessment;
  expect(previewPolicy(result, policy)).toEqual({ ratings: [], others: [] });
  const overall = previewPolicy(result, { ...policy, greenAbove: 0.9 }).ratings.filter(
    ({ kind }) => kind === 'overall',
  );
  expect(changesText(overall)).toEqual(['1 scheme Amber → Green', '1 programme Amber → Green']);
  expect(bookAsText(book)).toBe(before);
});

test.each([
  [{ proposeEscalations: false }, /^escalations \d+ → \d+$/],
  [{ riskRedFrom: 9, riskAmberFrom: 4 }, /^Red risks \d+ → \d+$/],
  [{ projectActivity: false }, /^estimated months \d+ → 0$/],
  [{ adjustWorkingDays: false }, /^estimated activity [\d,]+ → [\d,]+$/],
  [{ stretchTarget: 0.5 }, /^still to identify with the stretch £[\d,-]+k → £[\d,-]+k$/],
  [{ marginal: 0.2 }, /^\d+ sentences? on activity$/],
])('%j decides beside ratings, and that is told too', async (over, told) => {
  const result = await refreshed(demoPmo());
  const { others } = previewPolicy(result, { ...result.assessment.policy, ...over });
  expect(others).toContainEqual(expect.stringMatching(told));
});
