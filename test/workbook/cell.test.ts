// One cell to a typed value: every way people write a number reads back as that number, and nothing else becomes one.
// No text throws, and a blank is never a zero.
import fc from '../support/properties';
import { type Cell, cleanText, readCell } from '../../src/workbook/cell';
import { NEVER_CALCULATED } from '../../src/workbook/snapshot';

const number = (value: number, decimals = 0, unit: number | null = null): Cell => ({
  kind: 'number',
  value,
  decimals,
  percent: false,
  unit,
});
const percent = (value: number, decimals = 0): Cell => ({ kind: 'number', value, decimals, percent: true, unit: null });

describe('a number is read back as people write it', () => {
  test.each<[string | number, Cell]>([
    [12407, number(12407)],
    [0, number(0)],
    [-105, number(-105)],
    [5.7, number(5.7, 1)],
    ['12,407', number(12407)],
    ['1,234,567', number(1234567)],
    ['12407', number(12407)],
    [' 12,407 ', number(12407)],
    ['12\u00a0407', number(12407)],
    ['0', number(0)],
    ['-105', number(-105)],
    ['- 105', number(-105)],
    ['–105', number(-105)],
    ['−105', number(-105)],
    ['+98', number(98)],
    ['(949)', number(-949)],
    ['( 949 )', number(-949)],
    ['(5,361)', number(-5361)],
    ['£1,771', number(1771)],
    ['£ 1,771', number(1771)],
    ['£0', number(0)],
    ['-£105', number(-105)],
    ['£-105', number(-105)],
    ['(£949)', number(-949)],
    ['£(949)', number(-949)],
    ['5.70', number(5.7, 2)],
    ['.5', number(0.5, 1)],
    ['1,234.56', number(1234.56, 2)],
    ['£1.3m', number(1.3, 1, 1000)],
    ['£1.3M', number(1.3, 1, 1000)],
    ['-£1.3m', number(-1.3, 1, 1000)],
    ['£105k', number(105, 0, 1)],
    ['£2bn', number(2, 0, 1_000_000)],
    ['91%', percent(0.91)],
    ['91 %', percent(0.91)],
    ['74.7%', percent(0.747, 1)],
    ['-5.1%', percent(-0.051, 1)],
    ['(5.1%)', percent(-0.051, 1)],
    ['(5.1)%', percent(-0.051, 1)],
    ['0%', percent(0)],
    ['122%', percent(1.22)],
  ])('%j', (written, expected) => {
    const cell = readCell(written);
    expect({ ...cell, value: 'value' in cell ? 0 : null }).toEqual({ ...expected, value: 0 });
    expect((cell as { value: number }).value).toBeCloseTo((expected as { value: number }).value, 12);
  });
});

describe('what only looks like a number is text', () => {
  test.each([
    '12,40',
    '1,2345',
    ',123',
    '1.2.3',
    '5.',
    '.',
    '£',
    '%',
    '(',
    '()',
    '(949',
    '949)',
    '--5',
    '3 of 46',
    '1,042 of 1,770',
    '1e5',
    '12 Apr',
    '£1.3m approx',
    '~100',
    '100-200',
    'Infinity',
    'NaN',
    '0x10',
  ])('%j', (text) => {
    expect(readCell(text)).toEqual({ kind: 'text', text });
  });
});

describe('what is no figure says why', () => {
  test.each<[string | boolean, Cell]>([
    ['', { kind: 'blank' }],
    ['   ', { kind: 'blank' }],
    ['\u00a0', { kind: 'blank' }],
    ['-', { kind: 'blank' }],
    ['–', { kind: 'blank' }],
    ['—', { kind: 'blank' }],
    ['TBC', { kind: 'toBeConfirmed' }],
    ['tbc ', { kind: 'toBeConfirmed' }],
    ['TBA', { kind: 'toBeConfirmed' }],
    ['To be confirmed', { kind: 'toBeConfirmed' }],
    ['N/A', { kind: 'notApplicable' }],
    ['n/a', { kind: 'notApplicable' }],
    ['NA', { kind: 'notApplicable' }],
    ['n.a.', { kind: 'notApplicable' }],
    ['Not applicable', { kind: 'notApplicable' }],
    ['#REF!', { kind: 'error', error: '#REF!' }],
    ['#N/A', { kind: 'error', error: '#N/A' }],
    ['#DIV/0!', { kind: 'error', error: '#DIV/0!' }],
    ['#SPILL!', { kind: 'error', error: '#SPILL!' }],
    [NEVER_CALCULATED, { kind: 'neverCalculated' }],
    [true, { kind: 'flag', value: true }],
    [false, { kind: 'flag', value: false }],
    ['TBC by board', { kind: 'text', text: 'TBC by board' }],
    ['#1 priority', { kind: 'text', text: '#1 priority' }],
    [' Red  6% of target ', { kind: 'text', text: 'Red 6% of target' }],
  ])('%j', (value, expected) => {
    expect(readCell(value)).toEqual(expected);
  });
});

describe('whatever is in the cell', () => {
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
  const forms: ((sign: '' | '-', whole: string, rest: string) => string)[] = [
    (sign, whole, rest) => `${sign}${whole}${rest}`,
    (sign, whole, rest) => `${sign}${grouped(whole)}${rest}`,
    (sign, whole, rest) => `${sign}£${grouped(whole)}${rest}`,
    (sign, whole, rest) => `£${sign}${grouped(whole)}${rest}`,
    (sign, whole, rest) => (sign ? `(${grouped(whole)}${rest})` : grouped(whole) + rest),
    (sign, whole, rest) => (sign ? `(£${grouped(whole)}${rest})` : `£${grouped(whole)}${rest}`),
    (sign, whole, rest) => `\u00a0${sign}${grouped(whole)}${rest} `,
    (sign, whole, rest) => (sign ? `–${whole}${rest}` : `+${whole}${rest}`),
  ];
  const written = fc.tuple(
    fc.integer({ min: -99_999_999, max: 99_999_999 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(...forms),
  );

  function parts(scaled: number, decimals: number): ['' | '-', string, string] {
    const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    return [scaled < 0 ? '-' : '', whole, decimals > 0 ? `.${digits.slice(-decimals)}` : ''];
  }

  test('any way of writing a number gives that number and its decimals', () => {
    fc.assert(
      fc.property(written, ([scaled, decimals, form]) => {
        const value = scaled / 10 ** decimals;
        expect(readCell(form(...parts(scaled, decimals)))).toEqual(number(value === 0 ? 0 : value, decimals));
      }),
    );
  });

  test('any way of writing a percentage gives its fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 99_999 }), fc.boolean(), (tenths, brackets) => {
        const [sign, whole, rest] = parts(tenths, 1);
        const text = brackets && sign ? `(${whole}${rest}%)` : `${sign}${whole}${rest} %`;
        const cell = readCell(text);
        expect(cell).toMatchObject({ kind: 'number', percent: true, decimals: 1 });
        expect((cell as { value: number }).value).toBeCloseTo(tenths / 1000, 12);
      }),
    );
  });

  test('no text throws, and only text with a digit becomes a number', () => {
    const scrap = fc.string({ unit: fc.constantFrom(...'0123456789.,-–−()£%kmbn# /NATBC\u00a0'.split('')) });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), scrap), (text) => {
        const cell = readCell(text);
        if (cell.kind !== 'number') return;
        expect(text).toMatch(/\d/);
        expect(Number.isFinite(cell.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a number is itself, with as many decimals as it is shown with', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (scaled, decimals) => {
          const value = scaled / 10 ** decimals;
          const cell = readCell(value) as { value: number; decimals: number };
          expect(cell.value).toBe(value);
          expect(cell.decimals).toBeLessThanOrEqual(decimals);
          expect(Number(value.toFixed(cell.decimals))).toBe(value);
        },
      ),
    );
  });

  test('cleaning text leaves no space at either end and none doubled, and does it once for all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\u00a0', '\n', '\t', '\u2009', '\u200b', '\ufeff') }),
        (text) => {
          const clean = cleanText(text);
          expect(clean).toBe(clean.trim());
          expect(clean).not.toMatch(/\s\s/);
          expect(cleanText(clean)).toBe(clean);
          expect(clean.replace(/ /g, '')).toBe(text.replace(/[^a]/g, ''));
        },
      ),
    );
  });
});
