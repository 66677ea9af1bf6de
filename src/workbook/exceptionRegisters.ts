// Deep dives and change control below the exceptions, where the workbook has such registers. Their words stay on people's sheets.
import { thousands } from '../domain/assessSchemes';
import type { Assessment } from '../domain/assessed';
import type { AssessedChange, AssessedDeepDive, ChangeStanding } from '../domain/assessedRegisters';
import { addRow, type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SUBTITLE } from './look';

export function addExceptionRegisters(draft: Draft, { registers, policy: { amberFrom } }: Assessment): void {
  const { deepDives, changes } = registers;
  const rest = { total: null, whenEmpty: '', amberFrom };
  if (deepDives.length > 0)
    addTable(draft, { title: 'Deep dives', columns: DEEP_DIVE_COLUMNS, items: deepDives, ...rest });
  if (changes.length > 0)
    addTable(draft, { title: 'Change control', columns: CHANGE_COLUMNS, items: changes, ...rest });
  if (deepDives.length + changes.length === 0) return;
  const note = 'Deep dives and change control come from their own sheets, and are to be written there.';
  format(draft, { row: addRow(draft, [note]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
}

function words<T>(heading: string, value: (item: T) => string): DraftColumn<T> {
  return { band: '', heading, kind: 'words', value };
}

/** As wide as the exceptions' own columns: programme, id, name, and then longer and shorter words by turns. */
const DEEP_DIVE_COLUMNS: DraftColumn<AssessedDeepDive>[] = [
  words('Programme', ({ programme }) => programme ?? ''),
  words('Scheme ID', ({ scheme, record }) => scheme?.id ?? record.schemeId ?? ''),
  words('Area', ({ scheme, record }) => scheme?.name ?? record.area),
  {
    ...words<AssessedDeepDive>('Deep dive', ({ record }) => record.topic),
    cells: ({ record }) => [record.where],
    named: '',
  },
  words('Due', ({ record, isOverdue }) => (isOverdue ? `${record.dueText}\nOverdue` : record.dueText)),
  words('Commissioned', ({ record }) => joined(record.commissionedBy, record.commissionedOn)),
  words('Outcome', ({ record }) => record.outcome),
  words('Status', ({ record }) => record.status),
];

const STANDINGS: Record<ChangeStanding, (present: string) => string> = {
  agreed: (present) => `${present}, as approved`,
  notInPlan: (present) => `${present}, not as approved`,
  notApproved: (present) => `${present}, without approval`,
};

const CHANGE_COLUMNS: DraftColumn<AssessedChange>[] = [
  words('Programme', ({ programme }) => programme ?? ''),
  words('Scheme ID', ({ scheme, record }) => scheme?.id ?? record.schemeId ?? ''),
  words('Scheme', ({ scheme, record }) => scheme?.name ?? record.area),
  words('Change', ({ record }) => record.what),
  {
    ...words<AssessedChange>('From', ({ record }) => asFigure(record.fromValue, record.from)),
    cells: ({ record }) => [record.fromCell],
    named: 'From',
  },
  {
    ...words<AssessedChange>('To', ({ record }) => asFigure(record.toValue, record.to)),
    cells: ({ record }) => [record.where],
    named: 'To',
  },
  words('Approved', ({ record }) => joined(record.approvedBy, record.date)),
  words('Status', ({ record }) => record.status),
  {
    ...words<AssessedChange>('Stands now', ({ standing, present }) =>
      standing ? STANDINGS[standing](thousands(present!)) : '',
    ),
    cells: ({ standing, presentCells }) => (standing ? presentCells : []),
    named: 'Stands now',
  },
];

/** £k where it is a figure, else as written. */
function asFigure(value: number | null, written: string): string {
  return value === null ? written : thousands(value);
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
