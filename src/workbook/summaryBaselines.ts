// Plan, target and stretch target of each programme on PMO Summary, and what of each is not identified yet.
import type { Assessment } from '../domain/assessed';
import type { Baselines } from '../domain/assessedRegisters';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';

type Column = DraftColumn<Baselines>;

/** Target less identified stands under those names; what a line of its own states stands under this one. */
const unidentifiedName = ({ target, identified }: Baselines) =>
  target !== null && identified !== null ? null : 'Unidentified';

export function addBaselines(draft: Draft, { registers: { baselines }, policy }: Assessment): void {
  if (!baselines) return;
  const stretch = policy.stretchTarget > 0;
  const columns: Column[] = [
    { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
    { ...money('Plan identified', 'identified', ({ identified }) => identified), named: 'Identified' },
    { ...money('Target', 'target', ({ target }) => target), named: 'Target' },
    ...(stretch ? [money('Stretch target', 'target', ({ stretchTarget }) => stretchTarget)] : []),
    { ...money('Unidentified', 'unidentified', ({ unidentified }) => unidentified), named: unidentifiedName },
    ...(stretch
      ? [money('Unidentified against stretch', 'unidentifiedAgainstStretch', (row) => row.unidentifiedAgainstStretch)]
      : []),
  ];
  const { rows: items, total } = baselines;
  const title = stretch ? 'Plan, target and stretch (£k)' : 'Plan and target (£k)';
  addTable(draft, { title, columns, items, total, whenEmpty: '', note: SENTENCE, amberFrom: policy.amberFrom });
}

const SENTENCE =
  'Identified: plans of schemes that are not withdrawn. Unidentified is target less identified; below zero, more is identified than asked for.';

/** Not a variance: what is more than identified is no mistake, and what is less no saving. */
function money(heading: string, from: keyof Baselines['cells'], value: (row: Baselines) => number | null): Column {
  return { band: '', heading, kind: 'money', value: (row) => value(row) ?? '', cells: ({ cells }) => cells[from] };
}
