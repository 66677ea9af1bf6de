// Which texts of a workbook are read as sentences, where they stand, and what they stand beside.
import { MOST_SENTENCES, readSentences } from '../../src/workbook/readSentences';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';
import { LAST_YEAR, MONTHS, TARGET } from '../support/readObjectives';

async function sentences(drawings: Record<string, string>): Promise<string[]> {
  const snapshot = await snapshotOf(drawings);
  return readSentences(snapshot, readWorkbook(snapshot, null)).map(({ text, headings, besideKey, where }) =>
    [where.cell, besideKey, ...headings, text].filter((part) => part !== null).join(' > '),
  );
}

test('headed paragraphs and items, with the headings over them', async () => {
  const grid = `
    Key messages
    Urgent Care:
    Savings are 91% of target.
    - Milestones are all green
    A cell with words in it
    Elective
    "Savings are 81%.\\nRisks are red."
`;
  expect(await sentences({ Narrative: grid })).toEqual([
    'A3 > Key messages > Urgent Care: > Savings are 91% of target.',
    'A4 > Key messages > Urgent Care: > - Milestones are all green',
    'A7 > Elective > Savings are 81%.\nRisks are red.',
  ]);
});

test('remarks in the row of a scheme are of that scheme, titles and headings are none', async () => {
  const grid = `
    Reporting period: July 2018
    Scheme ID | Scheme  | Programme   | YTD Plan £k | YTD Actual £k | Comments
    UC-01     | Frailty | Urgent Care | 100         | 50            | Savings are 50% of target.
    UC-02     | AEC     | Urgent Care | 100         | 90            | fine
    Total     |         |             | 200         | 140           | This is the sum of all.
`;
  expect(await sentences({ Tracker: grid })).toEqual([
    'F3 > scheme:uc-01 > Urgent Care > Frailty > Savings are 50% of target.',
  ]);
});

test('sentences below an objective’s figures are of that objective', async () => {
  const block = (number: number, measure: string) => `
    Objective ${number}: 5% reduction in ${measure} | | | | | | | | | | | |
    ${measure} | ${MONTHS}
    16/17 | ${LAST_YEAR}
    17/18 | 95 | 105
    17/18 Target | ${TARGET}
    Year to date activity is over target.`;
  const grid = `\n    Period of report: May 2017${block(1, 'ED')}${block(2, 'NEL')}\n`;
  expect((await sentences({ Activity: grid })).map((text) => text.split(' > ').slice(0, 2).join(' > '))).toEqual([
    'A7 > objective:1:ed',
    'A13 > objective:2:nel',
  ]);
});

test('no more than can be read in no time', async () => {
  const lines = Array.from({ length: MOST_SENTENCES + 10 }, (_, index) => `Sentence number ${index}.`);
  expect(await sentences({ Notes: `\n${lines.join('\n')}\n` })).toHaveLength(MOST_SENTENCES);
});
