// Sums of actuals where lines that are due have not reported: not known is not nothing.
import { sumFigure } from '../../src/domain/sumActuals';
import { figures } from '../support/records';

const line = (ytdPlan: number | null, ytdActual: number | null) => figures({ ytdPlan, ytdActual });

test.each<[string, ReturnType<typeof line>[], number | null]>([
  ['all reported', [line(10, 8), line(5, 5)], 13],
  ['some reported: what is known', [line(10, 8), line(5, null)], 8],
  ['none that is due reported, the zeros of those not due remain', [line(10, null), line(0, 0)], null],
  ['none reported at all', [line(10, null), line(5, null)], null],
  ['savings that came early are known', [line(10, null), line(0, 3)], 3],
  ['nothing is due', [line(0, 0), line(0, null)], 0],
  ['reported as nothing', [line(10, 0), line(5, null)], 0],
])('%s', (_what, lines, sum) => {
  expect(sumFigure(lines, 'ytdActual')).toBe(sum);
});

test('plans are summed as they are', () => {
  expect(sumFigure([line(0, null), line(null, null)], 'ytdPlan')).toBe(0);
});
