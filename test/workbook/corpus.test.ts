// Workbooks of many layouts: what is read of them is right or asked, never wrong.
import { corpus, readingOf, scoreOf } from '../support/corpus';

const CASES = corpus();

test('the corpus holds at least 25 layouts', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(25);
});

test.each(CASES.map((one) => [one.name, one] as const))('%s is read right or asked about', async (_name, one) => {
  expect(scoreOf(one, await readingOf(one)).wrong).toEqual([]);
});
