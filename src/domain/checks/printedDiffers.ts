// Ratings and variances that somebody typed, against what the rules make of the same figures.
// Variances printed the other way round throughout are a convention, said once, and no mistake.
import type { AssessedLine } from '../assessed';
import { COMPUTED_LABELS, computedValue } from '../computedValue';
import type { Finding } from '../finding';
import type { ComputedName, Printed } from '../records';

interface Pair {
  line: AssessedLine;
  printed: Printed;
  computed: number | string;
}

export function printedDiffers(lines: readonly AssessedLine[]): Finding[] {
  const pairs = lines.flatMap((line) => line.record.printed.flatMap((printed) => pair(line, printed)));
  return [...columnsOf(pairs).values()].flatMap((column) =>
    isReversed(column)
      ? [reversed(column), ...column.filter((entry) => !agrees(entry) && !agreesTurned(entry)).map(differs)]
      : column.filter((entry) => !agrees(entry)).map(differs),
  );
}

function pair(line: AssessedLine, printed: Printed): Pair[] {
  const computed = computedValue(line, printed.field);
  return computed === null ? [] : [{ line, printed, computed }];
}

/** By sheet, field and column letter. */
function columnsOf(pairs: readonly Pair[]): Map<string, Pair[]> {
  const columns = new Map<string, Pair[]>();
  for (const entry of pairs) {
    const { field, cell } = entry.printed;
    const key = [cell.sheet, field, cell.cell.replace(/\d+$/, '')].join('|');
    const column = columns.get(key);
    if (column) column.push(entry);
    else columns.set(key, [entry]);
  }
  return columns;
}

const VARIANCES: readonly ComputedName[] = ['forecastVariance', 'targetVariance', 'ytdVariance', 'inMonthVariance'];

/** Every variance that is not 0 agrees with the sign turned round; two at least, for one alone may be a slip. */
function isReversed(column: readonly Pair[]): boolean {
  const signed = column.filter(
    ({ printed, computed }) => VARIANCES.includes(printed.field) && printed.value !== 0 && computed !== 0,
  );
  return (
    signed.length >= 2 &&
    signed.every(({ printed, computed }) => agree({ ...printed, value: -Number(printed.value) }, computed))
  );
}

function reversed(column: readonly Pair[]): Finding {
  const { printed, line } = column[0]!;
  return {
    code: 'variance-sign',
    severity: 'info',
    message: `${capital(COMPUTED_LABELS[printed.field])} is printed as plan less actual (${line.name}: ${shown(printed.value)}); it is left as it is, ours is actual less plan.`,
    where: column.map((entry) => entry.printed.cell),
  };
}

function differs({ line, printed, computed }: Pair): Finding {
  return {
    code: typeof printed.value === 'string' ? 'printed-rating-differs' : 'printed-figure-differs',
    severity: 'warning',
    message: `${line.name}: ${COMPUTED_LABELS[printed.field]} is printed as ${shown(printed.value)}; by the figures it is ${shown(computed)}.`,
    where: [printed.cell],
  };
}

const agrees = ({ printed, computed }: Pair) => agree(printed, computed);
const agreesTurned = ({ printed, computed }: Pair) => agree({ ...printed, value: -Number(printed.value) }, computed);

function agree(printed: Printed, computed: number | string): boolean {
  if (typeof printed.value === 'string' || typeof computed === 'string') return printed.value === computed;
  return Math.abs(printed.value - computed) <= printed.tolerance + 1e-9;
}

function shown(value: number | string): string {
  return typeof value === 'string' ? value : String(Math.round(value * 1e4) / 1e4);
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
