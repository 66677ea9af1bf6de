// The PMO Checks sheet: everything that was found and where, and what could not be checked. Words carry the severity.
import type { Assessment } from '../domain/assessed';
import type { Finding, Severity } from '../domain/finding';
import { addGap, addRow, type Draft, format, newDraft } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { SUBTITLE, TITLE } from './look';
import { periodLine } from './methodNote';

const WORDS: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** More cells than this are counted and not named. */
const MOST_CELLS = 4;

export function checksDraft({ period, policy, findings, notChecked }: Assessment): Draft {
  const draft = newDraft('checks', 'PMO Checks', [14, 90, 34]);
  format(draft, { row: addRow(draft, ['QIPP checks']), col: 0, rows: 1, cols: 1 }, TITLE);
  format(draft, { row: addRow(draft, [periodLine(period)]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  addGap(draft);
  const items = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const headings = addTable(draft, {
    title: '',
    columns: COLUMNS,
    items,
    total: null,
    whenEmpty: 'Nothing was found.',
    amberFrom: policy.amberFrom,
  });
  if (notChecked.length > 0) addNotChecked(draft, notChecked, policy.amberFrom);
  draft.frozen = { rows: headings + 1, cols: 0 };
  draft.page!.repeatRows = { first: headings, last: headings };
  return draft;
}

const COLUMNS: DraftColumn<Finding>[] = [
  { band: '', heading: 'Severity', kind: 'words', value: ({ severity }) => WORDS[severity] },
  { band: '', heading: 'What was found', kind: 'words', value: ({ message }) => message },
  { band: '', heading: 'Where', kind: 'words', value: ({ where }) => places(where) },
];

function places(where: Finding['where']): string {
  const named = where.slice(0, MOST_CELLS).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const rest = where.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
}

function addNotChecked(draft: Draft, notChecked: readonly string[], amberFrom: number): void {
  const columns: DraftColumn<string>[] = [
    { band: '', heading: 'Severity', kind: 'words', value: () => 'Not checked' },
    { band: '', heading: 'What was not checked, and why', kind: 'words', value: (text) => text },
  ];
  addTable(draft, { title: 'Not checked', columns, items: notChecked, total: null, whenEmpty: '', amberFrom });
}
