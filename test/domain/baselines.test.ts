// Plan identified, target, stretch target, and what nobody has identified: by programme and in total, with the rounding rule.
import fc from '../support/properties';
import type { Baselines } from '../../src/domain/assessedRegisters';
import type { Policy } from '../../src/domain/policy';
import type { Line, PrintedTotal, Scheme } from '../../src/domain/records';
import { aProgramme, aScheme, aTotal, cell, policy } from '../support/records';
import { assessedWith } from '../support/registers';

interface Given {
  programmes?: Line[];
  schemes?: Scheme[];
  totals?: PrintedTotal[];
  over?: Partial<Policy>;
}

function assessed({ over, ...parts }: Given) {
  const { registers, findings } = assessedWith({}, { ...parts, policy: policy(over) });
  return { table: registers.baselines, findings };
}

const rowOf = (given: Given): Partial<Baselines> | undefined => assessed(given).table?.rows[0];
const urgent = (figures: { plan?: number; target?: number } = {}) => aProgramme({ name: 'Urgent Care', ...figures });
const scheme = (name: string, figures: { plan?: number; target?: number; status?: Scheme['status'] }) =>
  aScheme({ name, ...figures });

describe('unidentified is target less the plans of identified schemes', () => {
  test.each<[string, Given, Partial<Baselines>]>([
    [
      'less than the target',
      { programmes: [urgent({ target: 1000 })], schemes: [scheme('A', { plan: 400 }), scheme('B', { plan: 350 })] },
      { identified: 750, target: 1000, unidentified: 250 },
    ],
    [
      'all of the target',
      { programmes: [urgent({ target: 750 })], schemes: [scheme('A', { plan: 750 })] },
      { unidentified: 0 },
    ],
    [
      'more than the target',
      { programmes: [urgent({ target: 500 })], schemes: [scheme('A', { plan: 750 })] },
      { unidentified: -250 },
    ],
    [
      'a scheme to be confirmed adds nothing',
      { programmes: [urgent({ target: 500 })], schemes: [scheme('A', { plan: 300 }), scheme('B', {})] },
      { identified: 300, unidentified: 200 },
    ],
    [
      'a withdrawn scheme’s plan does not count',
      {
        programmes: [urgent({ target: 500 })],
        schemes: [scheme('A', { plan: 300 }), scheme('B', { plan: 150, status: 'closed' })],
      },
      { identified: 300, unidentified: 200 },
    ],
    [
      'a complete scheme’s plan counts',
      { programmes: [urgent({ target: 500 })], schemes: [scheme('A', { plan: 300, status: 'complete' })] },
      { identified: 300, unidentified: 200 },
    ],
    [
      'the programme’s own plan, where its schemes have none',
      { programmes: [urgent({ plan: 600, target: 500 })], schemes: [scheme('A', { target: 500 })] },
      { identified: 600, unidentified: -100 },
    ],
    [
      'no schemes, nothing known',
      { programmes: [urgent({ plan: 600, target: 500 })] },
      { identified: null, unidentified: null, unidentifiedAgainstStretch: null, stretchTarget: 625 },
    ],
    [
      'the schemes’ targets, where the programme has none of its own',
      { schemes: [scheme('A', { plan: 300, target: 400 }), scheme('B', { plan: 50, target: 100 })] },
      { identified: 350, target: 500, unidentified: 150 },
    ],
  ])('%s', (_, given, expected) => {
    expect(rowOf(given)).toMatchObject(expected);
  });

  test('without any target there is no table', () => {
    expect(assessed({ programmes: [urgent({ plan: 5 })], schemes: [scheme('A', { plan: 5 })] }).table).toBeNull();
  });
});

describe('a line called “Unidentified” is the gap and no scheme', () => {
  test.each<[string, Given, Partial<Baselines>]>([
    [
      'with a plan, beside a target of the programme',
      {
        programmes: [urgent({ plan: 1000, target: 1000 })],
        schemes: [scheme('A', { plan: 750 }), scheme('Unidentified', { plan: 250 })],
      },
      { identified: 750, target: 1000, unidentified: 250, statedGap: 250 },
    ],
    [
      'with a plan, beside targets of the schemes',
      { schemes: [scheme('A', { plan: 750, target: 750 }), scheme('Unidentified savings', { plan: 250 })] },
      { identified: 750, target: 1000, unidentified: 250 },
    ],
    [
      'with a target and a plan of 0',
      { schemes: [scheme('A', { plan: 750, target: 750 }), scheme('Unidentified', { plan: 0, target: 250 })] },
      { identified: 750, target: 1000, unidentified: 250, statedGap: 250 },
    ],
    [
      'alone under a target',
      { programmes: [urgent({ target: 250 })], schemes: [scheme('Unidentified', { plan: 250 })] },
      { identified: 0, unidentified: 250 },
    ],
  ])('%s', (_, given, expected) => {
    expect(rowOf(given)).toMatchObject(expected);
  });

  test('of a programme without a target, beside one that has one, is its gap as it says', () => {
    const schemes = [scheme('A', { plan: 750 }), scheme('Unidentified', { plan: 250 })];
    const elective = aScheme({ name: 'MSK', programme: 'Elective Care', plan: 90, target: 100 });
    const { table } = assessed({ schemes: [...schemes, elective] });
    expect(table!.rows.map(({ name, target, unidentified }) => [name, target, unidentified])).toEqual([
      ['Urgent Care', null, 250],
      ['Elective Care', 100, 10],
    ]);
    expect(table!.total.unidentified).toBe(260);
  });

  test.each([
    [250, []],
    [251, []],
    [252, ['unidentified-differs']],
    [200, ['unidentified-differs']],
  ])('that says %d where target less plans is 250', (plan, codes) => {
    const schemes = [scheme('A', { plan: 750 }), aScheme({ name: 'Unidentified', plan, where: cell('F9') })];
    const { findings, table } = assessed({ programmes: [urgent({ target: 1000 })], schemes });
    expect(table!.rows[0]!.unidentified).toBe(250);
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  test('the finding names both figures and points at the line', () => {
    const schemes = [scheme('A', { plan: 750 }), aScheme({ name: 'Unidentified', plan: 200, where: cell('F9') })];
    expect(assessed({ programmes: [urgent({ target: 1000 })], schemes }).findings).toEqual([
      {
        code: 'unidentified-differs',
        severity: 'warning',
        message:
          'Urgent Care, unidentified £k: the line for it has 200, target less identified plans is 250; the latter is reported.',
        where: [cell('F9')],
        sides: {
          one: '200 £k on the line for it',
          other: '250 £k as target less identified plans',
          difference: '-50 £k',
        },
      },
    ]);
  });
});

describe('the stretch target', () => {
  const given: Given = { programmes: [urgent({ target: 1000 })], schemes: [scheme('A', { plan: 900 })] };

  test.each([
    [0.25, 1250, 350],
    [0.1, 1100, 200],
    [0, null, null],
  ])('of %d on top', (stretchTarget, target, gap) => {
    expect(rowOf({ ...given, over: { stretchTarget } })).toMatchObject({
      stretchTarget: target,
      unidentified: 100,
      unidentifiedAgainstStretch: gap,
    });
  });
});

describe('totals', () => {
  const schemes = [
    aScheme({ name: 'A', plan: 400 }),
    aScheme({ name: 'B', programme: 'Elective Care', plan: 300 }),
    aScheme({ name: 'C', programme: 'Elective Care', plan: 150, status: 'closed' }),
  ];
  const programmes = [
    aProgramme({ name: 'Urgent Care', plan: 400, target: 500 }),
    aProgramme({ name: 'Elective Care', plan: 450, target: 350 }),
  ];

  test('are sums, less what is not identified', () => {
    expect(assessed({ schemes, programmes }).table!.total).toMatchObject({
      identified: 700,
      target: 850,
      stretchTarget: 1062.5,
      unidentified: 150,
      unidentifiedAgainstStretch: 362.5,
    });
  });

  test.each([
    ['within rounding counts', { plan: 851, target: 851 }, { identified: 701, target: 851, unidentified: 150 }],
    ['beyond rounding does not', { plan: 900, target: 900 }, { identified: 700, target: 850, unidentified: 150 }],
  ])('a printed total %s', (_, printed, expected) => {
    const keys = programmes.map(({ key }) => key);
    const totals = [aTotal({ ...printed, lineKeys: keys })];
    expect(assessed({ schemes, programmes, totals }).table!.total).toMatchObject(expected);
  });

  test('leave out a programme whose gap is not known, and say so by not being target less identified', () => {
    const lonely = aProgramme({ name: 'Estates', target: 1000 });
    const { total } = assessed({ schemes, programmes: [...programmes, lonely] }).table!;
    expect(total).toMatchObject({ target: 1850, identified: 700, unidentified: 150 });
  });
});

const tenths = fc.integer({ min: 0, max: 50_000 }).map((value) => value / 10);
const anyScheme = fc.record({
  programme: fc.constantFrom('Urgent Care', 'Elective Care'),
  name: fc.constantFrom('Scheme', 'Scheme', 'Unidentified'),
  plan: fc.option(tenths, { nil: undefined }),
  target: fc.option(tenths, { nil: undefined }),
  status: fc.constantFrom<Scheme['status']>('open', 'complete', 'closed'),
});

test('unidentified and identified make the target, and the programmes’ gaps make the total’s', () => {
  fc.assert(
    fc.property(fc.array(anyScheme, { minLength: 1, maxLength: 10 }), (list) => {
      const schemes = list.map(({ name, plan, target, ...rest }, index) =>
        aScheme({
          ...rest,
          key: `scheme:${index}`,
          name: name === 'Scheme' ? `Scheme ${index}` : name,
          halfUnit: 0.05,
          ...(plan === undefined ? {} : { plan }),
          ...(target === undefined ? {} : { target }),
        }),
      );
      const table = assessed({ schemes }).table;
      for (const { identified, target, unidentified } of table?.rows ?? [])
        if (identified !== null && target !== null) expect(identified + unidentified!).toBeCloseTo(target, 6);
      const gaps = (table?.rows ?? []).map(({ unidentified }) => unidentified ?? 0);
      const sum = gaps.reduce((all, gap) => all + gap, 0);
      expect(table?.total.unidentified ?? 0).toBeCloseTo(sum, 6);
    }),
  );
});
