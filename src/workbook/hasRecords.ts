// Whether a workbook may have closed months or ratings that people set. A quick look, which errs on the side of yes; their readers know.
import { LONGEST_HEADING } from './headings';
import type { WorkbookSnapshot } from './snapshot';

export function hasHistory({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ name, mark }) => /history/i.test(`${name} ${mark}`));
}

const OVERRIDE = /overrid/i;

export function hasOverrides({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ values }) =>
    values.some((cells) =>
      cells.some((value) => typeof value === 'string' && value.length <= LONGEST_HEADING && OVERRIDE.test(value)),
    ),
  );
}
