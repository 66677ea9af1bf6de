// The plan on PMO Summary: by quarter, and the schemes that most of it hangs on.
import type { Assessment, PhasedRow } from '../domain/assessed';
import { type LargestScheme, largestSchemes } from '../domain/largestSchemes';
import { type Draft, format } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SHARE_FORMAT } from './look';
import type { CellValue } from './snapshot';

export function addPhasing(draft: Draft, { phasing, policy }: Assessment): void {
  if (!phasing) return;
  const quarter = (index: number): DraftColumn<PhasedRow> => {
    const heading = `Qtr ${index + 1}`;
    const cells = ({ quarterCells }: PhasedRow) => quarterCells[index] ?? [];
    return { ...money<PhasedRow>(heading, ({ byQuarter }) => byQuarter[index] ?? '', cells), named: heading };
  };
  const columns: DraftColumn<PhasedRow>[] = [
    { band: '', heading: 'Programme', kind: 'name', value: ({ name }) => name },
    ...[0, 1, 2, 3].map(quarter),
    {
      ...money<PhasedRow>(
        'Total',
        ({ total }) => total ?? '',
        ({ totalCells }) => totalCells,
      ),
      named: 'Total',
    },
  ];
  const { rows: items, total } = phasing;
  const title = 'Quarterly phasing of the plan (£k)';
  addTable(draft, { title, columns, items, total, whenEmpty: '', amberFrom: policy.amberFrom });
}

export function addTopSchemes(draft: Draft, assessment: Assessment): void {
  const top = largestSchemes(assessment);
  if (!top) return;
  const { rows: items, total, wholeCells } = top;
  const shareCells = ({ share, cells }: LargestScheme) => (share === null ? [] : [...cells, ...wholeCells]);
  const columns: DraftColumn<LargestScheme>[] = [
    { band: '', heading: 'Scheme', kind: 'name', value: ({ name }) => name },
    { band: '', heading: 'Scheme ID', kind: 'text', value: ({ id }) => id },
    {
      ...money<LargestScheme>(
        'Total',
        ({ value }) => value,
        ({ cells }) => cells,
      ),
      named: '',
    },
    money('Share of total', ({ share }) => share ?? '', shareCells),
  ];
  const first = draft.cells.length + 2;
  addTable<LargestScheme>(draft, {
    title: `Top ${items.length} schemes by value (£k)`,
    columns,
    items,
    total,
    whenEmpty: '',
    amberFrom: assessment.policy.amberFrom,
    alsoFrom: (item) => (item === total ? [{ label: 'Shares are of', cells: wholeCells }] : []),
  });
  format(draft, { row: first, col: 3, rows: items.length + 1, cols: 1 }, { numberFormat: SHARE_FORMAT });
}

function money<T>(
  heading: string,
  value: (item: T) => CellValue,
  cells: NonNullable<DraftColumn<T>['cells']>,
): DraftColumn<T> {
  return { band: '', heading, kind: 'money', value, cells };
}
