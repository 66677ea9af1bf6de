// Activity tables in the printed layout and in flat ones, with the years as people write them.
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { snapshotOf } from '../support/grid';

const MONTHS = 'Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar';

async function objectivesOf(grid: string) {
  const snapshot = await snapshotOf({ Activity: grid });
  return readWorkbook(snapshot, null).records.objectives;
}

test('a printed block: number, title, stated reduction and the three series', async () => {
  const [objective] = await objectivesOf(`
    Period of report: May 2017
    Objective 1: 14% reduction in A&E attendances in 2017/18 (original Better Together objective 15.1% reduction)

    ED | ${MONTHS}
    16/17 | "8,962" | 10181 | 9755 | 10587 | 9900 | 9909 | 9448 | 9064 | 9106 | 9015 | 8308 | 9686
    17/18 | 9043 | 10273
    17/18 Target | 8654 | 9940 | 9492 | 10029 | 9184 | 9178 | 8686 | 8279 | 8318 | 7166 | 6420 | 7950
  `);
  expect(objective).toMatchObject({
    number: 1,
    measure: 'ED',
    statedReduction: 0.14,
    lowerIsBetter: true,
    lastYearLabel: '16/17',
  });
  expect(objective?.lastYear?.slice(0, 2)).toEqual([8962, 10181]);
  expect(objective?.thisYear?.slice(0, 3)).toEqual([9043, 10273, null]);
  expect(objective?.target?.[11]).toBe(7950);
});

test.each(['16/17', '2016/17', '2016-17', 'FY17'])('last year written %s', async (label) => {
  const [objective] = await objectivesOf(`
    Period of report: May 2017
    ED | ${MONTHS}
    ${label} | 8962 | 10181
    2017/18 | 9043 | 10273
  `);
  expect(objective?.lastYear?.slice(0, 2)).toEqual([8962, 10181]);
  expect(objective?.target).toBeNull();
});

test('a flat list: measure and year in columns of their own', async () => {
  const objectives = await objectivesOf(`
    Period of report: May 2017
    Measure | Year | ${MONTHS}
    ED | 16/17 | 8962 | 10181
    ED | 17/18 | 9043 | 10273
    ED | 17/18 Target | 8654 | 9940
    NEL | 16/17 | 2895 | 3168
    NEL | 17/18 | 2952 | 3238
  `);
  expect(objectives.map(({ measure }) => measure)).toEqual(['ED', 'NEL']);
  expect(objectives[1]?.thisYear?.slice(0, 2)).toEqual([2952, 3238]);
});

test('a reduction to be confirmed is not known, and neither is the superseded one taken', async () => {
  const [objective] = await objectivesOf(`
    Period of report: May 2017
    Objective 6: Reduction in non elective paediatric admissions % reduction to be confirmed (original objective 20% reduction)
    NEL (Child) | ${MONTHS}
    17/18 | 477 | 522
  `);
  expect(objective).toMatchObject({ number: 6, statedReduction: null, thisYear: expect.arrayContaining([477, 522]) });
});

test('a count that cannot be read is reported with its cell and read as not known', async () => {
  const snapshot = await snapshotOf({
    Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n16/17 | 8962 | see note\n17/18 | 9043 | 10273\n`,
  });
  const { objectives, findings } = readWorkbook(snapshot, null).records;
  expect(objectives[0]?.lastYear?.slice(0, 2)).toEqual([8962, null]);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: 'unreadable-figure', where: [{ sheet: 'Activity', cell: 'C3' }] }),
  );
});

test('nothing of an activity sheet is taken for money', async () => {
  const snapshot = await snapshotOf({
    Activity: `\nPeriod of report: May 2017\nED | ${MONTHS}\n16/17 | 8962\n17/18 | 9043\n`,
  });
  const { programmes, schemes } = readWorkbook(snapshot, null).records;
  expect([programmes, schemes]).toEqual([[], []]);
});
