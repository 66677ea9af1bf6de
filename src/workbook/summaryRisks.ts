// The risks of each programme on PMO Summary: how many are open, how high the worst is before and after mitigation, its rating.
import type { Assessment } from '../domain/assessed';
import type { ProgrammeRisks } from '../domain/assessedRegisters';
import { NO_PROGRAMME } from '../domain/gatherProgrammes';
import type { Policy } from '../domain/policy';
import { addRow, type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SUBTITLE } from './look';

const COLUMNS: DraftColumn<ProgrammeRisks>[] = [
  { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
  { band: '', heading: 'Open risks', kind: 'money', value: ({ open }) => open },
  { band: '', heading: 'Highest score before mitigation', kind: 'money', value: (row) => row.highestBefore ?? '' },
  { band: '', heading: 'Rating before mitigation', kind: 'rating', value: ({ ratingBefore }) => ratingBefore },
  { band: '', heading: 'Highest score after mitigation', kind: 'money', value: (row) => row.highestAfter ?? '' },
  { band: '', heading: 'Rating after mitigation', kind: 'rating', value: ({ ratingAfter }) => ratingAfter },
];

/** One row a programme as in the finance table: the members of a group are counted in it. */
export function addRisks(draft: Draft, { registers, programmes, policy }: Assessment): void {
  const { programmeRisks } = registers;
  if (!programmeRisks) return;
  const shown = new Set([...programmes.filter(({ group }) => group === null).map(({ name }) => name), NO_PROGRAMME]);
  addTable(draft, {
    title: 'Programme risks',
    columns: COLUMNS,
    items: programmeRisks.rows.filter(({ name }) => shown.has(name)),
    total: programmeRisks.total,
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
