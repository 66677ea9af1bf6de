// The PMO Checks sheet: everything that was found and where, and what could not be checked. Words carry the severity.
import type { NotedFinding, WrittenNote } from '../domain/acknowledgements';
import type { Assessment } from '../domain/assessed';
import type { Finding, Severity } from '../domain/finding';
import type { Pieces } from '../domain/pieces';
import { addGap, addRow, type Draft, format, newDraft } from './draft';
import { addTableInPieces, type DraftColumn } from './draftTable';
import { SUBTITLE, TITLE } from './look';
import { periodLine } from './methodNote';
import { CHECKS_ID, CHECKS_SHEET, MESSAGE_HEADING, NOTE_HEADING } from './readNotes';

const WORDS: Record<Severity, string> = { error: 'Error', warning: 'Warning', info: 'Note' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
/** More cells than this are counted and not named. */
const MOST_CELLS = 4;

export function* checksDraft({ period, policy, findings, goneNotes, notChecked }: Assessment): Pieces<Draft> {
  const draft = newDraft(CHECKS_ID, CHECKS_SHEET, [11, 62, 18, 18, 12, 34, 28, 34, 16]);
  format(draft, { row: addRow(draft, ['QIPP checks']), col: 0, rows: 1, cols: 1 }, TITLE);
  format(draft, { row: addRow(draft, [periodLine(period)]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  addGap(draft);
  const add = <T>(title: string, columns: readonly DraftColumn<T>[], items: readonly T[], whenEmpty = '') =>
    addTableInPieces(draft, { title, columns, items, total: null, whenEmpty, amberFrom: policy.amberFrom });
  const headings = yield* add('', COLUMNS, inOrder(findings.filter(({ note }) => !note?.holds)), 'Nothing was found.');
  const acknowledged = inOrder(findings.filter(({ note }) => note?.holds));
  if (acknowledged.length > 0) yield* add('Acknowledged', COLUMNS, acknowledged);
  if (goneNotes.length > 0) yield* add('Found no more', GONE_COLUMNS, goneNotes);
  if (notChecked.length > 0) yield* add('Not checked', NOT_CHECKED_COLUMNS, notChecked);
  draft.frozen = { rows: headings + 1, cols: 0 };
  draft.page!.repeatRows = { first: headings, last: headings };
  return draft;
}

function inOrder(findings: readonly NotedFinding[]): NotedFinding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const COLUMNS: DraftColumn<NotedFinding>[] = [
  words('Severity', ({ severity }) => WORDS[severity]),
  words(MESSAGE_HEADING, ({ message }) => message),
  words('One side', ({ sides }) => sides?.one ?? ''),
  words('Other side', ({ sides }) => sides?.other ?? ''),
  words('Difference', ({ sides }) => sides?.difference ?? ''),
  words('What to look at', ({ suggestion }) => suggestion ?? ''),
  words('Where', ({ where }) => places(where)),
  words(NOTE_HEADING, ({ note }) => note?.text ?? ''),
  words('Status', (finding) => status(finding)),
];

/** Those of every table in which people write notes. */
export const CHECKS_HEADINGS: readonly string[] = COLUMNS.map(({ heading }) => heading);

function status({ note }: NotedFinding): string {
  if (!note) return 'Open';
  return note.holds ? 'Acknowledged' : 'Changed since your note';
}

/** In the same columns as above, so that a note is found again wherever it stands. */
const GONE_COLUMNS: DraftColumn<WrittenNote>[] = [
  words('Severity', () => 'Gone'),
  words(MESSAGE_HEADING, ({ message }) => message),
  ...['One side', 'Other side', 'Difference', 'What to look at', 'Where'].map((heading) =>
    words<WrittenNote>(heading, () => ''),
  ),
  words(NOTE_HEADING, ({ text }) => text),
  words('Status', () => 'Found no more'),
];

const NOT_CHECKED_COLUMNS: DraftColumn<string>[] = [
  words('Severity', () => 'Not checked'),
  words('What was not checked, and why', (text) => text),
];

function words<T>(heading: string, value: (item: T) => string): DraftColumn<T> {
  return { band: '', heading, kind: 'words', value };
}

function places(where: Finding['where']): string {
  const named = where.slice(0, MOST_CELLS).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const rest = where.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
}
