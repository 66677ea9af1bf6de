// CIP beside QIPP: totals of each, and savings that both of them claim.
import { assess } from '../../src/domain/assess';
import { kindsText } from '../../src/domain/kindsText';
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy';
import type { Scheme } from '../../src/domain/records';
import { aProgramme, aScheme, recordsOf } from '../support/records';

type Parts = Partial<Scheme> & { plan: number; ytdPlan?: number; ytdActual?: number };

function scheme(name: string, savingsKind: Scheme['savingsKind'], { plan, ytdPlan, ytdActual, ...parts }: Parts) {
  const figures = {
    plan,
    ...(ytdPlan === undefined ? {} : { ytdPlan }),
    ...(ytdActual === undefined ? {} : { ytdActual }),
  };
  return { ...aScheme({ name, key: `scheme:${savingsKind}/${name}`, ...figures }), savingsKind, ...parts };
}

const assessed = (schemes: Scheme[], kindsOverlap: Policy['kindsOverlap'] = null) =>
  assess(recordsOf({ schemes, policy: { ...DEFAULT_POLICY, kindsOverlap } }));

const CODES = ['counted-on-both-sides', 'kinds-in-one-total'];
const told = (schemes: Scheme[], overlap?: Policy['kindsOverlap']) =>
  assessed(schemes, overlap).findings.filter(({ code }) => CODES.includes(code));

const THEATRES = scheme('Theatres', 'CIP', { plan: 500, ytdPlan: 100, ytdActual: 70 });
const TRIAGE = scheme('Referral triage', 'QIPP', { plan: 800, ytdPlan: 200, ytdActual: 200 });
const WARDS_HERE = scheme('Virtual wards', 'CIP', { plan: 300 });
const WARDS_THERE = scheme('Virtual  Wards', 'QIPP', { plan: 310 });

describe('CIP and QIPP in one report', () => {
  it('have a total and a rating each, beside the total of both', () => {
    const { kinds, total } = assessed([THEATRES, TRIAGE]);
    expect(kinds.totals.map(({ name, figures, ytd }) => [name, figures.plan, ytd.rating])).toEqual([
      ['CIP (providers)', 500, 'Red'],
      ['QIPP (commissioners)', 800, 'Green'],
    ]);
    expect(total.figures.plan).toBe(1300);
  });

  it('keep lines that say neither apart from both, so that the parts make the whole', () => {
    const { kinds, total } = assessed([THEATRES, TRIAGE, scheme('Estates', null, { plan: 40 })]);
    expect(kinds.totals.map(({ name }) => name)).toContain('Neither stated');
    expect(kinds.totals.reduce((sum, { figures }) => sum + figures.plan!, 0)).toBe(total.figures.plan);
  });

  describe('beside programmes', () => {
    const inProgrammes = [
      { ...THEATRES, programme: 'Theatres' },
      { ...TRIAGE, programme: 'Elective' },
    ];
    const withProgrammes = (plans: Record<string, number>) => {
      const programmes = Object.entries(plans).map(([name, plan]) => aProgramme({ name, plan }));
      const { kinds, total, policy } = assess(recordsOf({ programmes, schemes: inProgrammes }));
      return { plans: kinds.totals.map(({ figures }) => figures.plan), text: kindsText(kinds, policy, total), total };
    };

    it('keep one without schemes among lines that say neither', () => {
      const { plans, total, text } = withProgrammes({ Theatres: 500, Elective: 800, Estates: 200 });
      expect(plans).toEqual([500, 800, 200]);
      expect(total.figures.plan).toBe(1500);
      expect(text).not.toContain('total is the programmes’ own');
    });

    it('say that the total is another where a programme gives more than its schemes', () => {
      const { plans, total, text } = withProgrammes({ Theatres: 500, Elective: 900 });
      expect(plans).toEqual([500, 800]);
      expect(total.figures.plan).toBe(1400);
      expect(text).toContain('The total is the programmes’ own, which is not what these rows come to.');
    });
  });

  it('are not told apart where there is only one of them', () => {
    const { kinds } = assessed([THEATRES, scheme('Estates', null, { plan: 40 })]);
    expect(kinds).toEqual({ totals: [], overlaps: [] });
    expect(told([THEATRES])).toEqual([]);
  });
});

describe('a saving on both sides', () => {
  it('is named with both plans, however its name is spaced', () => {
    expect(told([WARDS_HERE, WARDS_THERE]).map(({ code, severity, message }) => [code, severity, message])).toEqual([
      [
        'counted-on-both-sides',
        'warning',
        '"Virtual wards" is entered as CIP, plan 300 £k, and as QIPP, plan 310 £k; both are counted in the total.',
      ],
    ]);
  });

  it('is known by its id under another name', () => {
    const [here, there] = [
      { ...THEATRES, id: 'S7' },
      { ...TRIAGE, id: 's7' },
    ];
    expect(told([here, there])).toHaveLength(1);
  });

  it('is not told a second time as nearly the same name', () => {
    const codes = assessed([WARDS_HERE, { ...WARDS_THERE, figures: WARDS_HERE.figures }]).findings.map(
      ({ code }) => code,
    );
    expect(codes).toContain('counted-on-both-sides');
    expect(codes).not.toContain('counted-twice');
  });
});

describe('whether CIP and QIPP overlap', () => {
  it.each([
    [null, 'info', 'nobody has said that they do not overlap'],
    ['yes', 'warning', 'which overlap by the Settings sheet'],
  ] as const)('is said of the total where Settings has %s and no line shows it', (overlap, severity, words) => {
    const [finding] = told([THEATRES, TRIAGE], overlap);
    expect(finding).toMatchObject({ code: 'kinds-in-one-total', severity });
    expect(finding!.message).toContain(words);
    expect(finding!.where).toHaveLength(2);
  });

  it('is settled by a No, also of lines of one name', () => {
    expect(told([THEATRES, TRIAGE], 'no')).toEqual([]);
    expect(told([WARDS_HERE, WARDS_THERE], 'no')).toEqual([]);
  });
});
