// Risk registers as people lay them out: stages in headings or in bands over them, scores given, computed or as formulas.
import type { Records } from '../../src/domain/records';
import type { Risk } from '../../src/domain/registers';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { type Drawings, snapshotOf } from '../support/grid';
import { JULY_2018 } from '../support/records';

async function read(drawing: string, others: Drawings = {}): Promise<Records> {
  return readWorkbook(await snapshotOf({ ...others, Risks: drawing }), JULY_2018).records;
}

/** "4×3=12" before, then after; `·` for what is not given. */
function levels({ before, after }: Risk): string {
  const text = ({ likelihood, impact, printedScore }: Risk['before']) =>
    `${likelihood ?? '·'}×${impact ?? '·'}=${printedScore ?? '·'}`;
  return `${text(before)} ${text(after)}`;
}

async function onlyRisk(drawing: string): Promise<Risk> {
  const { registers } = await read(drawing);
  expect(registers.risks).toHaveLength(1);
  return registers.risks[0]!;
}

test.each([
  ['stages after the words', 'Likelihood | Impact | Score before | Likelihood after | Impact after | Score after'],
  [
    'stages before the words',
    'Initial likelihood | Initial impact | Initial score | Residual likelihood | Residual impact | Residual score',
  ],
  [
    'gross and net',
    'Gross likelihood | Gross impact | Gross risk score | Net likelihood | Net impact | Net risk score',
  ],
  [
    'before and after mitigation',
    'Pre-mitigation likelihood | Pre-mitigation impact | Pre-mitigation score | Post-mitigation likelihood | Post-mitigation impact | Post-mitigation score',
  ],
  [
    'consequence and rating',
    'Likelihood (1-5) | Consequence (1-5) | Risk rating | Current likelihood | Current consequence | Current risk rating',
  ],
  ['the same words twice', 'Likelihood | Impact | Score | Likelihood | Impact | Score'],
  ['letters', 'Likelihood | Impact | LxI | Residual L | Residual I | Residual L x I'],
])('%s', async (_, headings) => {
  const risk = await onlyRisk(`
    Risk ID | Programme   | Risk           | ${headings}
    R01     | Urgent Care | Winter is hard | 5 | 4 | 20 | 4 | 3 | 12
  `);
  expect(levels(risk)).toBe('5×4=20 4×3=12');
});

test.each([
  ['Before mitigation', 'After mitigation'],
  ['Initial risk', 'Residual risk'],
  ['Inherent', 'Current'],
])('bands "%s" and "%s" over likelihood, impact and score', async (before, after) => {
  const risk = await onlyRisk(`
    Risk ID | Risk           | Programme   | ${before}  |        |       | Mitigation  | ${after}   |        |
            |                |             | Likelihood | Impact | Score |             | Likelihood | Impact | Score
    R01     | Winter is hard | Urgent Care | 5          | 4      | 20    | Bank shifts | 4          | 3      | 12
  `);
  expect(levels(risk)).toBe('5×4=20 4×3=12');
  expect(risk).toMatchObject({
    id: 'R01',
    text: 'Winter is hard',
    programme: 'Urgent Care',
    mitigation: 'Bank shifts',
  });
});

test('what is hoped for is not how it stands', async () => {
  const risk = await onlyRisk(`
    Risk | Programme | Initial score | Current score | Target score
    Winter is hard | Urgent Care | 20 | 16 | 4
  `);
  expect(levels(risk)).toBe('·×·=20 ·×·=16');
});

test('initial and residual risk as scores alone', async () => {
  const risk = await onlyRisk(`
    Risk ref | Description of risk | Scheme ID | Likelihood | Initial risk | Residual risk | Risk owner
    R01 | Winter is hard | A-1 | 4 | 16 | 9 (Amber) | Discharge lead
  `);
  expect(levels(risk)).toBe('4×·=16 ·×·=9');
  expect(risk).toMatchObject({ id: 'R01', schemeId: 'A-1', owner: 'Discharge lead' });
});

test('words of the five by five matrix are numbers, and formulas are read by their result', async () => {
  const risk = await onlyRisk(`
    Risk | Programme | Likelihood | Impact | Score
    Winter is hard | Urgent Care | Likely | 5 - Catastrophic | =C2*D2 is 20
  `);
  expect(levels(risk)).toBe('4×5=20 ·×·=·');
});

test('what is on no scale is a finding at its cell, and not known', async () => {
  const { registers, findings } = await read(`
    Risk | Programme | Likelihood | Impact | Score
    Winter is hard | Urgent Care | High | 6 | 30
    Staff | Urgent Care | TBC | | #REF!
  `);
  expect(registers.risks.map(levels)).toEqual(['·×·=· ·×·=·', '·×·=· ·×·=·']);
  expect(findings.map(({ code, message, where }) => [code, message, where[0]!.cell])).toEqual([
    ['risk-scale', '"High" in "Likelihood" is not on a scale of 1 to 5: read as not known.', 'C2'],
    ['risk-scale', '"6" in "Impact" is not on a scale of 1 to 5: read as not known.', 'D2'],
    ['risk-scale', '"30" in "Score" is not a score of 1 to 25: read as not known.', 'E2'],
    ['error-cell', '#REF! in "Score": read as not known.', 'E3'],
  ]);
});

test.each([
  ['', true],
  ['Open', true],
  ['Accepted', true],
  ['Mitigating', true],
  ['Closed', false],
  ['closed – June', false],
  ['Resolved', false],
  ['Complete', false],
])('a status of "%s": open is %p', async (status, isOpen) => {
  const risk = await onlyRisk(`
    Risk | Programme | Likelihood | Impact | Status
    Winter is hard | Urgent Care | 4 | 4 | ${status}
  `);
  expect(risk).toMatchObject({ isOpen, status });
});

test('titles of programmes between the risks, notes and a scale below them', async () => {
  const { registers } = await read(`
    Risk register

    Ref | Risk              | Likelihood | Impact | Score | Owner
    Urgent Care
    1   | Winter is hard    | 4          | 4      | 16    | Discharge lead
    Elective Care
    2   | Clinics fill up   | 3          | 3      | 9     | Planned care lead

    Score = likelihood × impact, each from 1 to 5.
        |                   | 1          | 5      |
  `);
  expect(registers.risks.map(({ id, text, programme }) => [id, text, programme])).toEqual([
    ['1', 'Winter is hard', 'Urgent Care'],
    ['2', 'Clinics fill up', 'Elective Care'],
  ]);
});

test('a programme written once over its risks holds for the rows below it', async () => {
  const { registers } = await read(`
    Programme   | Scheme      | Risk            | Likelihood | Impact
    Urgent Care | Frailty     | Winter is hard  | 4          | 4
                | End of life | Staff leave     | 2          | 3
  `);
  expect(registers.risks.map(({ programme, area }) => [programme, area])).toEqual([
    ['Urgent Care', 'Frailty'],
    ['Urgent Care', 'End of life'],
  ]);
});

test('an id that is the risk’s own is no scheme’s where schemes have a column', async () => {
  const risk = await onlyRisk(`
    ID | Scheme ID | Risk | Likelihood | Impact
    7  | A-1       | Winter is hard | 4 | 4
  `);
  expect(risk).toMatchObject({ id: '7', schemeId: 'A-1' });
});

test('a list that is headed Actions as well is a risk register and no exception log', async () => {
  const { registers, exceptions } = await read(`
    Area | Risk | Likelihood | Impact | Actions | Owner
    Frailty | Winter is hard | 4 | 4 | Bank shifts | Discharge lead
  `);
  expect([registers.risks.length, exceptions.length]).toEqual([1, 0]);
});
