// Open exceptions in the published columns, with why each is one; and the escalations, or the sentence that there are none.
import type { AssessedLine, Assessment, Escalation, ExceptionItem } from '../domain/assessed';
import { computedCells, type RatedFigure, ratedCells } from '../domain/computedCells';
import { NO_ESCALATIONS } from '../domain/escalations';
import { financeReasonSaid } from '../domain/financeReason';
import { linesByKey } from '../domain/linesByKey';
import { WHOLE_PROGRAMME } from '../domain/samePlace';
import type { Block, Run } from './paper';
import { mostOf } from './mostOf';
import { bullets, figure, paragraph, words } from './runs';
import { type PaperColumn, ratingColumn, tableOf, textColumn } from './tableOf';
import { saidRuns } from './textBlocks';

export function exceptionBlocks(
  caption: string,
  items: readonly ExceptionItem[],
  assessment: Assessment,
  ofAllProgrammes = false,
): Block[] {
  if (items.length === 0) return [paragraph('No exceptions at present.')];
  const { shown, note } = mostOf(items, importance, {
    what: 'open exceptions',
    which: 'those that somebody has written about, then the Red ones',
    where: 'on the sheet PMO Exceptions of the workbook',
  });
  const lines = linesOf(shown, assessment);
  const anybody = (name: 'owner' | 'due') => shown.some((item) => item[name].trim() !== '');
  const columns: PaperColumn<ExceptionItem>[] = [
    ...(ofAllProgrammes ? [textColumn<ExceptionItem>('Programme', 3, ({ programme }) => programme ?? '')] : []),
    textColumn('Area', 3, ({ scheme }) => scheme ?? WHOLE_PROGRAMME),
    {
      ...textColumn('Why', 3.6, () => ''),
      cell: (item) => ({ runs: whyRuns(item, lines.get(item.key), assessment), rating: null }),
    },
    ratingColumn('YTD position', 2.4, (item) => positionRun(item, lines.get(item.key), assessment)),
    textColumn('Issue', 3.6, ({ issue }) => issue),
    textColumn('Actions', 3.6, ({ actions }) => actions),
    textColumn('Recovery', 2.8, ({ recovery }) => recovery),
    textColumn('Confidence last month', 2.2, ({ previousConfidence }) => previousConfidence),
    textColumn('Confidence this month', 2.2, ({ confidence }) => confidence),
    ...(anybody('owner') ? [textColumn<ExceptionItem>('Owner', 1.8, ({ owner }) => owner)] : []),
    ...(anybody('due') ? [textColumn<ExceptionItem>('Due', 1.6, ({ due }) => due)] : []),
  ];
  return [tableOf(caption, columns, shown, null), ...note];
}

/** By key; of a programme under every key that it has. */
function linesOf(items: readonly ExceptionItem[], { programmes, schemes }: Assessment): Map<string, AssessedLine> {
  const keys = new Set(items.map(({ key }) => key));
  return linesByKey(
    programmes,
    schemes.filter(({ record }) => keys.has(record.key)),
  );
}

function importance({ issue, actions, recovery, position, reasons }: ExceptionItem): number {
  const isWrittenAbout = [issue, actions, recovery].some((text) => text.trim() !== '');
  return (isWrittenAbout ? 1_000 : 0) + (position.startsWith('Red') ? 100 : 0) + reasons.length;
}

/** Its figures with their cells. */
function whyRuns(item: ExceptionItem, line: AssessedLine | undefined, assessment: Assessment): Run[] {
  return item.reasons.flatMap(({ code, text }, index) => {
    const isFinance = code === 'ytdRed' || code === 'ytdAmber';
    const cells = (name: RatedFigure) => ratedCells(line!, name, assessment);
    const said = line && isFinance ? financeReasonSaid(line, assessment.policy, cells) : null;
    return [...(index === 0 ? [] : [words('; ')]), ...(said ? saidRuns(said) : [words(text)])];
  });
}

function positionRun(item: ExceptionItem, line: AssessedLine | undefined, assessment: Assessment): Run {
  return line ? figure(item.position, computedCells(line, 'achievement', assessment)) : words(item.position);
}

export function escalationBlocks(items: readonly Escalation[]): Block[] {
  if (items.length === 0) return [paragraph(NO_ESCALATIONS)];
  const { shown, note } = mostOf(items, ({ raised }) => (raised === 'rule' ? 0 : 1), {
    what: 'escalations',
    which: 'those that somebody has raised, then those proposed by rule',
    where: 'among the exceptions on the sheet PMO Exceptions of the workbook',
  });
  return [...bullets(shown.map(escalationText)), ...note];
}

function escalationText({ schemeId, scheme, reasons, raised }: Escalation): string {
  const name = scheme ?? WHOLE_PROGRAMME;
  const id = schemeId === null ? '' : ` (${schemeId})`;
  const proposed = raised === 'rule' ? ' – proposed by rule' : '';
  return `${name}${id}: ${reasons.join('; ')}${proposed}`;
}

/** All of them, by programme, where programmes have no reports of their own. */
export function allExceptions(assessment: Assessment): Block[] {
  const { exceptions, escalations } = assessment;
  return [...exceptionBlocks('Open exceptions', exceptions, assessment, true), ...escalationBlocks(escalations)];
}

/** Of whatever no programme report shows. */
export function withoutProgramme<T extends { programme: string | null }>(
  items: readonly T[],
  { programmes }: Assessment,
): T[] {
  const names = new Set(programmes.map(({ name }) => name));
  return items.filter(({ programme }) => programme === null || !names.has(programme));
}
