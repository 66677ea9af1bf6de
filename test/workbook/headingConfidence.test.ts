// How sure a heading of money is, by its words alone.
import { headingConfidence, LEAST_CONFIDENCE, PLAINLY_OTHER } from '../../src/workbook/headingConfidence';

const score = (heading: string) => headingConfidence(heading).score;

test.each([
  'Plan £k',
  "YTD Actual £'000s",
  '2018/19 target',
  'Apr-18 plan',
  'Planned savings to date',
  'Year end forecast',
  'M4 YTD plan',
  'Year to date | Plan',
  'Plan, actual and variance | YTD actual',
  'Plan | Total',
])('"%s" is plainly a figure of this year', (heading) => {
  expect(score(heading)).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
});

test.each([
  'Gross plan £k',
  'Risk adjusted forecast £k',
  'Plan ENT £k',
  'Plan date £k',
  'Identified | Plan',
  'Variance | FOT',
  'YTD variance to plan | Actual',
  '2018/19 | Total',
])('"%s" has to be asked', (heading) => {
  expect(score(heading)).toBeLessThan(LEAST_CONFIDENCE);
  expect(score(heading)).toBeGreaterThan(PLAINLY_OTHER);
});

test.each(['Last year plan £k', 'Next year | Plan', 'Plan WTE', 'YTD plan activity', 'Previous plan £k'])(
  '"%s" is something else, and nobody is asked',
  (heading) => {
    expect(score(heading)).toBeLessThanOrEqual(PLAINLY_OTHER);
  },
);

test('the reason names the words of the sheet', () => {
  expect(headingConfidence('Gross plan £k').reason).toContain('"gross"');
  expect(headingConfidence('YTD actual blorp £k').reason).toContain('"blorp"');
});
