// The risks of each programme on PMO Summary: how many are open, how high the worst is before and after mitigation, its rating.
import type { Assessment } from '../domain/assessed';
import type { ProgrammeRisks } from '../domain/assessedRegisters';
import type { Policy } from '../domain/policy';
import { shownRisks } from '../domain/risks';
import { addRow, type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SUBTITLE } from './look';

type Column = DraftColumn<ProgrammeRisks>;
type From = keyof ProgrammeRisks['cells'];

const COLUMNS: Column[] = [
  { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
  { ...column('Open risks', 'money', 'open', ({ open }) => open), named: 'Open risks' },
  {
    ...column('Highest score before mitigation', 'money', 'before', (row) => row.highestBefore ?? ''),
    named: 'Scores before',
  },
  column('Rating before mitigation', 'rating', 'before', ({ ratingBefore }) => ratingBefore),
  {
    ...column('Highest score after mitigation', 'money', 'after', (row) => row.highestAfter ?? ''),
    named: 'Scores after',
  },
  column('Rating after mitigation', 'rating', 'after', ({ ratingAfter }) => ratingAfter),
];

function column(heading: string, kind: 'money' | 'rating', from: From, value: Column['value']): Column {
  return { band: '', heading, kind, value, cells: ({ cells }) => cells[from] };
}

export function addRisks(draft: Draft, assessment: Assessment): void {
  const { policy } = assessment;
  const risks = shownRisks(assessment);
  if (!risks) return;
  addTable(draft, {
    title: 'Programme risks',
    columns: COLUMNS,
    items: risks.rows,
    total: risks.total,
    whenEmpty: '',
    amberFrom: policy.amberFrom,
  });
  // The gap that closes the table comes after the sentence about it.
  draft.cells.pop();
  format(draft, { row: addRow(draft, [sentence(policy)]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  addRow(draft, []);
}

function sentence({ riskRedFrom, riskAmberFrom }: Policy): string {
  return `Score is likelihood × impact of the worst open risk: Red from ${riskRedFrom}, Amber from ${riskAmberFrom}, Green below.`;
}
