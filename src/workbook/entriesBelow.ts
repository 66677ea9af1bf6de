// Which columns name the entries below the headings of a log of exceptions or a list of milestones. Looks at no entry.
import { facetsOf } from './classifyHeading';
import type { Field } from './headings';
import type { CellValue } from './snapshot';

const LOG_WORDS = /^\s*(issue|actions|recovery|milestone)/i;
const LOG_FIELDS: readonly Field[] = ['issue', 'actions', 'recovery', 'confidence', 'previousConfidence'];
const ENTRIES: readonly Field[] = ['programme', 'id', 'scheme', 'area', 'milestone'];

/** Of a log of exceptions or a list of milestones the columns that name the entries; none for any other row. "Q1" may be an entry's id. */
export function entriesBelow(cells: readonly CellValue[]): number[] {
  if (!cells.some((value) => typeof value === 'string' && LOG_WORDS.test(value))) return [];
  const fields = cells.map((value) => facetsOf(value).field);
  const isLog = LOG_FIELDS.filter((field) => fields.includes(field)).length >= 2;
  const isList = fields.includes('milestone') && fields.includes('due');
  return isLog || isList ? fields.flatMap((field, col) => (field && ENTRIES.includes(field) ? [col] : [])) : [];
}
