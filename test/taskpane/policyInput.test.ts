// The rules as typed: every one that a Settings sheet knows, under its name, and nothing half-typed.
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy';
import { POLICY_FIELDS } from '../../src/taskpane/policyFields';
import { numberProblem, type PolicyInput, policyOf, textsOf } from '../../src/taskpane/policyInput';
import { POLICY_SETTINGS } from '../../src/workbook/policySettings';
import fc from '../support/properties';

test('every rule of the Settings sheet has its field, under the same name', () => {
  const offered = Object.fromEntries(POLICY_FIELDS.map(({ name, label }) => [name, label]));
  const known = Object.fromEntries(Object.entries(POLICY_SETTINGS).map(([name, { label }]) => [name, label]));
  expect(offered).toEqual(known);
});

test('what is in force comes back as it was', () => {
  expect(policyOf(textsOf(DEFAULT_POLICY))).toEqual(DEFAULT_POLICY);
  expect(textsOf(DEFAULT_POLICY)).toMatchObject({ greenAbove: '95', riskRedFrom: '15', marginal: '2.5' });
});

test('a share typed with two decimals stands on the sheet with both', () => {
  const share = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(share, (hundredths) => {
      const typed = String(hundredths / 100);
      const policy = policyOf(typing({ greenAbove: typed, amberFrom: '0.01' }))!;
      expect(POLICY_SETTINGS.greenAbove.text(policy)).toBe(`${typed}%`);
    }),
  );
});

const typing = (part: Partial<PolicyInput>) => ({ ...textsOf(DEFAULT_POLICY), ...part });
const problem = (name: keyof Policy, part: Partial<PolicyInput>) => {
  const field = POLICY_FIELDS.find((each) => each.name === name)!;
  if (field.kind !== 'share' && field.kind !== 'score') throw new Error(`${name} is no number`);
  return numberProblem(field, typing(part));
};

test.each([
  ['greenAbove', '0', 'A percentage above 0 and up to 200.'],
  ['greenAbove', '200.01', 'A percentage above 0 and up to 200.'],
  ['greenAbove', '200', null],
  ['greenAbove', ' 95 % ', null],
  ['greenAbove', '', 'A percentage above 0 and up to 200.'],
  ['greenAbove', 'Infinity', 'A percentage above 0 and up to 200.'],
  ['amberFrom', '95', null],
  ['amberFrom', '95.01', 'Above the Green threshold.'],
  ['stretchTarget', '0', null],
  ['stretchTarget', '-1', 'A percentage from 0 to 200.'],
  ['activityAmberUpTo', '101', 'A percentage above 0 and up to 100.'],
  ['riskRedFrom', '26', 'A score from 1 to 25, such as 15.'],
  ['riskRedFrom', '25', null],
  ['riskAmberFrom', '0', 'A score from 1 to 25, such as 15.'],
  ['riskAmberFrom', '16', 'Above the Red threshold.'],
] as const)('%s of "%s": %s', (name, value, words) => {
  expect(problem(name, { [name]: value })).toBe(words);
  if (words !== null) expect(policyOf(typing({ [name]: value }))).toBeNull();
});
