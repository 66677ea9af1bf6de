// Finds the conditional formats of ours among a sheet's.
// Refuses to look at the look of any rule, and at rules of other types than by formula.
import { RULE_SIGNATURE } from '../workbook/signatures';
import type { OwnRule } from '../workbook/snapshot';

/** Of the whole sheet: a rule of ours may lie where no value is any more. */
export function queueRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = sheet.getRange().untrack().conditionalFormats;
  // `custom` itself fails on rules of any other type; the null object stands in for it.
  rules.load('items/id,items/customOrNullObject/rule/formula');
  return rules;
}

export function rulesOfOurs(rules: Excel.ConditionalFormatCollection | null): OwnRule[] | null {
  if (!rules) return null;
  return rules.items
    .filter(({ customOrNullObject: custom }) => !custom.isNullObject && custom.rule.formula.includes(RULE_SIGNATURE))
    .map(({ id, customOrNullObject: { rule } }) => ({ id, formula: rule.formula }));
}
