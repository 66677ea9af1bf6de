// Whether a workbook may have sheets of several months or years. A quick look, which errs on the side of yes; `otherMonths` knows.
import { MONTH_PATTERN } from './monthText';
import { findPeriods } from './readPeriod';
import type { WorkbookSnapshot } from './snapshot';

const DATED = new RegExp(`\\b(${MONTH_PATTERN}|[mp]\\d\\d?|\\d\\d[/-]\\d\\d)\\b|month`, 'i');

export function hasOtherMonths({ sheets }: WorkbookSnapshot): boolean {
  const stated = new Set(findPeriods(sheets).map(({ period }) => period.label));
  return stated.size > 1 || (sheets.length > 1 && sheets.some(({ name }) => DATED.test(name)));
}
