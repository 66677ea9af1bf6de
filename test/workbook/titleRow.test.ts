// What stands right above headings without being one: a label beside its value, a section's title that differs each time.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

const HEAD = 'Ref | Scheme | Annual plan | YTD plan | YTD actual';
const LIST = `${HEAD}\nA1 | Linen | 1000 | 400 | 300\nA2 | Rota | 2000 | 800 | 900\n`;

const read = async (drawing: string) => readWorkbook(await snapshotOf({ Savings: drawing }), JULY_2018);

/** Plan, plan to date and actual to date of each scheme, £k, and its programme. */
async function schemesOf(drawing: string) {
  return (await read(drawing)).records.schemes.map(({ name, programme, figures }) =>
    [name, programme, figures.plan, figures.ytdPlan, figures.ytdActual].map(String).join(' '),
  );
}

describe('a label beside its value right above the headings is no band', () => {
  const PLAIN = ['Linen null 1000 400 300', 'Rota null 2000 800 900'];

  test.each([
    ['Financial year: | 2017/18'],
    ['Financial year: | 2018/19'],
    ['Year | 2017/18'],
    ['Month | July 2018'],
    ['Position at | Month 4'],
    ['Year ending | March 2019'],
    ['Prepared by: | PMO'],
    ['Version: | Final'],
    ['Basis: | Target'],
    ['Financial year: | 2017/18 | Prepared by: | PMO'],
  ])('%s, over whichever columns', async (label) => {
    for (const before of ['', ' | ', ' | | ', ' | | | ']) {
      const drawing = `\n${before}${label}\n${LIST}`;
      expect({ before, schemes: await schemesOf(drawing) }).toEqual({ before, schemes: PLAIN });
    }
  });

  test.each(['', ' | ', ' | | '])('and a unit so labelled is that of the whole table (%j)', async (before) => {
    const drawing = `\n${before}Units | £\n${LIST}`;
    expect(await schemesOf(drawing)).toEqual(['Linen null 1 0.4 0.3', 'Rota null 2 0.8 0.9']);
  });

  test('what sets figures apart is asked about as a band is', async () => {
    const { questions } = await read(`\n | | Scenario: | Gross\n${LIST}`);
    expect(questions.map(({ heading }) => heading)).toEqual(['Gross | YTD plan', 'Gross | YTD actual']);
  });

  test('several tables beside one another may each have one', async () => {
    const beside = (...rows: string[]) => rows.map((row) => `${row} | | ${row.replace('Linen', 'Beds')}`).join('\n');
    const head = 'Scheme | Annual plan | YTD plan | YTD actual';
    const drawing = `\n${beside('Month | July 2018 | | ', head, 'Linen | 1000 | 400 | 300')}\n`;
    expect(await schemesOf(drawing)).toEqual(['Linen null 1000 400 300', 'Beds null 1000 400 300']);
  });
});

describe('words right above headings that repeat, and differ each time, are titles of sections', () => {
  const sections = (first: string, second: string, { head = HEAD, other = '', gap = '' } = {}) =>
    `\n${first}\n${head}\nA1 | Linen | 1000 | 400 | 300\n${gap}${second}\n${other || head}\nC1 | Stroke | 30 | 14 | 12\n`;
  const SORTED = ['Linen Planned care 1000 400 300', 'Stroke Urgent care 30 14 12'];
  const BANDS = ' | | Annual | Year to date | \nRef | Scheme | Plan | Plan | Actual';

  test.each([
    ['in the first column', sections('Planned care', 'Urgent care')],
    ['over another column', sections(' | | Planned care', ' | | Urgent care', { gap: '\n' })],
    ['over bands', sections(' | | | Planned care', ' | | | Urgent care', { head: BANDS })],
    ['beside a label', sections('Programme: | Planned care', 'Programme: | Urgent care')],
    ['beside a label without a colon', sections(' | Programme | Planned care', ' | Programme | Urgent care')],
    ['where one of them has a column more', sections(' | Planned care', ' | Urgent care', { other: `${HEAD} | Lead` })],
    ['below the title of a report', `\nSavings report 2018/19${sections('Planned care', 'Urgent care')}`],
    [
      'above a label that is everywhere the same',
      sections('Prepared by | PMO\n | Planned care', 'Prepared by | PMO\n | Urgent care'),
    ],
    [
      'before the first column of the table',
      sections('Planned care', 'Urgent care').replace(/^(Ref|A1|C1)/gm, ' | $1'),
    ],
  ])('%s', async (_where, drawing) => {
    expect(await schemesOf(drawing)).toEqual(SORTED);
  });

  test('a title that says more than a band does, in a band’s words', async () => {
    const drawing = sections(' | | Planned care savings plan', ' | | Urgent care savings plan');
    expect(await schemesOf(drawing)).toEqual([
      'Linen Planned care savings plan 1000 400 300',
      'Stroke Urgent care savings plan 30 14 12',
    ]);
  });

  test('bands that say plan here and actual there stay bands', async () => {
    const months = ['Apr', 'May', 'Jun', 'Jul'].join(' | ');
    const drawing = `\n | Plan\nScheme | ${months}\nLinen | 10 | 11 | 12 | 13\n\n | Actual\nScheme | ${months}\nLinen | 5 | 6 | 7 | 8\n`;
    const [linen] = (await read(drawing)).records.schemes;
    expect([linen?.planByMonth?.slice(0, 4), linen?.actualByMonth?.slice(0, 4)]).toEqual([
      [10, 11, 12, 13],
      [5, 6, 7, 8],
    ]);
  });

  test('the title of the report over the first of them is no section’s', async () => {
    const drawing = sections('Savings tracker 2018/19', 'Urgent care');
    expect(await schemesOf(drawing)).toEqual(['Linen null 1000 400 300', 'Stroke Urgent care 30 14 12']);
  });

  test.each([
    ['headings like those before', HEAD],
    ['other headings', 'Scheme | Annual plan | FOT'],
  ])('right below lines and above %s a name alone is a title, and said', async (_which, other) => {
    const { records } = await read(
      `\nPlanned care\n${HEAD}\nA1 | Linen | 1000 | 400 | 300\nUrgent care\n${other}\nC1 | 30 | 14\n`,
    );
    expect(records.schemes.map(({ name }) => name)).not.toContain('Urgent care');
    expect(records.findings.filter(({ code }) => code === 'read-as-section')).toMatchObject([
      { where: [{ sheet: 'Savings', cell: 'A4' }] },
    ]);
  });
});

test('a total that is left empty titles no section', async () => {
  const drawing = `\nScheme | Annual plan | YTD plan\nTotal\nLinen | 1000 | 400\nRota | 2000 | 800\n`;
  expect(await schemesOf(drawing)).toEqual(['Linen null 1000 400 null', 'Rota null 2000 800 null']);
});
