// The sentences of the two published reports against the workbooks made of their tables: what is right, what contradicts,
// what is left alone. Each contradiction was looked up by hand; there is no other, so nothing is alarmed without cause.
import { check } from '../../../src/actions/check';
import { checkReport } from '../../../src/actions/checkReport';
import type { Refreshed } from '../../../src/actions/refresh';
import { underHeadings } from '../../../src/domain/narrative/underHeadings';
import type { WrittenText } from '../../../src/domain/narrative/writtenText';
import { FileWorkbook } from '../../../src/standalone/fileWorkbook';
import { paragraphsOfText } from '../../../src/standalone/report/reportText';
import { betterTogether2017 } from '../../../scripts/samples/betterTogether2017';
import { betterTogether2018 } from '../../../scripts/samples/betterTogether2018';
import { field, readPublished } from '../../../scripts/samples/readCsv';
import type { Book } from '../../../src/standalone/book';
import { aText, judged } from '../../support/sentences';

async function checked(book: Book): Promise<Refreshed> {
  const outcome = await check(new FileWorkbook(book), {});
  if (outcome.refused) throw new Error(outcome.message);
  return outcome;
}

/** As the reports are laid out: a heading on a line of its own, its sentences as items. */
function reportText(title: string, period: '2017-05' | '2018-07'): string {
  const messages = readPublished(period, 'key-messages').map(
    (row) => [field(row, 'heading'), field(row, 'message')] as const,
  );
  const objectives = period === '2017-05' ? readPublished(period, 'objectives') : [];
  const insights = objectives.flatMap((objective) => {
    const number = field(objective, 'objective');
    const own = readPublished(period, 'activity-insights').filter((row) => field(row, 'objective') === number);
    return own.map(
      (row) => [`Objective ${number}: ${field(objective, 'title_as_printed')}`, field(row, 'insight')] as const,
    );
  });
  const all = [...messages, ...insights];
  const lines = all.map(([heading, text], index) =>
    heading === all[index - 1]?.[0] ? `- ${text}` : `\n${heading}\n\n- ${text}`,
  );
  return [title, ...lines].join('\n');
}

function textsOf(title: string, period: '2017-05' | '2018-07'): WrittenText[] {
  return underHeadings(paragraphsOfText(reportText(title, period), 'report.txt'), title);
}

const MAY = textsOf('Better Together Alliance PMO Report', '2017-05');
const JULY = textsOf('Better Together Transformation Programme Update', '2018-07');

async function found(book: Book, texts: readonly WrittenText[]): Promise<{ contradictions: string[]; told: string }> {
  const before = await checked(book);
  const after = checkReport(before, 'report.txt', texts);
  const added = after.findings.slice(before.findings.length);
  return {
    contradictions: added.map(
      ({ code, sides, message }) => `${code} | ${message.split(': "')[0]} | ${sides!.one} | ${sides!.other}`,
    ),
    told: after.assessment.notChecked.at(-1)!,
  };
}

test('May 2017: two sentences contradict the tables, and 6% is what rounded figures can come to', async () => {
  expect(await found(betterTogether2017(), MAY)).toEqual({
    contradictions: [
      'narrative-figure-rounding | Mental Health & Community | 6% of target | 6.5% of target',
      'narrative-rating-differs | Womens & Childrens | Green | Amber',
      'narrative-direction-differs | Objective 9: 8% reduction in elective admissions (Elec) | below the same period last year | 0.3% above the same period last year',
    ],
    told: 'report.txt: 35 of 46 sentences with a figure or rating were checked; the others say what is not understood, or what no figure here tells.',
  });
});

test('July 2018: the ten largest schemes are 75% by the table of schemes, 76% by the list that the report prints of them', async () => {
  expect(await found(betterTogether2018(), JULY)).toEqual({
    contradictions: [
      'narrative-figure-differs | Total Alliance | 76% in the ten largest schemes | 75.1% in the ten largest schemes',
    ],
    told: 'report.txt: 6 of 8 sentences with a figure or rating were checked; the others say what is not understood, or what no figure here tells.',
  });
});

test.each([
  ['May 2017', betterTogether2017, MAY],
  ['July 2018', betterTogether2018, JULY],
])('%s: every figure of a right sentence, changed by three of its last digit, is found', async (_, book, texts) => {
  const { assessment } = await checked(book());
  const right = texts.filter((text) => judged(text, assessment).includes('right'));
  const changed = right.flatMap((text) => changedFigures(text.text).map((other) => ({ ...text, text: other })));
  const missed = changed.filter((text) => !judged(text, assessment).includes('differs'));
  expect(changed.length).toBeGreaterThan(10);
  expect(missed.map(({ text }) => text)).toEqual([]);
});

/** What the CCGs save beside the programme is in no workbook. */
const BESIDE = / as part of the CCGs.*/;

/** The sentence once for each of its shares and sums, with that one changed. */
function changedFigures(sentence: string): string[] {
  return [...sentence.replace(BESIDE, '').matchAll(/£?\d+(?:\.\d+)?(?=m\b|%)/g)].map(({ 0: figure, index }) => {
    const decimals = figure.split('.')[1]?.length ?? 0;
    const other = (Number(figure.replace('£', '')) + 3 * 10 ** -decimals).toFixed(decimals);
    return `${sentence.slice(0, index)}${figure.startsWith('£') ? '£' : ''}${other}${sentence.slice(index + figure.length)}`;
  });
}

test.each([
  ['Urgent and Proactive', 'Project level milestones are all green'],
  [
    'Urgent and Proactive',
    'The exception reports for End of Life and Kirkby (NEMs) review indicate a low confidence of recovery',
  ],
  ['Elective', 'All electives are 1% above the QIPP target'],
  ['Mental Health and Community', 'All mental health milestones are red.'],
  ["Women's and Children's", "No financial savings were expected from Women's and Children's until month 9"],
])('May 2017, changed by hand, under %s: %s', async (heading, sentence) => {
  const { assessment } = await checked(betterTogether2017());
  expect(judged(aText(sentence, { headings: [heading] }), assessment)).toContain('differs');
});
