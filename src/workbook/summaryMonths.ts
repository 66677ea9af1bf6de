// From month to month on PMO Summary: what moved since the last closed month, what closed months would be reported as now,
// and the ratings that people set.
import type { AssessedLine, Assessment, Movement, Restatement } from '../domain/assessed';
import { computedCells } from '../domain/computedCells';
import type { AppliedOverride } from '../domain/overrides';
import { previousPeriod } from '../domain/period';
import { type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';

export function addMovements(draft: Draft, { period, history, movements, policy }: Assessment): void {
  const before = period && previousPeriod(period).label;
  if (before === null || !history.some((month) => month.period.label === before)) return;
  const words = { better: 'Better', worse: 'Worse', other: '' };
  const columns: DraftColumn<Movement>[] = [
    { band: '', heading: 'Line', kind: 'name', value: ({ name }) => name },
    { band: '', heading: 'What', kind: 'text', value: ({ what }) => what },
    { ...rating<Movement>('Was', ({ was }) => was), cells: ({ cells }) => cells.was, named: 'Was' },
    { ...rating<Movement>('Is', ({ is }) => is), cells: ({ cells }) => cells.is, named: 'Is' },
    { band: '', heading: 'Direction', kind: 'text', value: ({ direction }) => words[direction] },
  ];
  const title = `Movement since ${before}`;
  const whenEmpty = `No rating and no confidence has moved since ${before}.`;
  addTable(draft, { title, columns, items: movements, total: null, whenEmpty, amberFrom: policy.amberFrom });
}

export function addRestatements(draft: Draft, { restatements, policy }: Assessment): void {
  if (restatements.length === 0) return;
  const columns: DraftColumn<Restatement>[] = [
    { band: '', heading: 'Line', kind: 'name', value: ({ name }) => name },
    { band: '', heading: 'Closed month', kind: 'text', value: ({ month }) => month },
    { band: '', heading: 'Figure', kind: 'text', value: ({ figure }) => figure },
    { band: '', heading: 'Was', kind: 'money', value: ({ was }) => was },
    { band: '', heading: 'Is', kind: 'money', value: ({ is }) => is, cells: ({ where }) => where, named: 'Is' },
  ];
  const title = 'Restated since closing (£k)';
  addTable(draft, { title, columns, items: restatements, total: null, whenEmpty: '', amberFrom: policy.amberFrom });
}

function rating<T>(heading: string, value: DraftColumn<T>['value']): DraftColumn<T> {
  return { band: '', heading, kind: 'rating', value };
}

interface ShownOverride {
  line: AssessedLine;
  override: AppliedOverride;
}

export function addOverrides(draft: Draft, assessment: Assessment): void {
  const { programmes, schemes, policy } = assessment;
  const items = [...programmes, ...schemes].flatMap((line): ShownOverride[] =>
    line.overrides.map((override) => ({ line, override })),
  );
  if (items.length === 0) return;
  const columns: DraftColumn<ShownOverride>[] = [
    { band: '', heading: 'Line', kind: 'name', value: ({ line }) => line.name },
    { band: '', heading: 'Rating', kind: 'text', value: ({ override }) => OF[override.of] },
    {
      ...rating<ShownOverride>('Computed', ({ line, override }) => computed(line, override)),
      cells: ({ line, override }) => computedCells(line, `${override.of}Rating`, assessment),
      named: 'Computed from',
    },
    {
      ...rating<ShownOverride>('Set to', ({ override }) => override.rating),
      cells: ({ override }) => [override.where],
      named: 'Set in',
    },
    { band: '', heading: 'By', kind: 'text', value: ({ override }) => override.by },
    { band: '', heading: 'Date', kind: 'text', value: ({ override }) => override.date },
    { band: '', heading: 'Reason', kind: 'text', value: ({ override }) => override.reason },
  ];
  const title = 'Ratings set by people, until the month is closed';
  const headings = addTable(draft, { title, columns, items, total: null, whenEmpty: '', amberFrom: policy.amberFrom });
  // The last column: a reason runs on to the right instead of making its row tall.
  format(draft, { row: headings + 1, col: columns.length - 1, rows: items.length, cols: 1 }, { wrap: false });
}

const OF: Record<AppliedOverride['of'], string> = { milestone: 'Milestones', overall: 'PMO overall' };

function computed(line: AssessedLine, { of }: AppliedOverride): string {
  return of === 'milestone' ? line.milestoneRating : line.overallRating;
}
