// The rules as somebody types them, and what is made of that. Nothing half-typed ever becomes a rule.
import type { Policy } from '../domain/policy';
import { type NumberField, POLICY_FIELDS } from './policyFields';

/** Numbers as text; shares in per cent. */
export type PolicyInput = { [N in keyof Policy]: Policy[N] extends number ? string : Policy[N] };

const NUMBERS = POLICY_FIELDS.filter((field): field is NumberField => field.kind === 'share' || field.kind === 'score');

export function textsOf(policy: Policy): PolicyInput {
  const texts = NUMBERS.map(({ name, kind }) => [name, typedOf(policy[name], kind)]);
  return { ...policy, ...Object.fromEntries(texts) } as PolicyInput;
}

/** Null while a value makes no sense. */
export function policyOf(input: PolicyInput): Policy | null {
  if (NUMBERS.some((field) => numberProblem(field, input) !== null)) return null;
  const numbers = NUMBERS.map(({ name, kind }) => [name, ruleOf(numberIn(input[name])!, kind)]);
  return { ...input, ...Object.fromEntries(numbers) } as Policy;
}

export function numberProblem(field: NumberField, input: PolicyInput): string | null {
  const { name, least, most, notAbove } = field;
  const number = numberIn(input[name]);
  if (number === null || number < least || number > most) return rangeText(field);
  const limit = notAbove ? numberIn(input[notAbove.name]) : null;
  return notAbove && limit !== null && number > limit ? notAbove.words : null;
}

function rangeText({ kind, least, most }: NumberField): string {
  if (kind === 'score') return `A score from ${least} to ${most}, such as 15.`;
  return `A percentage ${least > 0 ? 'above' : 'from'} 0 ${least > 0 ? 'and up ' : ''}to ${most}.`;
}

function numberIn(text: string): number | null {
  const typed = text.trim().replace(/%$/, '').trim();
  const number = typed === '' ? NaN : Number(typed);
  return Number.isFinite(number) ? number : null;
}

function typedOf(rule: number, kind: NumberField['kind']): string {
  return String(kind === 'share' ? Math.round(rule * 10_000) / 100 : rule);
}

function ruleOf(typed: number, kind: NumberField['kind']): number {
  return kind === 'share' ? Math.round(typed * 100) / 10_000 : typed;
}
