// The rules a PMO may change, and how many ratings a change would touch, before anything is saved.
import { useDeferredValue, useMemo, useState } from 'react';
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { previewPolicy } from '../actions/previewPolicy';
import { changesText } from '../domain/changes';
import type { Policy, RollUp } from '../domain/policy';
import { plural } from './figureText';
import { type PolicyInput, policyOf, type ShareName, SHARES, shareProblem, textsOf } from './policyInput';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

const ROLL_UPS: Record<RollUp, string> = {
  worst: 'The worst counts',
  majority: 'The majority counts',
  value: 'By share of value',
};
const PERCENT_OF_PLAN: Record<Policy['percentOfPlan'], string> = { yearToDate: 'Year to date', inMonth: 'In month' };

export default function SettingsView({ session, result, view }: ViewProps) {
  const inForce = result.assessment.policy;
  const [input, setInput] = useState<PolicyInput>(() => textsOf(inForce));
  const change = (part: Partial<PolicyInput>) => setInput({ ...input, ...part });
  const policy = policyOf(input, inForce);
  const preview = usePreview(result, policy);

  return (
    <div className="view">
      <ViewHeading text="Settings" takesFocus={view.followed} />
      {SHARES.map(({ name, label, hint }) => (
        <ShareField key={name} {...{ label, hint }} input={input} name={name} onChange={change} />
      ))}
      <Choice
        label="Milestone roll-up"
        value={input.milestoneRollUp}
        options={ROLL_UPS}
        onChange={(milestoneRollUp) => change({ milestoneRollUp })}
      />
      <Choice
        label="A bare “% of plan” column holds"
        value={input.percentOfPlan}
        options={PERCENT_OF_PLAN}
        onChange={(percentOfPlan) => change({ percentOfPlan })}
      />
      <p role="status">{policy ? preview : 'No preview: a value makes no sense yet.'}</p>
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={policy === null}
          onClick={() => policy && void session.saveSettings(policy)}
        >
          Save to the Settings sheet
        </Button>
        <Button onClick={() => setInput(textsOf(inForce))}>Back to what is in force</Button>
      </div>
    </div>
  );
}

/** Rates anew in React's own time, so that typing stays quick with thousands of schemes. */
function usePreview(result: ViewProps['result'], policy: Policy | null): string {
  const key = useDeferredValue(JSON.stringify(policy));
  return useMemo(() => {
    const asked = JSON.parse(key) as Policy | null;
    return asked ? previewText(result, asked) : '';
  }, [result, key]);
}

function previewText(result: ViewProps['result'], policy: Policy): string {
  const changes = previewPolicy(result, policy);
  if (changes.length === 0) return 'No rating would change.';
  const overall = changesText(changes.filter(({ kind }) => kind === 'overall' || kind === 'activity'));
  const told = overall.length === 0 ? 'no overall rating' : overall.join(', ');
  return `${plural(changes.length, 'rating')} would change: ${told}.`;
}

interface ShareFieldProps {
  name: ShareName;
  label: string;
  hint: string;
  input: PolicyInput;
  onChange: (part: Partial<PolicyInput>) => void;
}

function ShareField({ name, label, hint, input, onChange }: ShareFieldProps) {
  return (
    <Field label={label} hint={hint} validationMessage={shareProblem(input, name)}>
      <Input
        inputMode="decimal"
        contentAfter="%"
        value={input[name]}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: Record<T, string>;
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, data) => onChange(data.value as T)}>
        {(Object.keys(options) as T[]).map((option) => (
          <option key={option} value={option}>
            {options[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
