// The programmes on PMO Summary: their ratings of last month and this, and what they have saved.
import type { AssessedLine, AssessedProgramme, Assessment } from '../domain/assessed';
import { achievement } from '../domain/finance';
import type { FigureName } from '../domain/records';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { LineColumns } from './lineColumns';

const MILESTONES = 'Milestones';
const MILESTONES_BEFORE = 'Milestones last month';

export function addProgrammeSummary(draft: Draft, assessment: Assessment): void {
  const { programmes, policy } = assessment;
  const lines = new LineColumns(assessment);
  const columns: DraftColumn<AssessedProgramme>[] = [
    { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
    ...(programmes.some(({ previousMilestoneRating }) => previousMilestoneRating !== null)
      ? [{ ...previousMilestones(lines, 'Milestone delivery (previous month)'), band: '' }]
      : []),
    { ...milestones(lines, 'Milestone delivery (current month)'), band: '' },
    ...(programmes.some(({ previousImpactText }) => previousImpactText !== '') ? [previousImpact] : []),
    {
      ...lines.rating('', 'Financial impact YTD', 'achievement', ({ impactText }) => impactText),
      named: 'YTD finance',
    },
    lines.rating('', 'PMO overall', 'overallRating', ({ overallRating }) => overallRating),
    { band: '', heading: 'Exceptions', kind: 'rating', value: ({ hasExceptions }) => (hasExceptions ? 'Yes' : 'No') },
  ];
  addTable(draft, {
    title: 'Programme summary',
    columns,
    items: programmes.filter(({ members }) => members.length === 0),
    total: null,
    whenEmpty: 'No programmes found.',
    amberFrom: policy.amberFrom,
  });
}

const previousImpact: DraftColumn<AssessedLine> = {
  band: '',
  heading: 'Financial impact YTD (previous month)',
  kind: 'rating',
  value: ({ previousImpactText }) => previousImpactText,
  cells: ({ previousCells: { impactText } }) => (impactText ? [impactText] : []),
  named: 'Impact last month',
};

type FinanceColumn = DraftColumn<AssessedLine>;

function milestones(lines: LineColumns, heading: string): FinanceColumn {
  const column = lines.rating('RAGs', heading, 'milestoneRating', ({ milestoneRating }) => milestoneRating);
  return { ...column, named: MILESTONES };
}

function previousMilestones(lines: LineColumns, heading: string): FinanceColumn {
  const value = ({ previousMilestoneRating }: AssessedLine) => previousMilestoneRating ?? '';
  return { ...lines.rating('RAGs', heading, 'previousMilestoneRating', value), named: MILESTONES_BEFORE };
}

export function addFinance(draft: Draft, assessment: Assessment): void {
  const { programmes, total, policy } = assessment;
  const lines = new LineColumns(assessment);
  const items = programmes.filter(({ group }) => group === null);
  const withPrevious = items.some(({ previousMilestoneRating }) => previousMilestoneRating !== null);
  const known = (name: FigureName) => items.some(({ figures }) => figures[name] !== null);
  const columns: FinanceColumn[] = [
    { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
    ...(items.some(({ record }) => record.sro) ? [sroColumn] : []),
    ...annualColumns(lines, known),
    lines.money('Year to date QIPP', 'YTD plan', 'ytdPlan'),
    lines.money('Year to date QIPP', 'YTD actual', 'ytdActual'),
    lines.variance('Year to date QIPP', 'YTD variance', 'ytdVariance'),
    ...(known('inMonthPlan') || known('inMonthActual') ? inMonthColumns(lines) : []),
    lines.share('Year to date', '% of plan', 'achievement', ({ ytd }) => ytd.achievement),
    ...ratingColumns(lines, known('inMonthPlan'), withPrevious),
  ];
  addTable(draft, {
    title: 'Financial performance (£k)',
    columns,
    items,
    total,
    whenEmpty: 'No figures found.',
    amberFrom: policy.amberFrom,
  });
}

const sroColumn: FinanceColumn = { band: '', heading: 'SRO', kind: 'text', value: ({ record }) => record.sro ?? '' };

function annualColumns(lines: LineColumns, known: (name: FigureName) => boolean): FinanceColumn[] {
  const band = 'Annual QIPP';
  return [
    ...(known('plan') ? [lines.money(band, 'Plan', 'plan')] : []),
    ...(known('target') ? [lines.money(band, 'Target', 'target')] : []),
    ...(known('target') && known('plan') ? [lines.variance(band, 'Target variance', 'targetVariance')] : []),
    ...(known('forecast') ? [lines.money(band, 'FOT', 'forecast')] : []),
    ...(known('forecast') && known('plan') ? [lines.variance(band, 'FOT variance', 'forecastVariance')] : []),
  ];
}

function inMonthColumns(lines: LineColumns): FinanceColumn[] {
  const band = 'In month QIPP';
  const share = ({ figures }: AssessedLine) => achievement(figures.inMonthActual, figures.inMonthPlan);
  return [
    lines.money(band, 'In month plan', 'inMonthPlan'),
    lines.money(band, 'In month actual', 'inMonthActual'),
    lines.variance(band, 'In month variance', 'inMonthVariance'),
    lines.share(band, '% of plan in month', 'inMonthAchievement', share),
  ];
}

function ratingColumns(lines: LineColumns, inMonth: boolean, withPrevious: boolean): FinanceColumn[] {
  const band = 'RAGs';
  return [
    ...(withPrevious ? [previousMilestones(lines, 'Previous month milestones')] : []),
    milestones(lines, 'Milestones'),
    ...(inMonth ? [lines.rating(band, 'In month finance', 'inMonthRating', (line) => line.inMonth.rating)] : []),
    lines.rating(band, 'YTD finance', 'ytdRating', ({ ytd }) => ytd.rating),
    lines.rating(band, 'PMO overall', 'overallRating', ({ overallRating }) => overallRating),
  ];
}
