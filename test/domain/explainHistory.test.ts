// What earlier months say of a line, through closing and starting months, and where nothing was ever closed.
import { whole } from '../../src/domain/pieces';
import { closeMonth } from '../../src/actions/closeMonth';
import { startNextMonth } from '../../src/actions/startNextMonth';
import { rate } from '../../src/actions/survey';
import type { AssessedLine, Assessment } from '../../src/domain/assessed';
import { explainHistory } from '../../src/domain/explainHistory';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { betterTogether2017 } from '../../scripts/samples/betterTogether2017';
import { bookOf, setAt, sheetNamed } from '../support/grid';

const MONTHLY = `
  Reporting period: July 2018
  Scheme  | Programme | Plan £k |        | Actual £k |
          |           | Jul-18  | Aug-18 | Jul-18    | Aug-18
  Frailty | Urgent    | 100     | 100    | 92        | 60
  Falls   | Urgent    | 100     | 100    | 100       | 100
`;

async function assessed(book: Book): Promise<Assessment> {
  const rated = whole(rate(await new FileWorkbook(book).read(), {}));
  if (rated.refused) throw new Error(rated.message);
  return rated.surveyed.assessment;
}

async function nextMonth(book: Book): Promise<void> {
  for (const step of [closeMonth, startNextMonth]) {
    const outcome = await step(new FileWorkbook(book), {});
    if (outcome.refused) throw new Error(outcome.message);
  }
}

const named = (lines: readonly AssessedLine[], name: string) => lines.find((line) => line.name === name)!;

test('ratings of scheme, programme and total when the month before was closed, beside those of now', async () => {
  const book = bookOf({ Tracker: MONTHLY });
  await nextMonth(book);
  const assessment = await assessed(book);
  const overall = (line: AssessedLine) => explainHistory(line, assessment)?.ratings[0];
  expect(explainHistory(named(assessment.schemes, 'Frailty'), assessment)?.month).toBe('July 2018');
  expect(overall(named(assessment.schemes, 'Frailty'))).toEqual({ title: 'PMO overall', was: 'Amber', is: 'Amber' });
  expect(overall(named(assessment.schemes, 'Falls'))).toMatchObject({ was: 'Green', is: 'Green' });
  expect(overall(named(assessment.programmes, 'Urgent'))).toMatchObject({ was: 'Green', is: 'Amber' });
  expect(overall(assessment.total)).toMatchObject({ was: 'Green', is: 'Amber' });
});

test('what is restated is told of its own line alone', async () => {
  const book = bookOf({ Tracker: MONTHLY });
  await nextMonth(book);
  setAt(sheetNamed(book, 'Tracker'), 'E4', 80);
  const assessment = await assessed(book);
  const of = (name: string) => explainHistory(named(assessment.schemes, name), assessment)!.restatements;
  expect(of('Frailty').map(({ figure, was, is }) => [figure, was, is])).toEqual([
    ['YTD actual', 92, 80],
    ['in month actual', 92, 80],
  ]);
  expect(of('Falls')).toEqual([]);
});

test('without a record, what the sheets say of the month before', async () => {
  const assessment = await assessed(betterTogether2017());
  const history = explainHistory(named(assessment.programmes, 'Urgent Care'), assessment);
  expect(history).toMatchObject({ month: null, ratings: [{ title: 'Milestones' }], restatements: [] });
});

test('nothing known of any month before', async () => {
  const assessment = await assessed(bookOf({ Tracker: MONTHLY }));
  expect(explainHistory(named(assessment.schemes, 'Frailty'), assessment)).toBeNull();
});
