// The result as a table of words for a terminal: ratings are never shown by colour.
import type { Refreshed } from '../actions/refresh';
import type { AssessedLine, AssessedProgramme } from '../domain/assessed';
import type { Finding } from '../domain/finding';

const COLUMNS: readonly [string, (line: AssessedLine) => string][] = [
  ['Programme', (line) => ((line as AssessedProgramme).group ? `  ${line.name}` : line.name)],
  ['Annual £k', ({ figures }) => money(figures.target ?? figures.plan)],
  ['YTD plan', ({ figures }) => money(figures.ytdPlan)],
  ['YTD actual', ({ figures }) => money(figures.ytdActual)],
  ['Variance', (line) => money(line.ytdVariance)],
  ['Milestones', (line) => line.milestoneRating],
  ['YTD finance', (line) => line.impactText],
  ['Overall', (line) => line.overallRating],
];

export function resultText({ message, assessment, findings }: Refreshed): string {
  const lines = [...assessment.programmes, assessment.total];
  const rows = [COLUMNS.map(([heading]) => heading), ...lines.map((line) => COLUMNS.map(([, show]) => show(line)))];
  return [message, '', ...aligned(rows), '', ...findingLines(findings)].join('\n');
}

function money(value: number | null): string {
  return value === null ? '–' : Math.round(value).toLocaleString('en-GB');
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
