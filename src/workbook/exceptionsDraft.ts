// The PMO Exceptions sheet: what is off track and why, with room for people's words, which are theirs and stay.
import type { Assessment, ExceptionItem } from '../domain/assessed';
import { ExceptionCells } from '../domain/exceptionCells';
import { type Pieces, whole } from '../domain/pieces';
import { WHOLE_PROGRAMME } from '../domain/samePlace';
import { addGap, addRow, type Draft, format, type NamedCells, newDraft } from './draft';
import { addTableInPieces, type DraftColumn } from './draftTable';
import { addEscalations } from './exceptionsEscalations';
import { addExceptionRegisters } from './exceptionRegisters';
import { EXCEPTIONS_ID, EXCEPTIONS_SHEET, REASONS, WORD_COLUMNS } from './exceptionWords';
import { SUBTITLE, TITLE } from './look';
import { periodLine } from './methodNote';

export function exceptionsDraft(assessment: Assessment): Draft {
  return whole(exceptionsDraftInPieces(assessment));
}

export function* exceptionsDraftInPieces(assessment: Assessment): Pieces<Draft> {
  const { period, policy, exceptions, closedExceptions, addedExceptionColumns } = assessment;
  const draft = {
    ...newDraft(EXCEPTIONS_ID, EXCEPTIONS_SHEET, [20, 11, 26, 38, 16, 30, 32, 26, 15, 15, 16, 12, 10]),
    takesColumns: true,
  };
  const cells = yield* ExceptionCells.of(assessment);
  const columns = [...ownColumns(cells), ...addedExceptionColumns.map(addedColumn)];
  const table = { columns, total: null, amberFrom: policy.amberFrom, alsoFrom: alsoFrom(cells) };
  draft.widths.push(...addedExceptionColumns.map(() => ADDED_WIDTH));
  format(draft, { row: addRow(draft, ['QIPP exceptions']), col: 0, rows: 1, cols: 1 }, TITLE);
  const line = `${periodLine(period)}. From issue to escalate the columns are yours to write: a refresh keeps them.`;
  format(draft, { row: addRow(draft, [line]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  addGap(draft);
  const whenEmpty = 'No exceptions at present.';
  const headings = yield* addTableInPieces(draft, { ...table, title: '', items: exceptions, whenEmpty });
  if (closedExceptions.length > 0)
    yield* addTableInPieces(draft, { ...table, title: 'Closed this month', items: closedExceptions, whenEmpty: '' });
  addEscalations(draft, assessment, cells);
  addExceptionRegisters(draft, assessment);
  draft.frozen = { rows: headings + 1, cols: 0 };
  draft.page!.repeatRows = { first: headings, last: headings };
  return draft;
}

function ownColumns(cells: ExceptionCells): DraftColumn<ExceptionItem>[] {
  const reasons = words(REASONS, (item) => item.reasons.map(({ text }) => text).join('\n'));
  const position = words('YTD position', (item) => item.position);
  return [
    words('Programme', ({ programme }) => programme ?? ''),
    words('Scheme ID', ({ schemeId }) => schemeId ?? ''),
    words('Area', ({ scheme }) => scheme ?? WHOLE_PROGRAMME),
    { ...reasons, cells: (item) => cells.reasons(item) },
    { ...position, kind: 'rating', cells: (item) => cells.position(item), named: 'YTD finance' },
    ...WORD_COLUMNS.map(([field, heading]) => words(heading, (item) => item[field])),
  ];
}

function words(heading: string, value: (item: ExceptionItem) => string): DraftColumn<ExceptionItem> {
  return { band: '', heading, kind: 'words', value };
}

/** Of the reasons, what is not the year to date, which its own column names. */
function alsoFrom(cells: ExceptionCells): (item: ExceptionItem) => NamedCells[] {
  return (item) => [
    { label: 'Milestones', cells: cells.reason(item, 'milestones') },
    { label: 'Start', cells: cells.reason(item, 'start') },
    { label: 'Entered', cells: cells.reason(item, 'entry') },
  ];
}

const ADDED_WIDTH = 20;

/** A column of people's own: it moves with its exception. */
function addedColumn(heading: string): DraftColumn<ExceptionItem> {
  return { band: '', heading, kind: 'words', value: ({ added }) => added[heading] ?? '' };
}
