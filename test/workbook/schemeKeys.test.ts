// Which scheme a row is, where a saving is planned on both sides: by the side its table or its row names, and by nothing else.
import { assess } from '../../src/domain/assess';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { type Drawings, snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

const CIP = `
    ID | CIP scheme | Plan £k | YTD plan £k
    S1 | Virtual wards | 300 | 100
    S2 | Sterile services | 80 | 25
  `;
const QIPP = `
    ID | QIPP scheme | Plan £k | YTD plan £k
    S1 | Virtual wards | 310 | 105
    S3 | Spinal surgery | 150 | 50
  `;
const ACTUALS = `
    ID | Scheme | YTD actual £k
    S1 | Virtual wards | 90
    S2 | Sterile services | 25
    S3 | Spinal surgery | 35
  `;

async function readingOf(sheets: Drawings) {
  const { records } = readWorkbook(await snapshotOf(sheets), JULY_2018);
  const lines = records.schemes.map(({ name, savingsKind, figures: { plan, ytdActual } }) =>
    [name, savingsKind, plan, ytdActual].join(' '),
  );
  return { records, lines: lines.sort() };
}

const APART = [
  'Spinal surgery QIPP 150 35',
  'Sterile services CIP 80 25',
  'Virtual wards CIP 300 ',
  'Virtual wards QIPP 310 ',
];

test('a section of a list of programmes says the side of those below it', async () => {
  const { records } = readWorkbook(
    await snapshotOf({
      Savings:
        '\nProgramme | Plan £k | FOT £k\nQIPP\nUrgent | 5 | 4\n\nCIP\nSurgery | 6 | 6\n\nIncome\nPrivate | 1 | 1\n',
    }),
    JULY_2018,
  );
  expect(records.programmes.map(({ savingsKind }) => savingsKind)).toEqual(['QIPP', 'CIP', null]);
});

describe('a table that names neither side', () => {
  test.each([
    ['after both', { 'CIP plan': CIP, 'QIPP plan': QIPP, Actuals: ACTUALS }],
    ['before both', { Actuals: ACTUALS, 'CIP plan': CIP, 'QIPP plan': QIPP }],
    ['between them', { 'QIPP plan': QIPP, Actuals: ACTUALS, 'CIP plan': CIP }],
  ])('%s gives its figures to no line that stands on both, and says so at its cell', async (_where, sheets) => {
    const { records, lines } = await readingOf(sheets);
    expect(lines).toEqual(APART);
    const said = records.findings.filter(({ code }) => code === 'savings-side-open');
    expect(said).toHaveLength(1);
    expect(said[0]?.message).toContain(
      '"Virtual wards" has a CIP line and a QIPP line, and nothing on "Actuals" says which',
    );
    expect(said[0]?.where).toEqual([{ sheet: 'Actuals', cell: 'A2' }]);
  });

  test('and has names only, of savings with an id on each side, is no third saving of that name', async () => {
    const { records, lines } = await readingOf({
      'CIP plan': CIP,
      'QIPP plan': QIPP.replace('S1', 'S9'),
      Actuals: `
        Scheme | YTD actual £k
        Virtual wards | 90
        Sterile services | 25
        Spinal surgery | 35
      `,
    });
    expect(lines).toEqual(APART);
    expect(records.findings.map(({ code }) => code)).toContain('savings-side-open');
  });

  test('is plain where only one side is named: there is nothing to tell apart', async () => {
    const { records, lines } = await readingOf({ 'CIP plan': CIP, Actuals: ACTUALS });
    expect(lines).toEqual(['Spinal surgery   35', 'Sterile services  80 25', 'Virtual wards  300 90']);
    expect(records.findings.map(({ code }) => code)).not.toContain('savings-side-open');
  });
});

test('actuals without a plan go to the line of their own side, not to the first', async () => {
  const { lines } = await readingOf({
    'CIP plan': CIP,
    'QIPP plan': QIPP,
    'QIPP actuals': ACTUALS.replace('25', '').replace('    S2 | Sterile services | \n', ''),
  });
  expect(lines).toContain('Virtual wards QIPP 310 90');
  expect(lines).toContain('Virtual wards CIP 300 ');
});

test('a column that tells the sides apart does so whatever the order of its rows', async () => {
  const { records, lines } = await readingOf({
    Plan: `
      ID | Scheme | Type | Plan £k
      S1 | Virtual wards | CIP | 300
      S1 | Virtual wards | QIPP | 310
    `,
    Actuals: `
      ID | Scheme | Type | YTD actual £k
      S1 | Virtual wards | QIPP | 95
      S1 | Virtual wards | CIP | 90
    `,
  });
  expect(lines).toEqual(['Virtual wards CIP 300 90', 'Virtual wards QIPP 310 95']);
  expect(records.findings.map(({ code }) => code)).not.toContain('duplicate-id');
  expect(assess(records).findings.map(({ code }) => code)).toContain('counted-on-both-sides');
});

test('actuals of both sides are never laid on a plan that only one of them has', async () => {
  const { lines } = await readingOf({
    'CIP plan': CIP,
    Actuals: `
      ID | Scheme | Type | YTD actual £k
      S1 | Virtual wards | QIPP | 95
      S1 | Virtual wards | CIP | 90
    `,
  });
  expect(lines).toContain('Virtual wards CIP 300 90');
  expect(lines).toContain('Virtual wards QIPP  95');
});

test('a line of one side, completed by a table of the other that has no plan, says so', async () => {
  const { records, lines } = await readingOf({ 'CIP plan': CIP, 'QIPP actuals': ACTUALS });
  expect(lines).toContain('Virtual wards CIP 300 90');
  const said = records.findings.find(({ code }) => code === 'sides-differ');
  expect(said?.message).toContain('"Virtual wards" is CIP in one place and QIPP in another');
  expect(said?.where).toEqual([
    { sheet: 'CIP plan', cell: 'C2' },
    { sheet: 'QIPP actuals', cell: 'B2' },
  ]);
});
