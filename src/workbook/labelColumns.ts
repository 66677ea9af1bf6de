// The columns to the left of an activity table's months: which name the measure, the objective, its programme, the year.
// Looks at headings first; where those are silent, at what stands below them.
import { readSeriesLabel } from './activityLabel';
import { LABEL_COLUMNS } from './activityTableWords';
import { cleanText } from './cell';
import { range } from './range';
import type { SheetSnapshot } from './snapshot';
import { cellAt } from './table';

export type LabelPart = 'measure' | 'objective' | 'area' | 'programme' | 'label';

export interface LabelColumn {
  col: number;
  part: LabelPart;
}

export interface LabelledRows {
  headingRow: number;
  /** The column of the first month. */
  first: number;
  /** The last row. */
  bottom: number;
}

interface Candidate {
  col: number;
  heading: string;
  named: (typeof LABEL_COLUMNS)[number][0] | null;
  filled: boolean;
  /** Some cell says which year or kind its row is of. */
  saysSeries: boolean;
  /** Some cell says more than that. */
  saysMore: boolean;
}

export function labelColumns(sheet: SheetSnapshot, { headingRow, first, bottom }: LabelledRows): LabelColumn[] {
  const columns = range(sheet.left, first - 1).map((col): Candidate => {
    const heading = cleanText(cellAt(sheet, headingRow, col));
    const texts = range(headingRow + 1, bottom).map((row) => cleanText(cellAt(sheet, row, col)));
    return {
      col,
      heading,
      named: LABEL_COLUMNS.find(([, words]) => words.test(heading))?.[0] ?? null,
      filled: heading !== '' || texts.some((text) => text !== ''),
      saysSeries: texts.some((text) => readSeriesLabel(text) !== null),
      saysMore: texts.some((text) => text !== '' && readSeriesLabel(text)?.measure !== ''),
    };
  });
  return columns.filter(({ filled }) => filled).flatMap((column) => labelColumn(column, columns));
}

function labelColumn(column: Candidate, all: readonly Candidate[]): LabelColumn[] {
  const { col, heading, named, saysSeries } = column;
  const hasOther = (fits: (one: Candidate) => boolean) => all.some((one) => one !== column && fits(one));
  const hasMeasure = hasOther((one) => one.named === 'measure' && one.saysMore);
  // Where no other column says the year, the measure's does: "ED 16/17".
  const carriesYear = saysSeries && !hasOther((one) => one.saysSeries && one.named !== 'measure');
  if (named === 'measure') return [{ col, part: carriesYear ? 'label' : 'measure' }];
  if (named === 'objective' || named === 'area' || named === 'programme') return [{ col, part: named }];
  if (named === 'insight') return [];
  if (named === 'series' || saysSeries || heading === '') return [{ col, part: 'label' }];
  // A column that only its people know, such as the lead or the source, or the name of things: "Service".
  if (hasMeasure) return [];
  return [{ col, part: hasOther((one) => one.named === 'series') ? 'measure' : 'label' }];
}
