// Ratings, shares and variances that somebody typed, against what the rules make of the same figures.
// Tolerance: half the last printed digit. What the rounding of the figures below explains beyond that is an info.
import { groupedInPieces } from '../grouped';
import { COMPUTED_LABELS } from '../computedValue';
import { tidy } from '../finance';
import type { Finding, Sides } from '../finding';
import { percentText } from '../percent';
import { flatMapInPieces, gatherInPieces, type Pieces } from '../pieces';
import type { Policy } from '../policy';
import { agrees, agreesUnrounded, isShare, printedText, type PrintedPair } from '../printedPair';
import { amount } from '../sides';
import { isOfTables } from './milestoneTables';
import { isReversed, reversed } from './varianceSign';

export function* printedDiffers(pairs: readonly PrintedPair[], policy: Policy): Pieces<Finding[]> {
  const columns = yield* columnsOf(pairs);
  return yield* gatherInPieces([...columns.values()].map((column) => () => differencesIn(column, policy)));
}

function* differencesIn(column: readonly PrintedPair[], policy: Policy): Pieces<Finding[]> {
  const turned = isReversed(column, policy);
  yield;
  const wrong = yield* flatMapInPieces(column, (pair) => {
    const own = turned ? turnedRound(pair) : pair;
    return agrees(own) ? [] : differs(own, turned, policy);
  });
  return turned ? [reversed(column), ...wrong] : wrong;
}

/** In a column of plan less actual, actual less plan is a slip like any other. */
function turnedRound(pair: PrintedPair): PrintedPair {
  return typeof pair.computed === 'string' ? pair : { ...pair, computed: -pair.computed };
}

/** By sheet, field and column letter. */
function columnsOf(pairs: readonly PrintedPair[]): Pieces<Map<string, PrintedPair[]>> {
  return groupedInPieces(pairs, ({ line, printed }) => {
    const { field, cell } = printed;
    return isOfTables(line, printed) ? null : `${cell.sheet}|${field}|${cell.cell.replace(/\d+$/, '')}`;
  });
}

function differs(pair: PrintedPair, turned: boolean, policy: Policy): Finding {
  const { line, printed, computed } = pair;
  const [shown, ours] = [printed.value, computed].map((value) => printedText(printed.field, value));
  const both = `${line.name}: ${COMPUTED_LABELS[printed.field]} is printed as ${shown}; by the figures${turned ? ', plan less actual,' : ''} it is ${ours}`;
  const shared = { where: [printed.cell], sides: sidesOf(pair, shareText(pair, policy)) };
  if (computed === 'Grey') return { ...unrated(pair), ...shared };
  if (agreesUnrounded(pair, policy))
    return { code: 'rounding', severity: 'info', message: `${both} (rounding).`, ...shared };
  const code = typeof printed.value === 'string' ? 'printed-rating-differs' : 'printed-figure-differs';
  return { code, severity: 'warning', message: `${both}.`, ...shared };
}

/** A colour that no figure contradicts: there is none to rate by, or its column is still asked about. */
function unrated({ line, printed }: PrintedPair): Pick<Finding, 'code' | 'severity' | 'message'> {
  const message = `${line.name}: ${COMPUTED_LABELS[printed.field]} is printed as ${printed.value}; nothing that was read rates it.`;
  return { code: 'printed-rating-unrated', severity: 'info', message };
}

function sidesOf({ printed: { field, value }, computed }: PrintedPair, share: string): Sides {
  const [one, other] = [value, computed].map((side) => printedText(field, side));
  const sides = { one: `${one} as printed`, other: `${other} by the figures${share}` };
  if (typeof value === 'string' || typeof computed === 'string') return { ...sides, difference: '' };
  const difference = tidy(value - computed);
  return {
    ...sides,
    difference: isShare(field) ? `${amount(tidy(difference * 100))} points` : `${amount(difference)} £k`,
  };
}

/** The share of plan that a finance rating goes by: an Amber at 13 % speaks for itself. */
function shareText({ line, printed: { field } }: PrintedPair, policy: Policy): string {
  if (field !== 'ytdRating' && field !== 'inMonthRating') return '';
  const { achievement } = field === 'ytdRating' ? line.ytd : line.inMonth;
  return achievement === null ? '' : `, ${percentText(achievement, policy)} of plan`;
}
