// The same figure of one scheme or programme in two tables. The first table's is the one that counts.
// Tolerance: half the last written digit of either; within it an info where both are written with the same digits.
import { areApart } from '../apart';
import type { AssessedLine } from '../assessed';
import type { Finding } from '../finding';
import type { RepeatedFigure } from '../records';
import { moneySides } from '../sides';
import { FIGURE_WORDS } from './printedTotals';

export function tablesDiffer(lines: readonly AssessedLine[]): Finding[] {
  return lines.flatMap((line) =>
    line.record.repeated
      .filter(({ figure, value, exactSlack }) => areApart(value, line.record.figures[figure]!, exactSlack))
      .map((repeated) => differs(line, repeated)),
  );
}

function differs({ name, record }: AssessedLine, { figure, value, cell, slack }: RepeatedFigure): Finding {
  const first = record.figures[figure]!;
  return {
    code: 'tables-differ',
    severity: areApart(value, first, slack) ? 'warning' : 'info',
    message: `${name}, ${FIGURE_WORDS[figure]} £k: ${first} in one table and ${value} in another; the first is used.`,
    where: [record.cells[figure] ?? record.where, cell],
    sides: moneySides({ value: first, place: 'in the first table' }, { value, place: 'in the other' }),
  };
}
