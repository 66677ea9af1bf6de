// What could not be checked of money and schemes, and why. Refuses to pass over it in silence.
import type { AssessedProgramme, AssessedScheme } from './assessed';
import { flatMapInPieces, type Pieces } from './pieces';
import type { Records } from './records';

interface Lines {
  programmes: readonly AssessedProgramme[];
  schemes: readonly AssessedScheme[];
}

export function* notChecked(records: Records, { programmes, schemes }: Lines): Pieces<string[]> {
  const unphased = schemes.filter(({ ytd, record }) => ytd.basis === 'noPlan' && record.status === 'open').length;
  yield;
  const gappy = (yield* flatMapInPieces([...programmes, ...schemes], (line) => (hasGaps(line) ? line : []))).length;
  return [
    ...(records.period ? [] : ['Anything that depends on the month: no reporting period was found.']),
    ...(unphased > 0
      ? [`Year to date finance of ${unphased} of ${schemes.length} schemes: no plan to date is given.`]
      : []),
    ...(schemes.length === 0 ? ['Schemes: the workbook lists none.'] : []),
    ...(gappy > 0
      ? [`Phasing of ${gappy} lines against their annual plan: some of their months or quarters are empty.`]
      : []),
    ...(isWithoutEarlierMonth(records, [...programmes, ...schemes])
      ? ['Year to date against the month before and this month: no earlier month is closed or given.']
      : []),
    ...(records.isHiddenKnown
      ? []
      : [
          'Hidden rows and columns: they are read and counted like any other, and this Excel does not tell which are hidden.',
        ]),
  ];
}

function hasGaps({ record }: AssessedProgramme | AssessedScheme): boolean {
  const { plan, target } = record.figures;
  const isAnnual = plan !== null || target !== null;
  return isAnnual && record.phasings.some(({ of, values }) => of === 'plan' && values.includes(null));
}

/** What a month adds to the year to date is only seen beside the year to date before it. */
function isWithoutEarlierMonth({ period, history }: Records, lines: readonly (AssessedProgramme | AssessedScheme)[]) {
  const given = lines.filter(({ record: { figures } }) => figures.ytdActual !== null && figures.inMonthActual !== null);
  const isFirst = period === null || period.month === 1;
  return !isFirst && history.length === 0 && given.some(({ record }) => record.actualByMonth === null);
}
