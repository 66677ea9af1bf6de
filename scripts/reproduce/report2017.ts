// The tables of the May 2017 report against what the software computes from its inputs.
import type { AssessedLine, Assessment } from '../../src/domain/assessed';
import type { FigureName } from '../../src/domain/records';
import { sumKnown } from '../../src/domain/phasing';
import { field, readPublished } from '../samples/readCsv';
import { programmeNamed } from './assessSample';
import { compareMoney, compareRating, compareShare, compareText, type Comparison } from './comparison';

type Compare = (cell: string, printed: string, line: AssessedLine, rows: readonly AssessedLine[]) => Comparison;

/** A total is compared as the sum of its rows, each of which may be half a unit off. */
function figure(name: FigureName): Compare {
  return (cell, printed, line, rows) => {
    const value = rows.length === 0 ? line.figures[name] : sumKnown(rows.map(({ figures }) => figures[name]));
    return compareMoney(cell, printed, { value, slack: rows.length * 0.5 });
  };
}

/** The difference of two rounded figures may be a whole unit off. */
function variance(pick: (line: AssessedLine) => number | null): Compare {
  return (cell, printed, line) => compareMoney(cell, printed, { value: pick(line), slack: 1 });
}

const shareOfPlan: Compare = (cell, printed, { ytd }) => compareShare(cell, printed, ytd.achievement, shareRange(ytd));

function shareRange({ plan, actual }: { plan: number | null; actual: number | null }): [number, number] {
  if (!plan || actual === null) return [0, 0];
  return [(actual - 0.5) / (plan + 0.5), (actual + 0.5) / (plan - 0.5)];
}

function rating(pick: (line: AssessedLine) => string | null, share: (line: AssessedLine) => number | null): Compare {
  return (cell, printed, line) => compareRating(cell, printed, pick(line) ?? '', share(line));
}

const notFinance = () => null;

const FINANCE: Record<string, Compare> = {
  'Annual QIPP | 2017/18 Plan': figure('plan'),
  'Annual QIPP | 2017/18 FOT': figure('forecast'),
  'Annual QIPP | 2017/18 FOT Variance': variance((line) => line.forecastVariance),
  'Year to Date QIPP | YTD Plan': figure('ytdPlan'),
  'Year to Date QIPP | YTD Actual': figure('ytdActual'),
  'Year to Date QIPP | YTD Variance': variance((line) => line.ytdVariance),
  'In Month QIPP Delivery | In Month Plan': figure('inMonthPlan'),
  'In Month QIPP Delivery | In Month Actual': figure('inMonthActual'),
  'In Month QIPP Delivery | In Month Variance': variance((line) => line.inMonthVariance),
  'In Month QIPP Delivery | % of Plan': shareOfPlan,
  'RAGS | Previous month milestone': rating((line) => line.previousMilestoneRating, notFinance),
  'RAGS | In month milestones': rating((line) => line.milestoneRating, notFinance),
  'RAGS | In month finance': rating(
    (line) => line.inMonth.rating,
    (line) => line.inMonth.achievement,
  ),
  'RAGS | YTD finance': rating(
    (line) => line.ytd.rating,
    (line) => line.ytd.achievement,
  ),
};

export function financialPerformance(assessment: Assessment): Comparison[] {
  const rows = assessment.programmes.filter(({ group }) => group === null);
  return readPublished('2017-05', 'financial-performance').flatMap((row) => {
    const name = field(row, 'Programme');
    const isTotal = name.startsWith('Total');
    const line = isTotal ? assessment.total : programmeNamed(assessment, name);
    return Object.entries(FINANCE).flatMap(([heading, compare]) => {
      const printed = field(row, heading);
      return printed === '' ? [] : [compare(`${name}, ${heading}`, printed, line, isTotal ? rows : [])];
    });
  });
}

const SUMMARY: Record<string, Compare> = {
  'Milestone Delivery (previous month)': rating((line) => line.previousMilestoneRating, notFinance),
  'Milestone Delivery (current month)': rating((line) => line.milestoneRating, notFinance),
  'Financial Impact YTD': compareImpact,
  Exceptions: (cell, printed, line) =>
    compareText(cell, printed, { value: line.hasExceptions ? 'Yes' : 'No', slack: 0 }),
};

/** "Amber 91% of target" is compared as a rating and a share; "Impact from month 7" as words. */
function compareImpact(cell: string, printed: string, line: AssessedLine): Comparison {
  const share = /(\d+%)/.exec(printed)?.[1];
  if (share === undefined) return compareText(cell, printed, { value: line.impactText, slack: 0 });
  const rated = compareRating(cell, printed, line.impactText, line.ytd.achievement);
  if (rated.verdict !== 'agrees') return rated;
  const compared = compareShare(cell, share, line.ytd.achievement, shareRange(line.ytd));
  return { ...compared, printed, computed: line.impactText };
}

export function programmeSummary(assessment: Assessment): Comparison[] {
  return readPublished('2017-05', 'programme-summary').flatMap((row) => {
    const name = field(row, 'Programme');
    return Object.entries(SUMMARY).flatMap(([heading, compare]) => {
      const printed = field(row, heading);
      return printed === '' ? [] : [compare(`${name}, ${heading}`, printed, programmeNamed(assessment, name), [])];
    });
  });
}
