// The escalations at the foot of PMO Exceptions: raised by people, or proposed by a rule that is named.
import type { Assessment, Escalation } from '../domain/assessed';
import type { ExceptionCells } from '../domain/exceptionCells';
import { NO_ESCALATIONS } from '../domain/escalations';
import { WHOLE_PROGRAMME } from '../domain/samePlace';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';

const RAISED: Record<Escalation['raised'], string> = { person: 'Raised', rule: 'Proposed' };

const COLUMNS: DraftColumn<Escalation>[] = [
  { band: '', heading: 'Programme', kind: 'words', value: ({ programme }) => programme ?? '' },
  { band: '', heading: 'Scheme ID', kind: 'words', value: ({ schemeId }) => schemeId ?? '' },
  { band: '', heading: 'Item to escalate', kind: 'words', value: ({ scheme }) => scheme ?? WHOLE_PROGRAMME },
  { band: '', heading: 'Why', kind: 'words', value: ({ reasons }) => reasons.join('\n') },
  { band: '', heading: 'Raised or proposed', kind: 'words', value: ({ raised }) => RAISED[raised] },
];

export function addEscalations(draft: Draft, { escalations, policy }: Assessment, cells: ExceptionCells): void {
  addTable(draft, {
    title: 'Escalations',
    columns: COLUMNS,
    items: escalations,
    total: null,
    whenEmpty: NO_ESCALATIONS,
    amberFrom: policy.amberFrom,
    alsoFrom: (item) => [{ label: 'Rated from', cells: cells.escalation(item) }],
  });
}
