// What several tables say of one programme comes together under its finance row; nothing is merged on a guess.
// Groups, members, programmes without a finance row, and the names that differ.
import { gatherProgrammes } from '../../src/domain/gatherProgrammes';
import type { Line, Records } from '../../src/domain/records';
import { reportOfJuly2018, reportOfMay2017 } from '../support/publishedRecords';
import { aProgramme, aScheme, months, recordsOf } from '../support/records';

const programme = (name: string, figures: Partial<Line['figures']> = {}) => aProgramme({ name, ...figures });
const note = (name: string, table = 'summary') => aProgramme({ name, key: `${table}:${name}` });

function gathered(parts: Partial<Records>) {
  const { programmes, findings } = gatherProgrammes(recordsOf(parts));
  return {
    programmes: programmes.map(({ line, notes, others, schemes, alsoCalled }) => ({
      name: line.name,
      notes: notes.map(({ name }) => name),
      others: others.map(({ name }) => name),
      schemes: schemes.map(({ name }) => name),
      alsoCalled: [...alsoCalled],
    })),
    findings,
  };
}

describe('May 2017', () => {
  const { programmes, findings } = gathered(reportOfMay2017());

  test('four finance rows cover the five programmes of the summary', () => {
    expect(programmes.map(({ name, notes }) => [name, notes])).toEqual([
      ['Urgent Care', ['Urgent and Proactive Care']],
      ['Elective Care', ['Elective']],
      ['Mental Health & Community', ['Mental Health', 'Community']],
      ['Womens & Childrens', ["Women and Children's"]],
    ]);
  });

  test('names that differ are said aloud, those that only look different are not', () => {
    expect(findings.map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'names-matched',
        'info',
        '"Urgent and Proactive Care" is read as "Urgent Care": the names differ between tables.',
      ],
      ['names-matched', 'info', '"Elective" is read as "Elective Care": the names differ between tables.'],
      ...['Mental Health', 'Community'].map((name) => [
        'names-matched',
        'info',
        `"${name}" has no finance row of its own: it is rated with "Mental Health & Community", whose name covers it.`,
      ]),
    ]);
    expect(findings.every(({ where }) => where.length === 2)).toBe(true);
  });

  test('another name of one programme is kept with it, members of a group keep their own', () => {
    expect(programmes.map(({ alsoCalled }) => alsoCalled)).toEqual([
      ['Urgent and Proactive Care'],
      ['Elective'],
      [],
      [],
    ]);
  });
});

describe('July 2018', () => {
  const { programmes } = gathered(reportOfJuly2018());

  test('the phasing table completes the delivery boards under its shorter names', () => {
    expect(programmes.map(({ name, others }) => [name, others])).toEqual([
      ['Urgent Care', ['Urgent Care']],
      ['Elective Care', ['Elective']],
      ['Proactive Care & LTC', ['Proactive Care & LTC']],
      ['Staying Independent and Healthy Living', ["Staying Independ't & HL"]],
    ]);
  });

  test('every scheme is in its programme, once', () => {
    expect(programmes.map(({ schemes }) => schemes.length)).toEqual([14, 12, 10, 1]);
    const all = programmes.flatMap(({ schemes }) => schemes);
    expect(all).toHaveLength(reportOfJuly2018().schemes.length);
  });
});

describe('rows with figures', () => {
  test('a second row for a programme gives only what the first leaves open', () => {
    const first = { ...programme('Elective Care', { plan: 11238, ytdPlan: 1243 }), halfUnit: 0.05 };
    const second = { ...programme('Elective', { plan: 5877, ytdActual: 1243 }), sro: 'Lucy Dadge' };
    const [only, ...others] = gatherProgrammes(recordsOf({ programmes: [first, second] })).programmes;
    expect(others).toEqual([]);
    expect(only!.line.figures).toMatchObject({ plan: 11238, ytdPlan: 1243, ytdActual: 1243 });
    const phased = {
      ...second,
      planByMonth: months(1, 2),
      actualByMonth: months(1),
      planByQuarter: [3, null, null, null],
      savingsStart: 1,
      statedPreviousMilestoneRating: 'Green' as const,
    };
    const { planByMonth, actualByMonth, planByQuarter, savingsStart, statedPreviousMilestoneRating } = phased;
    const [line] = gatherProgrammes(recordsOf({ programmes: [first, phased] })).programmes.map(({ line }) => line);
    expect(line).toMatchObject({
      planByMonth,
      actualByMonth,
      planByQuarter,
      savingsStart,
      statedPreviousMilestoneRating,
    });
    // Its figures are now only as exact as the coarser of the two rows.
    expect(only!.line).toMatchObject({ sro: 'Lucy Dadge', halfUnit: 0.5 });
  });

  test('a second row of the same table is a line of its own, or its savings would be lost', () => {
    const programmes = [
      aProgramme({ name: 'Elective Care', key: 'programme:elective care', plan: 5 }),
      aProgramme({ name: 'Elective Care', key: 'programme:elective care#7', plan: 7 }),
    ];
    expect(gathered({ programmes }).programmes).toHaveLength(2);
  });

  test('a row whose name only contains the other is a programme of its own', () => {
    const programmes = [programme('Elective Care', { plan: 5 }), programme('Non elective care', { plan: 7 })];
    expect(gathered({ programmes }).programmes.map(({ name }) => name)).toEqual(['Elective Care', 'Non elective care']);
  });

  test('a name that could mean two rows is a programme of its own', () => {
    const programmes = [programme('Urgent Care North', { plan: 5 }), programme('Urgent Care South', { plan: 7 })];
    const result = gathered({ programmes, programmeNotes: [note('Urgent')] });
    expect(result.programmes.map(({ name, notes }) => [name, notes])).toEqual([
      ['Urgent Care North', []],
      ['Urgent Care South', []],
      ['Urgent', ['Urgent']],
    ]);
    expect(result.findings).toEqual([]);
  });
});

describe('programmes without a finance row', () => {
  test('one that only a milestone table knows stands by itself', () => {
    const result = gathered({ programmes: [programme('Urgent Care')], programmeNotes: [note('Estates')] });
    expect(result.programmes.map(({ name }) => name)).toEqual(['Urgent Care', 'Estates']);
    expect(result.findings).toEqual([]);
  });

  test('one that only schemes name gathers them all', () => {
    const schemes = ['Estates', 'ESTATES', 'Estates programme'].map((programme, index) =>
      aScheme({ name: `S${index}`, programme }),
    );
    expect(gathered({ schemes }).programmes).toEqual([
      expect.objectContaining({ name: 'Estates', schemes: ['S0', 'S1', 'S2'] }),
    ]);
  });

  test('schemes that name none are still counted, and that is said once', () => {
    const schemes = ['Alcohol services', 'Cardiology'].map((name) => aScheme({ name, programme: null }));
    const result = gathered({ schemes: [...schemes, aScheme({ name: 'Frailty' })] });
    expect(result.programmes.map(({ name, schemes }) => [name, schemes])).toEqual([
      ['Programme not stated', ['Alcohol services', 'Cardiology']],
      ['Urgent Care', ['Frailty']],
    ]);
    expect(result.findings).toEqual([
      expect.objectContaining({
        code: 'no-programme',
        severity: 'info',
        message: '2 of 3 schemes name no programme: they are shown under "Programme not stated".',
      }),
    ]);
  });

  test.each<[string, Partial<Records>]>([
    ['in a workbook without finance', { programmes: [] }],
    ['beside other finance rows', { programmes: [programme('Urgent Care', { plan: 5 })] }],
    ['with a finance row', { programmes: [programme('Estates', { plan: 5 })] }],
  ])('two tables about one programme make one programme, %s', (_, parts) => {
    const programmeNotes = [note('Estates', 'milestones'), note('Estates', 'starts')];
    const result = gathered({ ...parts, programmeNotes }).programmes.filter(({ name }) => name === 'Estates');
    expect(result).toHaveLength(1);
  });
});

test('schemes are found by whatever their table calls the programme', () => {
  const result = gathered({
    programmes: [programme('Staying Independent and Healthy Living'), programme('Proactive Care & LTC')],
    schemes: [
      aScheme({ name: 'Newborn opportunities', programme: "Staying Independ't & HL" }),
      aScheme({ name: 'Local integrated care teams', programme: 'Proactive Care and Long Term Conditions' }),
    ],
  });
  expect(result.programmes.map(({ schemes, alsoCalled }) => [schemes, alsoCalled])).toEqual([
    [['Newborn opportunities'], ["Staying Independ't & HL"]],
    [['Local integrated care teams'], ['Proactive Care and Long Term Conditions']],
  ]);
});

describe('a programme with a CIP line and a QIPP line', () => {
  const cip = aProgramme({ name: 'Urgent care', savingsKind: 'CIP', plan: 300 });
  const qipp = aProgramme({ name: 'Urgent care', savingsKind: 'QIPP', plan: 310 });

  test('gives neither of them a row that says no side, and says so', () => {
    const row = aProgramme({ name: 'Urgent', ytdActual: 90 });
    const { programmes, findings } = gathered({ programmes: [cip, qipp, row] });
    expect(programmes.map(({ others }) => others)).toEqual([[], []]);
    expect(findings).toEqual([expect.objectContaining({ code: 'savings-side-open', where: [row.where] })]);
  });

  test('nor a rating of which nothing says the side', () => {
    const { programmes, findings } = gathered({ programmes: [cip, qipp], programmeNotes: [note('Urgent care')] });
    expect(programmes.map(({ notes }) => notes)).toEqual([[], []]);
    expect(findings.map(({ code }) => code)).toEqual(['savings-side-open']);
  });

  test('has the rating and the schemes of its own side', () => {
    const rated: Line = { ...note('Urgent care'), savingsKind: 'QIPP' };
    const schemes = (['QIPP', 'CIP'] as const).map((savingsKind) =>
      aScheme({ name: `${savingsKind} scheme`, programme: 'Urgent care', savingsKind }),
    );
    const { programmes, findings } = gathered({ programmes: [cip, qipp], programmeNotes: [rated], schemes });
    expect(programmes.map((one) => [one.notes, one.schemes])).toEqual([
      [[], ['CIP scheme']],
      [['Urgent care'], ['QIPP scheme']],
    ]);
    expect(findings).toEqual([]);
  });

  test('leaves schemes that say no side under a third line, and says so once', () => {
    const schemes = ['Beds', 'Cots'].map((name) => aScheme({ name, programme: 'Urgent care' }));
    const { programmes, findings } = gathered({ programmes: [cip, qipp], schemes });
    expect(programmes.map((one) => one.schemes)).toEqual([[], [], ['Beds', 'Cots']]);
    const where = schemes.map((scheme) => scheme.where);
    expect(findings).toEqual([expect.objectContaining({ code: 'programme-side-open', where })]);
  });

  test('of which only one side is planned has the schemes that say none', () => {
    const { programmes, findings } = gathered({
      programmes: [cip],
      schemes: [aScheme({ name: 'Beds', programme: 'Urgent care' })],
    });
    expect(programmes.map((one) => one.schemes)).toEqual([['Beds']]);
    expect(findings).toEqual([]);
  });
});
