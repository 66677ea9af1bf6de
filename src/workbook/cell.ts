// One cell, as people write it, to a typed value. Refuses to know which column it stands in.
import { type CellValue, NEVER_CALCULATED } from './snapshot';

export interface NumberCell {
  kind: 'number';
  /** A percentage as a fraction. */
  value: number;
  /** Digits after the point as written. */
  decimals: number;
  percent: boolean;
  /** £k per unit where the cell itself says so ("£1.3m" is 1000), else null. */
  unit: number | null;
}

export type Cell =
  | { kind: 'blank' }
  | NumberCell
  | { kind: 'toBeConfirmed' }
  | { kind: 'notApplicable' }
  | { kind: 'error'; error: string }
  | { kind: 'neverCalculated' }
  | { kind: 'flag'; value: boolean }
  | { kind: 'text'; text: string };

const ERROR =
  /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)/;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?$/;
const SCALES: Record<string, number> = { k: 1, m: 1000, bn: 1_000_000 };

export function readCell(value: CellValue): Cell {
  if (typeof value === 'number') return numberCell(value, decimalsOf(value));
  if (typeof value === 'boolean') return { kind: 'flag', value };
  return readText(value);
}

function readText(raw: string): Cell {
  if (raw === NEVER_CALCULATED) return { kind: 'neverCalculated' };
  const text = cleanText(raw);
  if (text === '' || /^[-–—−]+$/.test(text)) return { kind: 'blank' };
  if (ERROR.test(text)) return { kind: 'error', error: text };
  if (/^(tbc|tba|tbd|to be (confirmed|advised|agreed))$/i.test(text)) return { kind: 'toBeConfirmed' };
  if (/^n\s?[/.]?\s?a\.?$/i.test(text) || /^not applicable$/i.test(text)) return { kind: 'notApplicable' };
  return readNumber(text) ?? { kind: 'text', text };
}

/** "12,407", "(949)", "-105", "£1,771", "£1.3m", "91%"; null for anything else, such as "12,40". */
function readNumber(text: string): NumberCell | null {
  const { body, negative } = withoutSign(text.replace(/\s+/g, ''));
  const [, digits = '', suffix = ''] = /^£?([\d.,]+)(%|k|m|bn)?$/i.exec(body) ?? [];
  if (digits === '' || digits === '.' || !NUMBER.test(digits)) return null;
  const size = Number(digits.replace(/,/g, ''));
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = negative ? -size : size;
  if (suffix === '%') return { ...numberCell(value / 100, decimals), percent: true };
  return { ...numberCell(value, decimals), unit: SCALES[suffix.toLowerCase()] ?? null };
}

function withoutSign(text: string): { body: string; negative: boolean } {
  const bracketed = /^£?\((.+)\)(%?)$/.exec(text);
  if (bracketed) return { body: `${bracketed[1]}${bracketed[2]}`, negative: true };
  const signed = /^(£?)[-−–](£?.+)$/.exec(text);
  return signed ? { body: signed[2]!, negative: true } : { body: text.replace(/^\+/, ''), negative: false };
}

function numberCell(value: number, decimals: number): NumberCell {
  return { kind: 'number', value, decimals, percent: false, unit: null };
}

function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  if (text.includes('e-')) return 9;
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** Most cells: nothing to take out. */
const PLAIN = /^(?:[^\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+(?: (?! |$)|$))*$/;

/** Without the spaces that paste and print leave behind, and without the marks that say which way a text is written. */
export function cleanText(value: CellValue): string {
  const text = String(value);
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u2000-\u200b\u202f\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Places in a row that hold something. */
export function filledColumns(cells: readonly CellValue[]): number[] {
  return cells.flatMap((value, col) => (cleanText(value) === '' ? [] : [col]));
}
