// A typed number, in all the ways Excel takes: thousands, currency, brackets for minus, per cent, powers, fractions.
// Refuses to know dates (coerceDate).
import { type Entry } from './coerceInput';

const CURRENCY = /[£$€]/;
const DIGITS = /^[+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const FRACTION = /^([+-]?)(\d+) +(\d+)\/(\d+)$/;

export function coerceNumber(text: string): Entry | null {
  return percentage(text) ?? money(text) ?? fraction(text) ?? plain(text);
}

function percentage(text: string): Entry | null {
  const bare = /^%/.test(text) ? text.slice(1) : /%$/.test(text) ? text.slice(0, -1) : null;
  const value = bare === null ? null : numberIn(bare);
  return value === null ? null : { value: value / 100, numberFormat: text.includes('.') ? '0.00%' : '0%' };
}

function money(text: string): Entry | null {
  if (!CURRENCY.test(text)) return null;
  const value = numberIn(text.replace(CURRENCY, ''));
  return value === null ? null : { value, numberFormat: text.includes('.') ? '£#,##0.00' : '£#,##0' };
}

function fraction(text: string): Entry | null {
  const match = FRACTION.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -value : value, numberFormat: '# ?/?' };
}

function plain(text: string): Entry | null {
  const value = numberIn(text);
  if (value === null) return null;
  if (/e/i.test(text)) return { value, numberFormat: '0.00E+00' };
  return text.includes(',') ? { value, numberFormat: '#,##0' } : { value };
}

/** `(949)` is minus 949. */
function numberIn(text: string): number | null {
  const trimmed = text.trim();
  const bracketed = /^\((.*)\)$/.exec(trimmed)?.[1];
  if (bracketed !== undefined) {
    const value = numberIn(bracketed);
    return value === null || value < 0 ? null : -value;
  }
  const value = Number(trimmed.replaceAll(',', '').replace(/^([+-]) +/, '$1'));
  return DIGITS.test(trimmed.replace(/^([+-]) +/, '$1')) && Number.isFinite(value) ? value : null;
}
