import { previewPolicy } from '../../src/actions/previewPolicy';
import { changesText } from '../../src/domain/changes';
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
  expect(previewPolicy(result, policy)).toEqual([]);
  const overall = previewPolicy(result, { ...policy, greenAbove: 0.9 }).filter(({ kind }) => kind === 'overall');
  expect(changesText(overall)).toEqual(['1 scheme Amber → Green', '1 programme Amber → Green']);
  expect(bookAsText(book)).toBe(before);
});
