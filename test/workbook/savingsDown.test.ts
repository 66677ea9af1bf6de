// Savings with their months down: whose they are, at which cells, and what is told where nothing says.
import { sumKnown } from '../../src/domain/phasing';
import { readPeriodText } from '../../src/workbook/readPeriod';
import { readWorkbook, type Reading } from '../../src/workbook/readWorkbook';
import { bookOf, type Drawings, rowsOf, sheetNamed, snapshotOf, valueAt } from '../support/grid';
import { refreshed } from '../support/refreshed';

const REGISTER = `
Ref | Scheme | Plan £k
S1 | Theatres | 150
S2 | Care plan | 240
`;

async function readingOf(drawings: Drawings): Promise<Reading> {
  return readWorkbook(await snapshotOf(drawings), readPeriodText('July 2018'));
}

function told({ records }: Reading): string[] {
  return records.findings.filter(({ code }) => code === 'months-down-not-read').map(({ message }) => message);
}

const LYING = `
Savings £k
Month | Theatres plan | Theatres actual | Care plan
Apr | 10 | 9 | 7
May | 11 | 8 | 7
Jun | 12 | 7 | 7
Jul | 13 | 6 | 7
Total | 46 | 30 | 28
`;

describe('savings with their months down', () => {
  it('belong to the scheme that the heading names, each at its own cell', async () => {
    const { records } = await readingOf({ Register: REGISTER, Phasing: LYING });
    const [theatres] = records.schemes;
    expect(records.schemes.map(({ name }) => name)).toEqual(['Theatres', 'Care plan']);
    expect(theatres!.planByMonth!.slice(0, 5)).toEqual([10, 11, 12, 13, null]);
    expect(theatres!.actualByMonth!.slice(0, 5)).toEqual([9, 8, 7, 6, null]);
    const cells = theatres!.phasings.map(({ of, cells: all, total }) => [
      of,
      all[0]!.cell,
      all[3]!.cell,
      total!.cell.cell,
    ]);
    expect(cells).toEqual([
      ['plan', 'B3', 'B6', 'B7'],
      ['actual', 'C3', 'C6', 'C7'],
    ]);
  });

  it('take no scheme called "Care plan" for the plan of "Care"', async () => {
    const reading = await readingOf({ Register: REGISTER, Phasing: LYING });
    expect(reading.records.schemes[1]!.planByMonth).toBeNull();
    expect(told(reading)).toEqual([
      '"Care plan" on "Phasing", with its months down, is not read: nothing says whether it is the plan or the actual.',
    ]);
  });

  it('come from the very cells that the figures name, whatever the order of the columns', async () => {
    const { records } = await readingOf({ Register: REGISTER, Phasing: LYING });
    const book = bookOf({ Register: REGISTER, Phasing: LYING });
    const places = records.schemes.flatMap(({ phasings }) =>
      phasings.flatMap(({ values, cells }) => values.map((value, index) => ({ value, cell: cells[index] }))),
    );
    const given = places.filter(({ value }) => value !== null);
    expect(given).toHaveLength(8);
    for (const { value, cell } of given) expect(valueAt(sheetNamed(book, cell!.sheet), cell!.cell)).toBe(value);
  });

  it('are told with the reason where nothing says whose they are', async () => {
    const bare = `
Savings £k
Month | Plan | Actual
Apr | 10 | 9
May | 11 | 8
Jun | 12 | 7
`;
    const reading = await readingOf({ Register: REGISTER, Phasing: bare });
    expect(told(reading)).toEqual([
      'Savings by month that runs down "Phasing" is not read: nothing says whose savings they are.',
    ]);
    expect(reading.records.programmes).toEqual([]);
  });

  it('are told where two years have no year written, and read where one month says it', async () => {
    const months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
    const table = (first: string) =>
      [
        '',
        'Savings plan £k',
        'Month | Theatres',
        ...[first, ...months.slice(1), ...months].map((month, at) => `${month} | ${at + 1}`),
        '',
      ].join('\n');
    expect(told(await readingOf({ Register: REGISTER, Phasing: table('Apr') }))).toEqual([
      'Savings by month that runs down "Phasing" is not read: nothing says which of its years is which.',
    ]);
    const { records } = await readingOf({ Register: REGISTER, Phasing: table('Apr-17') });
    expect(sumKnown(records.schemes[0]!.planByMonth!)).toBe(sumKnown([13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]));
  });

  it('leave counts and the dates of a list of schemes alone', async () => {
    const dated = `
Scheme | Start | Plan £k
Theatres | Apr-18 | 10
Estates | May-18 | 20
Pharmacy | Jun-18 | 30
`;
    const { records } = await readingOf({ Savings: dated });
    expect(records.schemes.map(({ figures }) => figures.plan)).toEqual([10, 20, 30]);
    expect(records.findings.filter(({ code }) => code.startsWith('months-down'))).toEqual([]);
  });

  it('contradict the months of the lines where the total in a table of its own is another', async () => {
    const total = `
Total QIPP savings plan by month £k
Month | Plan
Apr | 90
May | 30
Jun | 30
`;
    const lines = `
Plan £k
Scheme | Apr | May | Jun
Theatres | 10 | 10 | 10
Estates | 20 | 20 | 20
`;
    const { findings } = await refreshed(bookOf({ Plan: lines, Total: total }), {
      period: readPeriodText('July 2018'),
    });
    const differing = findings.filter(({ code }) => code === 'phasing-column-differs');
    expect(differing.map(({ where }) => where.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual([
      ['Total!B3', 'Plan!B3', 'Plan!B4'],
    ]);
  });

  it('are never written into: ratings go where the scheme has its row', async () => {
    const book = bookOf({ Register: REGISTER, Phasing: LYING });
    const before = rowsOf(sheetNamed(book, 'Phasing'));
    await refreshed(book, { period: readPeriodText('July 2018') });
    expect(rowsOf(sheetNamed(book, 'Phasing'))).toEqual(before);
    expect(sheetNamed(book, 'Phasing').properties.size).toBe(0);
    const [headings, theatres] = rowsOf(sheetNamed(book, 'Register'));
    expect(headings).toContain('YTD finance RAG (computed)');
    expect(theatres).toContain('Red');
  });
});

describe('months that do not follow one another row by row', () => {
  const PHASING = LYING.replace('\nTotal | 46 | 30 | 28', '');

  it('are one run where a blank row stands between them', async () => {
    const { records } = await readingOf({ Register: REGISTER, Phasing: LYING.replace('Jun', '\nJun') });
    expect(records.schemes[0]!.planByMonth!.slice(0, 5)).toEqual([10, 11, 12, 13, null]);
  });

  it('are two where two rows are blank, or the year begins anew', async () => {
    const { records } = await readingOf({
      Register: REGISTER,
      Phasing: `${LYING.trimEnd()}\n\nApr | 1 | 1 | 1\nMay | 1 | 1 | 1\nJun | 1 | 1 | 1\n`,
    });
    expect(records.schemes[0]!.planByMonth!.slice(0, 5)).toEqual([10, 11, 12, 13, null]);
  });

  it('are read as what each says where two have changed places, and the first that is out of order is named', async () => {
    const swapped = PHASING.replace('May | 11', 'Jun | 12.5')
      .replace('Jun | 12 |', 'May | 11 |')
      .concat('Aug | 14 | 5 | 7\nSep | 15 | 4 | 7\nOct | 16 | 3 | 7\n');
    const reading = await readingOf({ Register: REGISTER, Phasing: swapped });
    expect(reading.records.schemes[0]!.planByMonth!.slice(0, 7)).toEqual([10, 11, 12.5, 13, 14, 15, 16]);
    const odd = reading.records.findings.filter(({ code }) => code === 'month-out-of-order');
    expect(odd.map(({ where }) => where)).toEqual([[{ sheet: 'Phasing', cell: 'A4' }]]);
  });

  it('are not read where one stands twice, and that month is named', async () => {
    const reading = await readingOf({ Register: REGISTER, Phasing: PHASING.replace('Jun |', 'May |') });
    expect(reading.records.schemes[0]!.planByMonth).toBeNull();
    expect(told(reading)).toEqual([
      'Savings by month that runs down "Phasing" is not read: "May" stands twice among its months.',
    ]);
  });

  it('leave a month that nobody lists not known', async () => {
    const phasing = PHASING.replace('May | 11 | 8 | 7\n', '').concat('Aug | 14 | 5 | 7\n');
    const { records } = await readingOf({ Register: REGISTER, Phasing: phasing });
    expect(records.schemes[0]!.planByMonth!.slice(0, 5)).toEqual([10, null, 12, 13, 14]);
    expect(records.findings.map(({ code }) => code)).toContain('month-out-of-order');
  });
});
