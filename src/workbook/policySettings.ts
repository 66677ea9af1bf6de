// How a Settings sheet words the rules that a PMO may change. Readers also know other wordings (see `readSettings`).
import type { Policy, RollUp } from '../domain/policy';

export interface PolicySetting {
  label: string;
  text: (policy: Policy) => string;
}

const ROLL_UP_TEXTS: Record<RollUp, string> = { worst: 'Worst', majority: 'Majority', value: 'Share of value' };

const onOff = (on: boolean) => (on ? 'On' : 'Off');
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

export const POLICY_SETTINGS = {
  greenAbove: { label: 'Finance: Green above', text: ({ greenAbove }) => percent(greenAbove) },
  amberFrom: { label: 'Finance: Amber from', text: ({ amberFrom }) => percent(amberFrom) },
  milestoneRollUp: { label: 'Milestone roll-up', text: ({ milestoneRollUp }) => ROLL_UP_TEXTS[milestoneRollUp] },
  percentOfPlan: {
    label: '% of plan',
    text: ({ percentOfPlan }) => (percentOfPlan === 'inMonth' ? 'In month' : 'Year to date'),
  },
  riskRedFrom: { label: 'Risk: Red from', text: ({ riskRedFrom }) => String(riskRedFrom) },
  riskAmberFrom: { label: 'Risk: Amber from', text: ({ riskAmberFrom }) => String(riskAmberFrom) },
  stretchTarget: { label: 'Stretch target', text: ({ stretchTarget }) => percent(stretchTarget) },
  activityAmberUpTo: {
    label: 'Activity: Amber up to',
    text: ({ activityAmberUpTo }) => percent(activityAmberUpTo),
  },
  marginal: { label: 'Activity: marginal below', text: ({ marginal }) => percent(marginal) },
  projectActivity: { label: 'Activity: projection', text: ({ projectActivity }) => onOff(projectActivity) },
  adjustWorkingDays: {
    label: 'Activity: working days in projection',
    text: ({ adjustWorkingDays }) => onOff(adjustWorkingDays),
  },
  proposeEscalations: {
    label: 'Escalations: proposed by rule',
    text: ({ proposeEscalations }) => onOff(proposeEscalations),
  },
} satisfies Partial<Record<keyof Policy, PolicySetting>>;

export type PolicySettingName = keyof typeof POLICY_SETTINGS;

export const POLICY_SETTING_NAMES = Object.keys(POLICY_SETTINGS) as PolicySettingName[];
