// One rule as something to type, choose or switch, by its kind. Refuses to know which rules there are.
import { Field, Input, Select } from '@fluentui/react-components';
import type { ChoiceField, NumberField, PolicyField } from './policyFields';
import { numberProblem, type PolicyInput } from './policyInput';
import { Switch } from './Switch';

export interface PolicyControlProps {
  field: PolicyField;
  input: PolicyInput;
  onChange: (part: Partial<PolicyInput>) => void;
}

export function PolicyControl({ field, input, onChange }: PolicyControlProps) {
  const { name, label, hint } = field;
  if (field.kind === 'switch')
    return <Switch label={label} hint={hint} checked={input[field.name]} onChange={(on) => onChange({ [name]: on })} />;
  if (field.kind === 'choice') return <Choice field={field} input={input} onChange={onChange} />;
  return <Number field={field} input={input} onChange={onChange} />;
}

type ControlProps<F extends PolicyField> = PolicyControlProps & { field: F };

function Number({ field, input, onChange }: ControlProps<NumberField>) {
  const { kind, name, label, hint } = field;
  return (
    <Field label={label} hint={hint ?? null} validationMessage={numberProblem(field, input)}>
      <Input
        inputMode="decimal"
        contentAfter={kind === 'share' ? '%' : null}
        value={input[name]}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
}

function Choice({ field: { name, label, hint, options }, input, onChange }: ControlProps<ChoiceField>) {
  return (
    <Field label={label} hint={hint ?? null}>
      <Select value={input[name]} onChange={(_, { value }) => onChange({ [name]: value })}>
        {Object.entries(options).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
