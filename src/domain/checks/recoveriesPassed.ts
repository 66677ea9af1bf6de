// Open exceptions whose recovery or due date names a month before the one reported. A reminder, no fault of a figure.
import type { ExceptionItem } from '../assessed';
import { hasPassed } from '../escalations';
import type { Finding } from '../finding';
import type { Period } from '../period';
import { wordSides } from '../sides';

export function recoveriesPassed(exceptions: readonly ExceptionItem[], period: Period | null): Finding[] {
  return exceptions.flatMap((item) => {
    const words = [item.recovery, item.due].find((text) => hasPassed(text, period))?.trim();
    if (words === undefined) return [];
    const name = item.scheme ?? item.programme ?? '';
    return [
      {
        code: 'recovery-passed',
        severity: 'info',
        message: `${name}: recovery was expected by now ("${words}"), and the exception is still open.`,
        where: [item.where],
        sides: wordSides(words, `open in ${period!.label}`),
      },
    ];
  });
}
