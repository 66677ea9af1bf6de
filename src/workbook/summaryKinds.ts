// CIP beside QIPP on PMO Summary: a total of each, that of both, and a sentence on what both of them claim.
import type { AssessedLine, Assessment } from '../domain/assessed';
import { kindsText } from '../domain/kindsText';
import type { FigureName } from '../domain/records';
import type { Draft } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { LineColumns } from './lineColumns';

type Column = DraftColumn<AssessedLine>;

export function addKinds(draft: Draft, assessment: Assessment): void {
  const { kinds, total, policy } = assessment;
  if (kinds.totals.length === 0) return;
  const known = (name: FigureName) => kinds.totals.some(({ figures }) => figures[name] !== null);
  const lines = new LineColumns(assessment);
  const columns: Column[] = [
    { band: '', heading: 'Savings', kind: 'name', value: ({ name }) => name },
    ...FIGURES.filter(([, name]) => known(name)).map(([heading, name]) => lines.money('', heading, name)),
    lines.variance('', 'YTD variance', 'ytdVariance'),
    lines.share('', '% of plan', 'achievement', ({ ytd }) => ytd.achievement),
    lines.rating('', 'YTD finance', 'ytdRating', ({ ytd }) => ytd.rating),
  ];
  addTable(draft, {
    title: 'CIP and QIPP (£k)',
    columns,
    items: kinds.totals,
    total,
    whenEmpty: '',
    note: kindsText(kinds, policy, total),
    amberFrom: policy.amberFrom,
  });
}

const FIGURES: readonly (readonly [string, FigureName])[] = [
  ['Plan', 'plan'],
  ['Target', 'target'],
  ['FOT', 'forecast'],
  ['YTD plan', 'ytdPlan'],
  ['YTD actual', 'ytdActual'],
];
