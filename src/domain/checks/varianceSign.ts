// Which way round a column of variances is printed. Plan less actual throughout is a convention, said once, and no mistake.
// Detected where two at least agree turned round, and more than as they stand: one alone may be a slip.
import type { Finding } from '../finding';
import { COMPUTED_LABELS } from '../computedValue';
import { agreesUnrounded, printedText, type PrintedPair } from '../printedPair';
import type { Policy } from '../policy';
import type { ComputedName } from '../records';

const VARIANCES: readonly ComputedName[] = ['forecastVariance', 'targetVariance', 'ytdVariance', 'inMonthVariance'];

/** @param column the pairs of one column of a sheet. */
export function isReversed(column: readonly PrintedPair[], policy: Policy): boolean {
  const signed = column.filter(
    ({ printed, computed }) => VARIANCES.includes(printed.field) && printed.value !== 0 && computed !== 0,
  );
  const turned = signed.filter((pair) => agreesUnrounded(pair, policy, -1)).length;
  return turned >= 2 && turned > signed.filter((pair) => agreesUnrounded(pair, policy)).length;
}

export function reversed(column: readonly PrintedPair[]): Finding {
  const { printed, line } = column[0]!;
  const label = COMPUTED_LABELS[printed.field];
  return {
    code: 'variance-sign',
    severity: 'info',
    message: `${label[0]!.toUpperCase()}${label.slice(1)} is printed as plan less actual (${line.name}: ${printedText(printed.field, printed.value)}); it is left as it is, ours is actual less plan.`,
    where: column.map((pair) => pair.printed.cell),
  };
}
