// The risks of each programme on PMO Summary: how many are open, how high the worst is before and after mitigation, its rating.
import type { Assessment } from '../domain/assessed';
import type { ProgrammeRisks } from '../domain/assessedRegisters';
import type { Policy } from '../domain/policy';
import { shownRisks } from '../domain/risks';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';

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
    note: sentence(policy),
    amberFrom: policy.amberFrom,
  });
}

function sentence({ riskRedFrom, riskAmberFrom }: Policy): string {
  return `Score is likelihood × impact of the worst open risk: Red from ${riskRedFrom}, Amber from ${riskAmberFrom}, Green below.`;
}
