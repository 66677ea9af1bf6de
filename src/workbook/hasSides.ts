// Whether a workbook may have CIP lines beside QIPP lines. A quick look, which errs on the side of yes; `savingsSides` knows.
import type { WorkbookSnapshot } from './snapshot';

const SIDES = [/\bcips?\b|\bcost improvement\b|^\s*(provider|trust)\b/i, /\bqipps?\b|^\s*(commissioner|ccg)\b/i];

export function hasSides({ sheets }: WorkbookSnapshot): boolean {
  return SIDES.every((words) =>
    sheets.some(
      ({ name, values }) =>
        words.test(name) ||
        values.some((cells) => cells.some((value) => typeof value === 'string' && words.test(value))),
    ),
  );
}
