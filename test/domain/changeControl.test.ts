// Change control against the plan: which change is in force, when it has to stand there, and what stands there unapproved.
// The reporting month is May 2017.
import type { ChangeDate, PlanChange } from '../../src/domain/registers';
import { aScheme, cell, type SchemeParts } from '../support/records';
import { aChange, assessedWith } from '../support/registers';

const on = (year: number, month: number, day = 0): ChangeDate => ({ year, month, day });

function standings(scheme: Partial<SchemeParts>, ...changes: Partial<PlanChange>[]) {
  const { registers, findings } = assessedWith(
    { changes: changes.map(aChange) },
    { schemes: [aScheme({ name: 'Frailty', id: 'A-1', ...scheme })] },
  );
  const codes = findings.map(({ code }) => code).filter((code) => code.startsWith('change-'));
  return { standings: registers.changes.map(({ standing }) => standing), codes };
}

describe('the approved change', () => {
  test.each<[string, Partial<SchemeParts>, Partial<PlanChange>, unknown]>([
    ['stands in the plan', { target: 500 }, { toValue: 500 }, 'agreed'],
    ['stands there within the rounding of the sheet', { target: 500 }, { toValue: 500.5 }, 'agreed'],
    ['is off by more than rounding', { target: 500 }, { toValue: 500.6 }, 'notInPlan'],
    ['is off by less than its own last digit', { target: 500 }, { toValue: 510, halfUnit: 50 }, 'agreed'],
    ['changes the plan, not the target', { plan: 600, target: 500 }, { figure: 'plan', toValue: 500 }, 'notInPlan'],
    ['does not say which: the target', { plan: 600, target: 500 }, { figure: 'value', toValue: 500 }, 'agreed'],
    ['does not say which, of a scheme without target', { plan: 600 }, { figure: 'value', toValue: 600 }, 'agreed'],
    ['is to a figure that the scheme does not have', { plan: 600 }, { toValue: 500 }, null],
    ['is to be confirmed', { target: 500 }, {}, null],
    ['is of a date', { target: 500 }, { figure: null, toValue: null }, null],
  ])('%s', (_, scheme, change, expected) => {
    expect(standings(scheme, change).standings).toEqual([expected]);
  });

  test.each<[string, Partial<PlanChange>[], unknown[]]>([
    [
      'the later one',
      [
        { toValue: 400, on: on(2017, 4, 30) },
        { toValue: 500, on: on(2017, 5) },
      ],
      [null, 'agreed'],
    ],
    [
      'the later one, first in the register',
      [
        { toValue: 500, on: on(2017, 5) },
        { toValue: 400, on: on(2017, 4) },
      ],
      ['agreed', null],
    ],
    [
      'the lower one of one day',
      [
        { toValue: 400, on: on(2017, 4, 3) },
        { toValue: 500, on: on(2017, 4, 3) },
      ],
      [null, 'agreed'],
    ],
    ['the lower one without dates', [{ toValue: 400 }, { toValue: 500 }], [null, 'agreed']],
    ['the dated one before one without', [{ toValue: 500, on: on(2017, 4) }, { toValue: 400 }], ['agreed', null]],
    [
      'the approved one before a later one that is not',
      [{ toValue: 500 }, { toValue: 400, approval: 'open' }],
      ['agreed', null],
    ],
    [
      'not one of the months to come',
      [
        { toValue: 500, on: on(2017, 5, 31) },
        { toValue: 900, on: on(2017, 6, 1) },
      ],
      ['agreed', null],
    ],
    [
      'one of the months to come that stands there already',
      [
        { toValue: 400, on: on(2017, 4) },
        { toValue: 500, on: on(2017, 6, 21) },
      ],
      [null, 'agreed'],
    ],
  ])('in force is %s', (_, changes, expected) => {
    expect(standings({ target: 500 }, ...changes).standings).toEqual(expected);
  });
});

describe('a change that nobody has approved', () => {
  test.each<[string, Partial<PlanChange>[], unknown[]]>([
    ['stands in the plan', [{ fromValue: 600, toValue: 500, approval: 'open' }], ['notApproved']],
    ['was rejected and stands there', [{ fromValue: 600, toValue: 500, approval: 'rejected' }], ['notApproved']],
    ['does not stand there', [{ fromValue: 500, toValue: 400, approval: 'open' }], [null]],
    ['changes nothing', [{ fromValue: 500, toValue: 500, approval: 'open' }], [null]],
    ['says what an approved one says', [{ toValue: 500 }, { toValue: 500, approval: 'open' }], ['agreed', null]],
  ])('%s', (_, changes, expected) => {
    expect(standings({ target: 500 }, ...changes).standings).toEqual(expected);
  });

  test('beside an approved one that was not entered is two warnings', () => {
    const { codes } = standings({ target: 500 }, { toValue: 700 }, { fromValue: 700, toValue: 500, approval: 'open' });
    expect(codes).toEqual(['change-not-in-plan', 'change-not-approved']);
  });
});

test('a finding names both figures, where it was approved and both cells', () => {
  const schemes = [aScheme({ name: 'Frailty', id: 'A-1', target: 2000 })];
  const approved = aChange({ schemeId: 'A-1', toValue: 1771, approvedBy: 'CCG Governing Body', date: '2 May 2017' });
  const { findings } = assessedWith({ changes: [approved] }, { schemes });
  expect(findings.find(({ code }) => code === 'change-not-in-plan')).toEqual({
    code: 'change-not-in-plan',
    severity: 'warning',
    message:
      'Frailty, target £k: the change approved at CCG Governing Body on 2 May 2017 makes it 1,771, 2,000 stands there.',
    where: [cell('F6', 'Changes'), cell('C5')],
    sides: { one: '2,000 £k in the plan', other: '1,771 £k by the change', difference: '229 £k' },
  });
});

test('what stands there unapproved is named with what stood there before and the status', () => {
  const schemes = [aScheme({ name: 'Frailty', target: 500 })];
  const change = aChange({ fromValue: 600, toValue: 500, approval: 'open', status: 'Proposed' });
  const { findings } = assessedWith({ changes: [change] }, { schemes });
  expect(findings.find(({ code }) => code === 'change-not-approved')!.message).toBe(
    'Frailty, target £k: 500 stands there in place of 600, by a change that is not approved (Proposed).',
  );
});

test('a change to a scheme that nobody lists is said and not checked', () => {
  const { findings, registers } = assessedWith({ changes: [aChange({ area: 'Falls', toValue: 5 })] });
  expect(registers.changes[0]).toMatchObject({ scheme: null, standing: null });
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    ['unknown-scheme', 'Change control: no scheme or programme "Falls" is listed; the change is not checked.'],
  ]);
});
