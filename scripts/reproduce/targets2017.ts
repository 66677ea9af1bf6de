// The targets of the May 2017 objectives taken apart: what reduction and growth each target row stands for, beside what is stated.
// A comparison of the report with itself, as it prints neither the mix of areas nor the arithmetic.
import { rangeText } from '../../src/domain/checks/impliedReduction';
import type { Assessment } from '../../src/domain/assessed';
import { roundHalfUp } from '../../src/domain/percent';

export function targetLines({ objectives }: Assessment): string[] {
  return objectives.flatMap(({ record, targetCheck }) => {
    if (!targetCheck?.growth || !targetCheck.impliedReduction) return [];
    const { growth, impliedReduction, impliedGrowth, tolerance, agrees } = targetCheck;
    const stated = record.statedReduction === null ? 'to be confirmed' : percent(record.statedReduction);
    const needed = impliedGrowth === null ? '' : `, growth for the stated reduction ${percent(impliedGrowth)}`;
    const verdict = agrees === null ? 'nothing to hold it against' : agrees ? 'agrees' : 'differs';
    return [
      `  Objective ${record.number}: growth ${rangeText(growth)} (${growth.source}), reduction implied ${rangeText(impliedReduction)}, stated ${stated}${needed}; tolerance ${roundHalfUp(tolerance * 100, 2)} points: ${verdict}`,
    ];
  });
}

function percent(share: number): string {
  return `${roundHalfUp(share * 100, 1)}%`;
}
