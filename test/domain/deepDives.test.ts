// When the outcome of a deep dive is overdue, and what the reader of an exception is told of it.
import { deepDiveText } from '../../src/domain/deepDives';
import type { YearMonth } from '../../src/domain/period';
import type { DeepDive } from '../../src/domain/registers';
import { aProgramme, aScheme, cell } from '../support/records';
import { aDeepDive, assessedWith } from '../support/registers';

const SCHEMES = [aScheme({ name: 'Frailty', id: 'A-1' })];
const PROGRAMMES = [aProgramme({ name: 'Urgent Care', plan: 1 }), aProgramme({ name: 'Community', plan: 1 })];

const assessed = (...deepDives: DeepDive[]) =>
  assessedWith({ deepDives }, { schemes: SCHEMES, programmes: PROGRAMMES });
const dive = (parts: Partial<DeepDive> = {}) => assessed(aDeepDive(parts)).registers.deepDives[0]!;

/** The reporting month is May 2017. */
test.each<[string, YearMonth | null, Partial<DeepDive>, boolean]>([
  ['in the month before', { year: 2017, month: 4 }, {}, true],
  ['a year before', { year: 2016, month: 6 }, {}, true],
  ['in the reporting month', { year: 2017, month: 5 }, {}, false],
  ['in the month after', { year: 2017, month: 6 }, {}, false],
  ['at no known time', null, {}, false],
  ['before, with an outcome', { year: 2017, month: 4 }, { outcome: 'Assessed' }, false],
  ['before, with blanks for an outcome', { year: 2017, month: 4 }, { outcome: '  ' }, true],
  ['before, and complete', { year: 2017, month: 4 }, { status: 'Complete', isDone: true }, false],
])('due %s', (_, due, parts, overdue) => {
  expect(dive({ due, ...parts }).isOverdue).toBe(overdue);
});

test('without a reporting month nothing is overdue', () => {
  const deepDives = [aDeepDive({ due: { year: 2017, month: 4 } })];
  expect(assessedWith({ deepDives }, { period: null }).registers.deepDives[0]!.isOverdue).toBe(false);
});

test('an overdue one is a note at its due cell', () => {
  const { findings } = assessed(
    aDeepDive({ schemeId: 'A-1', due: { year: 2017, month: 4 }, dueText: '22 Apr 2017' }),
    aDeepDive({ area: 'LICT, SICT', due: { year: 2017, month: 6 } }),
  );
  expect(findings.filter(({ code }) => code === 'deep-dive-overdue')).toEqual([
    {
      code: 'deep-dive-overdue',
      severity: 'info',
      message: 'Deep dive into Frailty: due 22 Apr 2017, and no outcome is given.',
      where: [cell('G6', 'Deep dives')],
    },
  ]);
});

test.each<[string, Partial<DeepDive>, string | null, string | null]>([
  ['an id', { schemeId: 'a-1' }, 'Frailty', 'Urgent Care'],
  ['a scheme’s name', { area: 'frailty' }, 'Frailty', 'Urgent Care'],
  ['a programme', { programme: 'Urgent' }, null, 'Urgent Care'],
  ['a programme as its area', { area: 'Community' }, null, 'Community'],
  ['an area that only begins like a programme', { area: 'Community Ophthalmology' }, null, null],
  ['an area nobody lists', { area: 'LICT', programme: 'Estates' }, null, 'Estates'],
])('%s says what it is about', (_, parts, scheme, programme) => {
  expect(dive(parts)).toMatchObject({ scheme: scheme === null ? null : { name: scheme }, programme });
});

describe('the reader of an exception', () => {
  const text = (item: { key: string; scheme: string | null }, ...dives: DeepDive[]) =>
    deepDiveText(item, assessed(...dives).registers.deepDives);

  test('is told of deep dives into its scheme, one a line', () => {
    const one = { schemeId: 'A-1', topic: 'Referrals', commissionedOn: '3 Mar 2017', due: { year: 2017, month: 4 } };
    const first = aDeepDive({ ...one, dueText: '30 Apr 2017', status: 'In progress' });
    const second = aDeepDive({ area: 'Frailty', topic: 'Coding', outcome: 'No action needed' });
    expect(text({ key: SCHEMES[0]!.key, scheme: 'Frailty' }, first, second)).toBe(
      'Referrals; commissioned 3 Mar 2017; due 30 Apr 2017 (overdue); In progress\nCoding; outcome: No action needed',
    );
  });

  test('is told of those into an area that somebody entered under the same words', () => {
    expect(
      text(
        { key: 'entered:/lict', scheme: 'LICT, SICT and Call for Care' },
        aDeepDive({ area: 'LICT, SICT & Call for Care', topic: 'All' }),
      ),
    ).toBe('All');
  });

  test.each([
    ['another scheme', { key: 'scheme:b-2', scheme: 'MSK' }],
    ['a programme as a whole', { key: 'programme:urgent', scheme: null }],
  ])('of %s is told nothing', (_, item) => {
    expect(text(item, aDeepDive({ schemeId: 'A-1', topic: 'Referrals' }), aDeepDive({ topic: 'Other' }))).toBe('');
  });
});
