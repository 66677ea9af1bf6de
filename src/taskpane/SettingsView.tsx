// The rules a PMO may change, and what a change would touch, before anything is saved.
import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { previewPolicy } from '../actions/previewPolicy';
import { changesText } from '../domain/changesText';
import type { Policy } from '../domain/policy';
import { plural } from './figureText';
import { PolicyControl } from './PolicyControl';
import { POLICY_GROUPS } from './policyFields';
import { type PolicyInput, policyOf, textsOf } from './policyInput';
import type { ViewProps } from './view';
import { ViewHeading } from './ViewHeading';

export default function SettingsView({ session, result, view }: ViewProps) {
  const inForce = result.assessment.policy;
  const [input, setInput] = useState<PolicyInput>(() => textsOf(inForce));
  const policy = policyOf(input);
  const preview = usePreview(result, policy);

  return (
    <div className="view">
      <ViewHeading text="Settings" takesFocus={view.followed} />
      {POLICY_GROUPS.map(({ title, fields }) => (
        <fieldset key={title} className="view group">
          <legend>{title}</legend>
          {fields.map((field) => (
            <PolicyControl
              key={field.name}
              field={field}
              input={input}
              onChange={(part) => setInput({ ...input, ...part })}
            />
          ))}
        </fieldset>
      ))}
      <StartingAnew session={session} />
      <p className="quiet">The reporting month and the unit of money are set on the Settings sheet itself.</p>
      <div className="foot">
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
    </div>
  );
}

function StartingAnew({ session }: Pick<ViewProps, 'session'>) {
  return (
    <section className="part">
      <h3>Starting anew</h3>
      <p className="quiet">
        Adds sheets with tables to fill in, for the financial year of last month. Your own sheets stay as they are.
      </p>
      <div className="buttons">
        <Button onClick={() => void session.createWorkbook()}>Create PMO workbook</Button>
      </div>
    </section>
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
  const { ratings, others } = previewPolicy(result, policy);
  const beside = others.length === 0 ? '' : ` Also: ${others.join(', ')}.`;
  if (ratings.length === 0) return `No rating would change.${beside}`;
  const overall = changesText(ratings.filter(({ kind }) => kind === 'overall' || kind === 'activity'));
  const told = overall.length === 0 ? 'no overall rating' : overall.join(', ');
  return `${plural(ratings.length, 'rating')} would change: ${told}.${beside}`;
}
