// The PMO Exceptions sheet: what is off track and why, with room for people's words, which are theirs and stay.
import type { Assessment, ExceptionItem } from '../domain/assessed';
import { WHOLE_PROGRAMME } from '../domain/samePlace';
import { addGap, addRow, type Draft, format, newDraft } from './draft';
import { addTable, type DraftColumn } from './draftTable';
import { addEscalations } from './exceptionsEscalations';
import { addExceptionRegisters } from './exceptionRegisters';
import { EXCEPTIONS_ID, EXCEPTIONS_SHEET, REASONS, WORD_COLUMNS } from './exceptionWords';
import { SUBTITLE, TITLE } from './look';
import { periodLine } from './methodNote';

export function exceptionsDraft(assessment: Assessment): Draft {
  const { period, policy, exceptions, closedExceptions, addedExceptionColumns } = assessment;
  const draft = {
    ...newDraft(EXCEPTIONS_ID, EXCEPTIONS_SHEET, [20, 11, 26, 38, 16, 30, 32, 26, 15, 15, 16, 12, 10]),
    takesColumns: true,
  };
  const columns = [...COLUMNS, ...addedExceptionColumns.map(addedColumn)];
  draft.widths.push(...addedExceptionColumns.map(() => ADDED_WIDTH));
  format(draft, { row: addRow(draft, ['QIPP exceptions']), col: 0, rows: 1, cols: 1 }, TITLE);
  const line = `${periodLine(period)}. From issue to escalate the columns are yours to write: a refresh keeps them.`;
  format(draft, { row: addRow(draft, [line]), col: 0, rows: 1, cols: 1 }, SUBTITLE);
  addGap(draft);
  const headings = addTable(draft, {
    title: '',
    columns,
    items: exceptions,
    total: null,
    whenEmpty: 'No exceptions at present.',
    amberFrom: policy.amberFrom,
  });
  if (closedExceptions.length > 0) {
    addTable(draft, {
      title: 'Closed this month',
      columns,
      items: closedExceptions,
      total: null,
      whenEmpty: '',
      amberFrom: policy.amberFrom,
    });
  }
  addEscalations(draft, assessment);
  addExceptionRegisters(draft, assessment);
  draft.frozen = { rows: headings + 1, cols: 0 };
  draft.page!.repeatRows = { first: headings, last: headings };
  return draft;
}

const COLUMNS: DraftColumn<ExceptionItem>[] = [
  { band: '', heading: 'Programme', kind: 'words', value: ({ programme }) => programme ?? '' },
  { band: '', heading: 'Scheme ID', kind: 'words', value: ({ schemeId }) => schemeId ?? '' },
  { band: '', heading: 'Area', kind: 'words', value: ({ scheme }) => scheme ?? WHOLE_PROGRAMME },
  { band: '', heading: REASONS, kind: 'words', value: ({ reasons }) => reasons.map(({ text }) => text).join('\n') },
  { band: '', heading: 'YTD position', kind: 'rating', value: ({ position }) => position },
  ...WORD_COLUMNS.map(([field, heading]) => ({
    band: '',
    heading,
    kind: 'words' as const,
    value: (item: ExceptionItem) => item[field],
  })),
];

const ADDED_WIDTH = 20;

/** A column of people's own: it moves with its exception. */
function addedColumn(heading: string): DraftColumn<ExceptionItem> {
  return { band: '', heading, kind: 'words', value: ({ added }) => added[heading] ?? '' };
}
