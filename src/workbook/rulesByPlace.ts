// Conditional formats to be added, told apart by whether they have a place of their own among a sheet's rules.
// Refuses to know what they say.
import type { ConditionalRule } from './edit';

export interface RulesByPlace {
  onTop: ConditionalRule[];
  /** From the top down: each then finds its place, as those above it stand already. */
  placed: (ConditionalRule & { place: number })[];
}

export function rulesByPlace(rules: readonly ConditionalRule[]): RulesByPlace {
  const placed = rules.flatMap((rule) => (rule.place === undefined ? [] : [{ ...rule, place: rule.place }]));
  return {
    onTop: rules.filter(({ place }) => place === undefined),
    placed: placed.sort((a, b) => a.place - b.place),
  };
}
