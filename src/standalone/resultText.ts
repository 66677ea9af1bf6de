// The result as a table of words for a terminal: ratings are never shown by colour.
import type { Refreshed } from '../actions/refresh';
import type { AssessedLine, AssessedProgramme, ReportedObjective } from '../domain/assessed';
import type { Finding } from '../domain/finding';
import { wholeText } from '../domain/moneyText';
import { objectivesSentence } from '../domain/objectiveCounts';
import { objectiveName } from '../domain/objectiveName';
import { roundHalfUp } from '../domain/percent';

type Columns<T> = readonly [string, (item: T) => string][];

const COLUMNS: Columns<AssessedLine> = [
  ['Programme', (line) => ((line as AssessedProgramme).group ? `  ${line.name}` : line.name)],
  ['Annual £k', ({ figures }) => money(figures.target ?? figures.plan)],
  ['YTD plan', ({ figures }) => money(figures.ytdPlan)],
  ['YTD actual', ({ figures }) => money(figures.ytdActual)],
  ['Variance', (line) => money(line.ytdVariance)],
  ['Milestones', (line) => line.milestoneRating],
  ['YTD finance', (line) => line.impactText],
  ['Overall', (line) => line.overallRating],
];

const OBJECTIVE_COLUMNS: Columns<ReportedObjective> = [
  ['Objective', ({ record }) => shortened(objectiveName(record))],
  ['YTD', ({ ytdActual }) => money(ytdActual)],
  ['v last year', ({ versusLastYear }) => percent(versusLastYear)],
  ['v target', ({ versusTarget }) => money(versusTarget)],
  ['% v target', ({ percentVersusTarget }) => percent(percentVersusTarget)],
  ['Measure', ({ record }) => record.measure],
  ['Rating', ({ rating }) => rating],
];

export function resultText({ message, assessment, findings }: Refreshed): string {
  const { programmes, total, objectives } = assessment;
  const activity =
    objectives.length === 0 ? [] : [...table(OBJECTIVE_COLUMNS, objectives), objectivesSentence(objectives), ''];
  return [message, '', ...table(COLUMNS, [...programmes, total]), '', ...activity, ...findingLines(findings)].join(
    '\n',
  );
}

function table<T>(columns: Columns<T>, items: readonly T[]): string[] {
  return aligned([columns.map(([heading]) => heading), ...items.map((item) => columns.map(([, show]) => show(item)))]);
}

function percent(share: number | null): string {
  return share === null ? '–' : `${roundHalfUp(share * 100, 1).toFixed(1)}%`;
}

const LONGEST_NAME = 60;

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

function money(value: number | null): string {
  return value === null ? '–' : wholeText(Math.round(value));
}

/** Words to the left, figures to the right. */
function aligned(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, col) => Math.max(...rows.map((row) => row[col]!.length)));
  const pad = (text: string, col: number) =>
    col >= 1 && col <= 4 ? text.padStart(widths[col]!) : text.padEnd(widths[col]!);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

function findingLines(findings: readonly Finding[]): string[] {
  const worth = findings.filter(({ severity }) => severity !== 'info');
  const infos = findings.length - worth.length;
  const lines = worth.map(
    ({ severity, message, where }) =>
      `${severity}: ${message} [${where
        .slice(0, 2)
        .map(({ sheet, cell }) => `${sheet}!${cell}`)
        .join(', ')}]`,
  );
  return infos === 0
    ? lines
    : [...lines, `${infos} note${infos === 1 ? '' : 's'} for information (--json lists them).`];
}
