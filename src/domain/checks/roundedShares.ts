// Shares of plan that are rounded to the other side of a threshold: 75 % reads as Amber where 74.7 % is Red.
// Only shares that are printed rightly, within half the last digit: a hint at how it reads, no mistake.
import type { Finding } from '../finding';
import { rateAchievement } from '../finance';
import { percentText } from '../percent';
import type { Policy } from '../policy';
import { agrees, isShare, printedText, type PrintedPair } from '../printedPair';
import { wordSides } from '../sides';

export function roundedShares(pairs: readonly PrintedPair[], policy: Policy): Finding[] {
  return pairs.filter((pair) => crossesThreshold(pair, policy)).map((pair) => crosses(pair, policy));
}

function crossesThreshold(pair: PrintedPair, policy: Policy): boolean {
  const { printed, computed } = pair;
  if (!isShare(printed.field) || !agrees(pair)) return false;
  return rateAchievement(Number(printed.value), policy) !== rateAchievement(Number(computed), policy);
}

function crosses({ line, printed, computed }: PrintedPair, policy: Policy): Finding {
  const shown = printedText(printed.field, printed.value);
  const exact = percentText(Number(computed), policy);
  const [reads, is] = [printed.value, computed].map((share) => rateAchievement(Number(share), policy));
  return {
    code: 'rounded-across-threshold',
    severity: 'info',
    message: `${line.name}: ${shown} of plan reads as ${reads}, unrounded it is ${exact} and ${is}.`,
    where: [printed.cell],
    sides: wordSides(`${shown} (${reads})`, `${exact} (${is})`),
    suggestion: `Show one decimal more: ${exact}.`,
  };
}
