// Closed schemes that still count: a target, a forecast or savings to date. A hint, since what was saved before may stay saved.
// There is no tolerance: nothing is 0. The plan is left as it was agreed and says nothing.
import type { AssessedScheme } from '../assessed';
import type { Finding } from '../finding';
import type { FigureName } from '../records';
import { amount, wordSides } from '../sides';
import { FIGURE_WORDS } from './printedTotals';

const COUNTING: readonly FigureName[] = ['target', 'forecast', 'ytdActual'];

export function closedWithSavings(schemes: readonly AssessedScheme[]): Finding[] {
  return schemes.flatMap(({ name, record, figures }) => {
    const counting = COUNTING.filter((figure) => figures[figure]);
    if (record.status !== 'closed' || counting.length === 0) return [];
    const told = counting.map((figure) => `${FIGURE_WORDS[figure]} ${amount(figures[figure]!)} £k`).join(', ');
    return [
      {
        code: 'closed-with-savings',
        severity: 'info',
        message: `${name} is closed, yet has a ${told}.`,
        where: [record.startCells.status ?? record.where, ...counting.flatMap((figure) => record.cells[figure] ?? [])],
        sides: wordSides('closed', told),
      },
    ];
  });
}
