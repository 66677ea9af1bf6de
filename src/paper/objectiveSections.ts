// Performance against system objectives: all of them in one table, then a section each with chart, months and what they say.
import type { ActivityField } from '../domain/activity';
import { activityCells } from '../domain/activityCells';
import type { Assessment, ReportedObjective } from '../domain/assessed';
import { insightsSaid } from '../domain/insights';
import type { FigureFrom } from '../domain/messages/said';
import { objectiveHeading, objectiveName, objectiveRemarks } from '../domain/objectiveName';
import { objectivesSentence } from '../domain/objectiveCounts';
import { changeText, countText } from './figureText';
import { objectiveChart } from './objectiveChart';
import { monthsTable } from './objectiveMonths';
import type { Block, Run, Section } from './paper';
import { bulletRuns, figure, note, paragraph, typedText, words, workedFigure } from './runs';
import { section } from './section';
import { saidRuns } from './textBlocks';
import { figureColumn, knownColumns, type PaperColumn, ratingColumn, tableOf, textColumn } from './tableOf';

type Column = PaperColumn<ReportedObjective>;

export function objectiveSections({ objectives, policy }: Assessment): Section[] {
  if (objectives.length === 0) return [];
  const overview: Block[] = [
    ...objectivesText(objectives),
    tableOf(
      'Year to date activity against system objectives',
      knownColumns(overviewColumns(), objectives),
      objectives,
      null,
    ),
  ];
  return [
    section('objectives', 'Performance against system objectives', overview, [
      ...objectives.map((objective, index) => objectiveSection(objective, index, policy)),
    ]),
  ];
}

/** What is withheld is neither on target nor without one. */
function objectivesText(objectives: readonly ReportedObjective[]): Block[] {
  const told = objectives.filter(({ withheld }) => withheld === null);
  return told.length === 0 ? [] : [paragraph(objectivesSentence(told))];
}

function objectiveSection(objective: ReportedObjective, index: number, policy: Assessment['policy']): Section {
  const { record, insights, comment } = objective;
  const said = record.ownInsights.filter((text) => !insights.includes(text));
  // What is withheld says so in words of its own.
  const drafted = objective.withheld
    ? insights.map((text) => [words(text)])
    : insightsSaid(objective, policy).map(saidRuns);
  const remarks = objectiveRemarks(record);
  const blocks: Block[] = [
    ...(remarks === '' ? [] : [note(`(${remarks})`)]),
    ...objectiveChart(objective, index),
    ...monthsTable(objective),
    ...yearToDateTable(objective),
    ...bulletRuns([...drafted, ...said.map((text) => [words(text)])]),
    ...typedText(comment),
    ...estimateNote(objective, policy),
  ];
  return section(`objective:${record.key}`, objectiveHeading(record), blocks);
}

function overviewColumns(): Column[] {
  return [
    textColumn('Objective', 7, ({ record }) => objectiveName(record)),
    textColumn('Measure', 2.4, ({ record }) => record.measure),
    ...figureColumns('Same period last year', 'v last year'),
    ratingColumn('Rating', 2, ratingRun),
  ];
}

function ratingRun(item: ReportedObjective): Run {
  return item.withheld ? words('Withheld') : figure(item.rating, activityCells(item, 'rating'));
}

function figureColumns(lastYear: string, versusLastYear: string): Column[] {
  return [
    count('YTD activity', 'ytdActual', countText),
    count(lastYear, 'ytdLastYear', countText),
    count(versusLastYear, 'versusLastYear', changeText),
    count('YTD target', 'ytdTarget', countText),
    count('v target', 'versusTarget', countText),
    count('% v target', 'percentVersusTarget', changeText),
  ];
}

function count(
  heading: string,
  field: Exclude<ActivityField, 'rating'>,
  text: (value: number | null) => string,
): Column {
  return figureColumn(heading, (item) => activityRun(item, field, text(item[field])));
}

function activityRun(item: ReportedObjective, field: Exclude<ActivityField, 'rating'>, text: string): Run {
  const cells = (name: ActivityField) => activityCells(item, name);
  // A target that was rebuilt is no sum of cells.
  const plain = (how: FigureFrom['how']) => (item.targetIsRebuilt ? 'rule' : how);
  switch (field) {
    case 'versusLastYear':
      return workedFigure(text, 'change', cells('ytdActual'), cells('ytdLastYear'));
    case 'versusTarget':
      return workedFigure(text, plain('difference'), cells('ytdActual'), cells('ytdTarget'));
    case 'percentVersusTarget':
      return workedFigure(text, plain('change'), cells('ytdActual'), cells('ytdTarget'));
    default:
      return workedFigure(text, field === 'ytdTarget' ? plain('sum') : 'sum', cells(field));
  }
}

function yearToDateTable(objective: ReportedObjective): Block[] {
  if (objective.ytdActual === null) return [];
  const { measure, lastYearLabel } = objective.record;
  const columns: Column[] = [
    textColumn('Year to date', 3, monthsCovered),
    ...figureColumns(`YTD ${lastYearLabel}`, `v ${lastYearLabel}`),
    ratingColumn('Rating', 2, (item) => figure(item.rating, activityCells(item, 'rating'))),
  ];
  return [tableOf(`${measure}: year to date`, knownColumns(columns, [objective]), [objective], null)];
}

/** "Months 1 to 2": those with a count. */
function monthsCovered({ ytdMonths }: ReportedObjective): string {
  const [first, last] = [ytdMonths[0]!, ytdMonths.at(-1)!];
  if (first === last) return `Month ${first}`;
  if (ytdMonths.length === last - first + 1) return `Months ${first} to ${last}`;
  return `Months ${ytdMonths.join(', ')}`;
}

function estimateNote({ estimatedMonths, record }: ReportedObjective, policy: Assessment['policy']): Block[] {
  if (estimatedMonths.length === 0) return [];
  const isProjected = estimatedMonths.some((month) => (record.thisYear?.[month - 1] ?? null) === null);
  const how = isProjected
    ? `a month without a count is the last one, moved as ${record.lastYearLabel} moved${policy.adjustWorkingDays && record.workingDays === 'adjustable' ? ' and adjusted for working days' : ''}`
    : 'counts that the workbook gives as estimates';
  return [note(`Estimates: ${how}. They are not part of the year to date unless the workbook counts them.`)];
}
