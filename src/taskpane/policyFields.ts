// The rules that the pane offers, as data: in which group, by which name, as what kind of field, and which values make sense.
// Names are those of the Settings sheet. Refuses to draw anything.
import type { Policy } from '../domain/policy';

/** Names of the rules whose values are of a kind. */
export type NamesOf<T> = { [N in keyof Policy]: Policy[N] extends T ? N : never }[keyof Policy];
export type NumberName = NamesOf<number>;
export type SwitchName = NamesOf<boolean>;
export type ChoiceName = NamesOf<string>;

interface Worded {
  label: string;
  hint?: string;
}

export interface NumberField extends Worded {
  kind: 'share' | 'score';
  name: NumberName;
  /** Both included, as typed: per cents, or points. */
  least: number;
  most: number;
  /** A rule that may not be below this one, and what to say where it is. */
  notAbove?: { name: NumberName; words: string };
}

export interface SwitchField extends Worded {
  kind: 'switch';
  name: SwitchName;
}

export interface ChoiceField extends Worded {
  kind: 'choice';
  name: ChoiceName;
  /** What is shown, by value. */
  options: Record<string, string>;
}

export type PolicyField = NumberField | SwitchField | ChoiceField;

export interface PolicyGroup {
  title: string;
  fields: readonly PolicyField[];
}

/** The least that is more than nothing: shares are kept to a hundredth of a per cent. */
const ABOVE_ZERO = 0.01;

const ROLL_UPS: Record<Policy['milestoneRollUp'], string> = {
  worst: 'The worst counts',
  majority: 'The majority counts',
  value: 'By share of value',
};
const PERCENT_OF_PLAN: Record<Policy['percentOfPlan'], string> = { yearToDate: 'Year to date', inMonth: 'In month' };

function share(name: NumberName, label: string, hint: string, more: Partial<NumberField> = {}): NumberField {
  return { kind: 'share', name, label, hint, least: ABOVE_ZERO, most: 200, ...more };
}

function score(name: NumberName, label: string, hint: string, more: Partial<NumberField> = {}): NumberField {
  return { kind: 'score', name, label, hint, least: 1, most: 25, ...more };
}

export const POLICY_GROUPS: readonly PolicyGroup[] = [
  {
    title: 'Finance',
    fields: [
      share('greenAbove', 'Finance: Green above', 'Of the plan to date; this share itself is Amber.'),
      share('amberFrom', 'Finance: Amber from', 'Below is Red.', {
        notAbove: { name: 'greenAbove', words: 'Above the Green threshold.' },
      }),
      share('stretchTarget', 'Stretch target', 'Asked for on top of every target; 0 for none.', { least: 0 }),
      {
        kind: 'choice',
        name: 'percentOfPlan',
        label: '% of plan',
        hint: 'What a column of that name alone holds.',
        options: PERCENT_OF_PLAN,
      },
    ],
  },
  {
    title: 'Milestones',
    fields: [{ kind: 'choice', name: 'milestoneRollUp', label: 'Milestone roll-up', options: ROLL_UPS }],
  },
  {
    title: 'Activity',
    fields: [
      share('activityAmberUpTo', 'Activity: Amber up to', 'Beyond its target; further is Red.', { most: 100 }),
      share('marginal', 'Activity: marginal below', 'Smaller changes are called marginal.', { most: 100 }),
      {
        kind: 'switch',
        name: 'projectActivity',
        label: 'Activity: projection',
        hint: 'Months without a count are projected from last year, and marked as estimates.',
      },
      {
        kind: 'switch',
        name: 'adjustWorkingDays',
        label: 'Activity: working days in projection',
        hint: 'For elective, outpatient and referral counts.',
      },
    ],
  },
  {
    title: 'Risks and escalations',
    fields: [
      score('riskRedFrom', 'Risk: Red from', 'Likelihood × impact, up to 25.'),
      score('riskAmberFrom', 'Risk: Amber from', 'Below is Green.', {
        notAbove: { name: 'riskRedFrom', words: 'Above the Red threshold.' },
      }),
      {
        kind: 'switch',
        name: 'proposeEscalations',
        label: 'Escalations: proposed by rule',
        hint: 'Two months Red, low confidence, dates that have passed.',
      },
    ],
  },
];

export const POLICY_FIELDS: readonly PolicyField[] = POLICY_GROUPS.flatMap(({ fields }) => fields);
