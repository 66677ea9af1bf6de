// The list of deep dives: what each looks into, who asked for it, when it is due, what came of it. Words to the letter.
import type { Finding } from '../domain/finding';
import type { DeepDive } from '../domain/registers';
import { cleanText } from './cell';
import { cellOf, entriesOf, type Entry, readSubject, wordsOf } from './readRegister';
import { readDate } from './readSchemes';
import type { Table } from './table';

export function readDeepDives(tables: readonly Table[], findings: Finding[]): DeepDive[] {
  return entriesOf(tables).map((entry) => readDeepDive(entry, findings));
}

function readDeepDive(entry: Entry, findings: Finding[]): DeepDive {
  const status = wordsOf(entry, 'status');
  const due = readDate(entry.table, entry.row.row, 'due', findings);
  return {
    ...readSubject(entry),
    topic: wordsOf(entry, 'deepDive'),
    commissionedBy: wordsOf(entry, 'commissionedBy'),
    commissionedOn: wordsOf(entry, 'commissionedOn'),
    due: due.kind === 'month' ? due.month : null,
    dueText: wordsOf(entry, 'due'),
    status,
    outcome: wordsOf(entry, 'outcome'),
    isDone: DONE.test(cleanText(status)),
    where: cellOf(entry, 'due', 'deepDive', 'scheme', 'area', 'programme'),
  };
}

const DONE = /^(complete[d]?|closed|done|finished|reported|cancelled|withdrawn|stood down)\b/i;
