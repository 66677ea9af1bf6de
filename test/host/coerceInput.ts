// What Excel makes of something written into a cell through `values`, in a UK locale: number, date, formula, text.
// Refuses to be less eager than Excel: where Excel's own rule is not known, the text is turned, so that tests of kept text are strict.
import { type CellValue } from '../../src/workbook/snapshot';
import { coerceDate } from './coerceDate';
import { coerceNumber } from './coerceNumber';

export interface Entry {
  value: CellValue;
  /** Without its `=`. */
  formula?: string;
  /** What Excel formats a General cell with, along with such a value. */
  numberFormat?: string;
}

const ERRORS = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
];

const isErrorText = (text: string): boolean => ERRORS.includes(text.toUpperCase());

/** What Excel calls the kind of a cell's value. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorText(value) ? 'Error' : 'String';
}

/** @param format the cell's number format before: a cell formatted as text (`@`) keeps all. */
export function coerceInput(input: string | number | boolean, format: string): Entry {
  if (format === '@') return { value: typeof input === 'string' ? input : String(input) };
  return typeof input === 'string' ? coerceText(input) : { value: input };
}

function coerceText(input: string): Entry {
  if (input === '') return { value: '' };
  // The apostrophe is not part of the text: the cell remembers it as a prefix.
  if (input.startsWith("'")) return { value: input.slice(1) };
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^true$/i.test(trimmed) };
  if (isErrorText(trimmed)) return { value: trimmed.toUpperCase() };
  return coerceNumber(trimmed) ?? coerceDate(trimmed) ?? coerceFormula(input) ?? { value: input };
}

/** Whatever begins like a formula is one; nothing here calculates, so its result is an error. */
function coerceFormula(input: string): Entry | null {
  const formula = input.trimStart();
  if (/^=./s.test(formula)) return { value: '#NAME?', formula: formula.slice(1) };
  if (/^[+\-@]/.test(formula)) return { value: '#NAME?', formula };
  return null;
}
