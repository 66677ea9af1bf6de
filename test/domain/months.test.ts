// From month to month: overrides, escalations, movement, restatements, last month's confidence and words that come back.
import { assess } from '../../src/domain/assess';
import { linesToClose } from '../../src/domain/linesToClose';
import { whole } from '../../src/domain/pieces';
import { nextPeriod, type Period, previousPeriod } from '../../src/domain/period';
import type { ClosedMonth, Override, Records } from '../../src/domain/records';
import {
  anEntry,
  aProgramme,
  aScheme,
  cell,
  JULY_2018,
  MAY_2017,
  months,
  recordsOf,
  writtenRow,
} from '../support/records';

const AUGUST = nextPeriod(JULY_2018);
const URGENT = { name: 'Urgent Care', programme: 'Urgent Care' };

const scheme = (parts: Partial<Parameters<typeof aScheme>[0]>) =>
  aScheme({ ...URGENT, name: 'Frailty', key: 'scheme:uc-01', id: 'UC-01', ...parts });
const records = (period: Period, parts: Partial<Records>) => recordsOf({ period, ...parts });

/** What closing that month puts on record. */
function closed(period: Period, parts: Partial<Records>): ClosedMonth {
  return { period, lines: whole(linesToClose(assess(records(period, parts)))) };
}

test.each([
  [previousPeriod, 'June 2018'],
  [nextPeriod, 'August 2018'],
])('months follow one another', (step, label) => {
  expect(step(JULY_2018).label).toBe(label);
});

test('a year ends in March', () => {
  const march = previousPeriod(previousPeriod(MAY_2017));
  expect([march.label, march.financialYear, march.month]).toEqual(['March 2017', '2016/17', 12]);
  expect(nextPeriod(march).financialYear).toBe('2017/18');
});

describe('overrides', () => {
  const given = (parts: Partial<Override> = {}): Override => ({
    schemeId: 'UC-01',
    name: '',
    rating: 'Green',
    ratingText: 'Green',
    of: 'overall',
    ofText: 'PMO overall',
    reason: 'Invoice follows in August',
    by: 'Programme Director',
    date: '20 Jul 2018',
    month: { year: 2018, month: 7 },
    where: cell('C4', 'Overrides'),
    ...parts,
  });
  const off = scheme({ ytdPlan: 100, ytdActual: 50 });
  const overridden = (override: Override, period = JULY_2018, history: ClosedMonth[] = []) =>
    assess(records(period, { schemes: [off], overrides: [override], history }));

  test('stand beside the computed rating, which stays', () => {
    const { schemes } = overridden(given());
    expect(schemes[0]).toMatchObject({ overallRating: 'Red', overrides: [{ rating: 'Green', of: 'overall' }] });
    expect(schemes[0]!.overrides[0]!.text).toBe(
      'PMO overall Green (Invoice follows in August; Programme Director, 20 Jul 2018)',
    );
  });

  test('find their line by a name that only one has', () => {
    expect(overridden(given({ schemeId: null, name: 'frailty' })).schemes[0]?.overrides).toHaveLength(1);
  });

  test.each<[string, Partial<Override>, string]>([
    ['without a reason', { reason: '' }, 'override-incomplete'],
    ['without a name', { by: '' }, 'override-incomplete'],
    ['without a date', { date: '' }, 'override-incomplete'],
    ['without a month', { month: null }, 'override-incomplete'],
    ['of nothing known', { schemeId: 'ZZ-9' }, 'override-unknown'],
    ['for a later month', { month: { year: 2018, month: 8 } }, 'override-later'],
    ['without a rating', { rating: null, ratingText: '' }, 'override-unread'],
    ['with a word that is no rating', { rating: null, ratingText: 'Purple' }, 'override-unread'],
    ['of a rating that cannot be set', { of: null, ofText: 'YTD finance' }, 'override-unread'],
  ])('%s are not applied, and said', (_what, parts, code) => {
    const { schemes, findings } = overridden(given(parts));
    expect(schemes[0]?.overrides).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ code, where: [cell('C4', 'Overrides')] }));
  });

  describe('of one rating given twice', () => {
    const twice = (second: Partial<Override>) => {
      const overrides = [given(), given({ where: cell('C5', 'Overrides'), ...second })];
      const { schemes, findings } = assess(records(JULY_2018, { schemes: [off], overrides }));
      const found = findings.filter(({ code }) => code === 'override-twice');
      return { ratings: schemes[0]!.overrides.map(({ rating }) => rating), found };
    };
    const both = [cell('C4', 'Overrides'), cell('C5', 'Overrides')];

    test('to different ratings are not applied', () => {
      const { ratings, found } = twice({ rating: 'Amber', ratingText: 'Amber' });
      expect(ratings).toEqual([]);
      expect(found).toEqual([expect.objectContaining({ severity: 'warning', where: both })]);
      expect(found[0]!.message).toBe(
        'PMO overall of Frailty is overridden twice for July 2018, to Green and Amber; none is applied until one is left.',
      );
    });

    test('to the same rating count once', () => {
      const { ratings, found } = twice({ schemeId: null, name: 'Frailty' });
      expect(ratings).toEqual(['Green']);
      expect(found).toEqual([expect.objectContaining({ severity: 'info', where: both })]);
    });

    test.each<[string, Partial<Override>, number]>([
      ['another rating', { of: 'milestone', rating: 'Red' }, 2],
      ['another month', { month: { year: 2018, month: 6 }, rating: 'Red' }, 1],
    ])('but %s is another override', (_, second, count) => {
      expect(twice(second)).toMatchObject({ ratings: { length: count }, found: [] });
    });
  });

  test('hold for their month only, closed or not', () => {
    expect(overridden(given()).schemes[0]?.overrides).toHaveLength(1);
    expect(overridden(given(), AUGUST).schemes[0]?.overrides).toEqual([]);
    const history = [closed(JULY_2018, { schemes: [off] })];
    const { schemes, findings } = overridden(given(), AUGUST, history);
    expect(schemes[0]?.overrides).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('override-expired');
    expect(overridden(given({ month: { year: 2018, month: 8 } }), AUGUST, history).schemes[0]?.overrides).toHaveLength(
      1,
    );
  });

  test('are on record with the month', () => {
    const { lines } = closed(JULY_2018, { schemes: [off], overrides: [given()] });
    expect(lines.find(({ level }) => level === 'scheme')?.override).toContain('PMO overall Green');
  });
});

describe('escalations', () => {
  const raisedBy = (parts: Parameters<typeof anEntry>[0], over: Partial<Records> = {}) =>
    assess(records(JULY_2018, { exceptions: [anEntry(parts)], ...over })).escalations.map(({ raised, reasons }) => [
      raised,
      reasons,
    ]);

  test.each<[string, Parameters<typeof anEntry>[0], unknown[]]>([
    ['nothing to escalate', { area: 'IVF', confidence: 'High confidence' }, []],
    [
      'low confidence',
      { area: 'IVF', confidence: 'Low confidence. Further mitigation required' },
      [['rule', ['Low confidence of recovery']]],
    ],
    [
      'a recovery that should have come',
      { area: 'IVF', recovery: 'Resolution expected June' },
      [['rule', ['Recovery was expected by now: Resolution expected June']]],
    ],
    ['a recovery to come', { area: 'IVF', recovery: 'Resolution expected August' }, []],
    [
      'a due date that has passed',
      { area: 'IVF', due: '30 Jun 2018' },
      [['rule', ['Due date has passed: 30 Jun 2018']]],
    ],
    ['a person', { area: 'IVF', escalation: 'Yes' }, [['person', ['Raised by the programme']]]],
    [
      'a person, in words',
      { area: 'IVF', escalation: 'To the Turnaround Board' },
      [['person', ['To the Turnaround Board']]],
    ],
    ...['No.', 'Not yet', 'N/A', 'No - SRO content', 'FALSE', '-', 'TBC', '?'].map(
      (escalation): [string, Parameters<typeof anEntry>[0], unknown[]] => [
        `nobody, who wrote ${escalation}`,
        { area: 'IVF', escalation },
        [],
      ],
    ),
    ['a box that is ticked', { area: 'IVF', escalation: 'TRUE' }, [['person', ['Raised by the programme']]]],
    ['a person who decided against it', { area: 'IVF', escalation: 'No', confidence: 'Low' }, []],
  ])('%s', (_what, entry, expected) => {
    expect(raisedBy(entry)).toEqual(expected);
  });

  test('proposals can be switched off, what people raise stays', () => {
    const policy = { ...recordsOf().policy, proposeEscalations: false };
    expect(raisedBy({ area: 'IVF', confidence: 'Low' }, { policy })).toEqual([]);
    expect(raisedBy({ area: 'IVF', escalation: 'Yes' }, { policy })).toHaveLength(1);
  });

  test('two months Red', () => {
    const red = { schemes: [scheme({ ytdPlan: 100, ytdActual: 50 })] };
    const history = [closed(JULY_2018, red)];
    expect(assess(records(AUGUST, { ...red, history })).escalations[0]?.reasons).toEqual(['Red two months running']);
    expect(assess(records(AUGUST, red)).escalations).toEqual([]);
  });
});

describe('a scheme that is the same one a month later', () => {
  const off = { ytdPlan: 100, ytdActual: 50 };
  const without = { id: null, key: 'scheme:urgent/frailty' };
  test.each<[string, Parameters<typeof scheme>[0], Parameters<typeof scheme>[0]]>([
    ['renamed', {}, { name: 'Frailty at home' }],
    ['given an id', without, {}],
    ['whose id was corrected', {}, { id: 'UC-10', key: 'scheme:uc-10' }],
    ['without an id, moved', without, { ...without, programme: 'Community', key: 'scheme:community/frailty' }],
  ])('%s keeps its previous ratings and its last confidence', (_what, before, after) => {
    const july = { schemes: [scheme({ ...off, ...before })] };
    const words = { confidence: 'Low' };
    const row = writtenRow({ area: 'Frailty', programme: 'Urgent Care', schemeId: july.schemes[0]!.id, words });
    const history = [closed(JULY_2018, { ...july, writtenExceptions: [row] })];
    const { schemes, exceptions } = assess(records(AUGUST, { schemes: [scheme({ ...off, ...after })], history }));
    expect(schemes[0]?.previousOverallRating).toBe('Red');
    expect(exceptions[0]?.previousConfidence).toBe('Low');
  });

  test('of two of one name each keeps its own', () => {
    const two = { schemes: [1, 2].map((number) => scheme({ ...off, ...without, key: `scheme:${number}` })) };
    const rows = ['Low', 'High'].map((confidence) =>
      writtenRow({ area: 'Frailty', programme: 'Urgent Care', words: { confidence } }),
    );
    const history = [closed(JULY_2018, { ...two, writtenExceptions: rows })];
    const { exceptions } = assess(records(AUGUST, { ...two, history }));
    expect(exceptions.map(({ previousConfidence }) => previousConfidence)).toEqual(['Low', 'High']);
  });
});

test('a closed exception whose confidence was emptied with the month is on record', () => {
  const row = (words: object) => ({ writtenExceptions: [writtenRow({ area: 'IVF', programme: 'Elective', words })] });
  const history = [closed(JULY_2018, row({ issue: 'Late board', confidence: 'Low' }))];
  expect(assess(records(AUGUST, { ...row({ issue: 'Late board' }), history })).closedExceptions).toEqual([]);
  const changed = row({ issue: 'Late board', confidence: 'High' });
  expect(assess(records(AUGUST, { ...changed, history })).closedExceptions).toHaveLength(1);
});

describe('the month before', () => {
  const july = { schemes: [scheme({ ytdPlan: 100, ytdActual: 96, statedMilestoneRating: 'Amber' as const })] };
  const history = [closed(JULY_2018, july)];

  test('is what was reported when it was closed, before what the sheet says', () => {
    const now = scheme({ ytdPlan: 100, ytdActual: 50, statedPreviousMilestoneRating: 'Green' });
    const [line] = assess(records(AUGUST, { schemes: [now], history })).schemes;
    expect(line).toMatchObject({ previousMilestoneRating: 'Amber', previousOverallRating: 'Amber' });
    expect(line?.previousImpactText).toBe('Green 96% of target');
  });

  test('is what the sheet says where it was not closed', () => {
    const now = scheme({ statedPreviousMilestoneRating: 'Green' });
    const [line] = assess(records(AUGUST, { schemes: [now] })).schemes;
    expect(line).toMatchObject({ previousMilestoneRating: 'Green', previousOverallRating: null });
  });

  test('what moved since is listed with its direction', () => {
    const now = scheme({ ytdPlan: 100, ytdActual: 50, statedMilestoneRating: 'Green' });
    const { movements } = assess(records(AUGUST, { schemes: [now], history }));
    expect(movements.filter(({ name }) => name === 'Frailty')).toMatchObject([
      { name: 'Frailty', what: 'Milestones', was: 'Amber', is: 'Green', direction: 'better' },
      { name: 'Frailty', what: 'YTD finance', was: 'Green', is: 'Red', direction: 'worse' },
      { name: 'Frailty', what: 'PMO overall', was: 'Amber', is: 'Red', direction: 'worse' },
    ]);
  });

  test('confidence moves too, and last month’s stands beside this month’s', () => {
    const entry = (confidence: string) => ({
      exceptions: [anEntry({ area: 'IVF', programme: 'Elective', confidence })],
    });
    const before = [closed(JULY_2018, entry('High confidence'))];
    const { exceptions, movements } = assess(records(AUGUST, { ...entry('Low'), history: before }));
    expect(exceptions[0]).toMatchObject({ previousConfidence: 'High confidence', confidence: 'Low' });
    expect(movements).toMatchObject([{ name: 'IVF', what: 'Confidence', was: 'High', is: 'Low', direction: 'worse' }]);
  });
});

describe('this month’s confidence', () => {
  const low = { exceptions: [anEntry({ area: 'IVF', programme: 'Elective', confidence: 'Low' })] };
  const history = [closed(JULY_2018, low)];
  const typed = (confidence: string) => ({
    writtenExceptions: [writtenRow({ area: 'IVF', programme: 'Elective', words: { confidence } })],
  });
  const shown = (period: Period, parts: Partial<Records>) => {
    const [item] = assess(records(period, parts)).exceptions;
    return [item?.confidence, item?.reasons.map(({ code }) => code)];
  };

  test('is blank while the log still says what it said of the closed month', () => {
    expect(shown(AUGUST, { ...low, history })).toEqual(['', ['entered']]);
  });

  test('is what is typed on PMO Exceptions, and the reasons follow it', () => {
    expect(shown(JULY_2018, low)).toEqual(['Low', ['lowConfidence', 'entered']]);
    expect(shown(JULY_2018, { ...low, ...typed('High') })).toEqual(['High', ['entered']]);
    expect(shown(AUGUST, { ...low, ...typed('Low'), history })).toEqual(['Low', ['lowConfidence', 'entered']]);
  });
});

describe('words of exceptions that come and go', () => {
  const july = {
    exceptions: [anEntry({ area: 'IVF', programme: 'Elective', issue: 'Late board', confidence: 'Low' })],
  };
  const back = { exceptions: [anEntry({ area: 'IVF', programme: 'Elective' })] };
  const history = [closed(JULY_2018, july)];

  test('an exception that comes back has what was written of it, but not that month’s confidence', () => {
    const [item] = assess(records(AUGUST, { ...back, history })).exceptions;
    expect(item).toMatchObject({ issue: 'Late board', confidence: '', previousConfidence: 'Low' });
  });

  test('somebody who emptied the words has a row on the sheet, and nothing is put back', () => {
    const writtenExceptions = [writtenRow({ area: 'IVF', programme: 'Elective' })];
    expect(assess(records(AUGUST, { ...back, history, writtenExceptions })).exceptions[0]?.issue).toBe('');
  });

  test('closed ones stay on the sheet of their month, and are on record after it', () => {
    const writtenExceptions = [writtenRow({ area: 'IVF', programme: 'Elective', words: { issue: 'Late board' } })];
    const gone = { writtenExceptions };
    expect(assess(records(JULY_2018, gone)).closedExceptions).toHaveLength(1);
    const onRecord = [closed(JULY_2018, gone)];
    expect(assess(records(JULY_2018, { ...gone, history: onRecord })).closedExceptions).toHaveLength(1);
    expect(assess(records(AUGUST, { ...gone, history: onRecord })).closedExceptions).toEqual([]);
    const changed = {
      writtenExceptions: [writtenRow({ area: 'IVF', programme: 'Elective', words: { issue: 'Other' } })],
    };
    expect(assess(records(AUGUST, { ...changed, history: onRecord })).closedExceptions).toHaveLength(1);
  });
});

describe('restatements', () => {
  const monthly = (april: number, july: number) =>
    scheme({ planByMonth: months(10, 10, 10, 10, 10), actualByMonth: months(april, 10, 10, july, 10) });
  const restated = (before: Partial<Records>, after: Partial<Records>, period = AUGUST) =>
    assess(records(period, { ...after, history: [closed(JULY_2018, before)] }))
      .restatements.filter(({ name }) => name === 'Frailty')
      .map(({ month, figure, was, is }) => [month, figure, was, is]);

  test('an earlier month that was changed: both figures and the month', () => {
    expect(restated({ schemes: [monthly(10, 10)] }, { schemes: [monthly(8, 10)] })).toEqual([
      ['July 2018', 'YTD actual', 40, 38],
    ]);
    expect(restated({ schemes: [monthly(10, 10)] }, { schemes: [monthly(10, 4)] })).toEqual([
      ['July 2018', 'YTD actual', 40, 34],
      ['July 2018', 'in month actual', 10, 4],
    ]);
  });

  test('nothing changed, nothing said', () => {
    expect(restated({ schemes: [monthly(10, 10)] }, { schemes: [monthly(10, 10)] })).toEqual([]);
  });

  const yearToDate = (ytdActual: number, inMonthActual: number, ytdPlan = 50) =>
    scheme({ ytdPlan, inMonthPlan: 10, ytdActual, inMonthActual });

  test('from a year to date, one month back, within the rounding of its three figures', () => {
    expect(restated({ schemes: [yearToDate(40, 9)] }, { schemes: [yearToDate(48, 10, 60)] })).toEqual([
      ['July 2018', 'YTD actual', 40, 38],
    ]);
    expect(restated({ schemes: [yearToDate(40, 9)] }, { schemes: [yearToDate(51, 10, 60)] })).toEqual([]);
  });

  test('the closed month itself, changed before the next one was begun', () => {
    expect(restated({ schemes: [yearToDate(40, 9)] }, { schemes: [yearToDate(39, 9)] }, JULY_2018)).toEqual([
      ['July 2018', 'YTD actual', 40, 39],
    ]);
  });

  test('a month of another financial year is left alone', () => {
    const april = { ...AUGUST, financialYear: '2019/20', month: 1, label: 'April 2019' };
    expect(restated({ schemes: [monthly(10, 10)] }, { schemes: [monthly(1, 1)] }, april)).toEqual([]);
  });
});

test('programmes and the total are on record beside schemes', () => {
  const { lines } = closed(JULY_2018, {
    programmes: [aProgramme({ name: 'Urgent Care', ytdPlan: 100, ytdActual: 90 })],
    schemes: [scheme({ ytdPlan: 100, ytdActual: 90 })],
  });
  expect(lines.map(({ level, name }) => [level, name])).toEqual([
    ['programme', 'Urgent Care'],
    ['total', 'Total'],
    ['scheme', 'Frailty'],
    ['exception', 'Frailty'],
  ]);
  expect(lines[0]).toMatchObject({ figures: { ytdActual: 90 }, ratings: { ytd: 'Amber' }, dataStatus: 'Complete' });
});
