// Ratings and variances that somebody typed, against what the rules make of the same figures.
import type { AssessedLine } from '../assessed';
import { computedValue, COMPUTED_LABELS } from '../computedValue';
import type { Finding } from '../finding';
import type { Printed } from '../records';

export function printedDiffers(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap((line) => line.record.printed.flatMap((printed) => differs(line, printed)));
}

function differs(line: AssessedLine, printed: Printed): Finding[] {
  const computed = computedValue(line, printed.field);
  if (computed === null || agree(printed, computed)) return [];
  return [
    {
      code: typeof printed.value === 'string' ? 'printed-rating-differs' : 'printed-figure-differs',
      severity: 'warning',
      message: `${line.name}: ${COMPUTED_LABELS[printed.field]} is printed as ${shown(printed.value)}; by the figures it is ${shown(computed)}.`,
      where: [printed.cell],
    },
  ];
}

function agree(printed: Printed, computed: number | string): boolean {
  if (typeof printed.value === 'string' || typeof computed === 'string') return printed.value === computed;
  return Math.abs(printed.value - computed) <= printed.tolerance + 1e-9;
}

function shown(value: number | string): string {
  return typeof value === 'string' ? value : String(Math.round(value * 1e4) / 1e4);
}
