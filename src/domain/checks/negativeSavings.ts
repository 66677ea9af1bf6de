// Savings below zero: a cost, or a sign the wrong way round. A hint, since a scheme may cost before it saves.
// There is no tolerance; a line whose plan is a cost as well is meant to be one.
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import { FIGURE_NAMES, type FigureName } from '../records';
import { amount } from '../sides';
import { FIGURE_WORDS } from './printedTotals';

export function negativeSavings(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap((line) => {
    const { figures } = line.record;
    const isCost = FIGURE_NAMES.filter(isPlan).some((name) => (figures[name] ?? 0) < 0);
    const negative = FIGURE_NAMES.filter((name) => (figures[name] ?? 0) < 0 && (isPlan(name) || !isCost));
    return negative.length === 0 ? [] : [finding(line, negative)];
  });
}

const isPlan = (name: FigureName) => !name.endsWith('Actual') && name !== 'forecast';

function finding({ name, record }: AssessedLine, negative: readonly FigureName[]): Finding {
  const figures = negative.map((figure) => `${FIGURE_WORDS[figure]} ${amount(record.figures[figure]!)} £k`);
  return {
    code: 'negative-saving',
    severity: 'info',
    message: `${name}: ${figures.join(', ')}; read as a cost.`,
    where: negative.map((figure) => record.cells[figure] ?? record.where),
    suggestion: 'See whether a cost is meant, or the sign is the wrong way round.',
  };
}
