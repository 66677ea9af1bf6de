// The note we leave on a sheet comes back as it was; anything that is not ours is no note.
// The fingerprint tells one layout from another.
import fc from '../support/properties';
import type { SheetChart } from '../../src/workbook/edit';
import { fingerprint, type Mark, markText, readMark } from '../../src/workbook/mark';

const mark = fc.record<Mark>({
  kind: fc.constantFrom('generated', 'input'),
  id: fc.string(),
  layout: fc.string(),
  rows: fc.nat(),
  cols: fc.nat(),
});

test('a mark comes back as it was', () => {
  fc.assert(fc.property(mark, (one) => expect(readMark(markText(one))).toEqual(one)));
});

test('with its charts too, unless they are so many that the note might not fit', () => {
  const chart = (number: number): SheetChart => ({
    name: `QIPP Reporter ${number}`,
    title: 'Emergency admissions by month',
    source: { row: 4, col: 0, rows: 2, cols: 13 },
    lines: [{ color: '#005EB8', dash: 'Solid', marker: 'Circle', weight: 2.25 }],
    valueFormat: '#,##0',
    place: { row: 7, col: 0, rows: 14, cols: 13 },
  });
  const plain: Mark = { kind: 'generated', id: 'objectives', layout: 'abc', rows: 9, cols: 4 };
  const few = { ...plain, charts: [1, 2].map(chart) };
  expect(readMark(markText(few))).toEqual(few);
  const many = { ...plain, charts: Array.from({ length: 500 }, (_, number) => chart(number)) };
  expect(readMark(markText(many))).toEqual(plain);
});

test('a mark may travel with more that a later version writes into it', () => {
  const text = markText({ kind: 'generated', id: 'summary', layout: 'abc', rows: 9, cols: 4 });
  const later = JSON.stringify({ ...(JSON.parse(text) as object), version: 2, theme: 'dark' });
  expect(readMark(later)).toEqual({ kind: 'generated', id: 'summary', layout: 'abc', rows: 9, cols: 4 });
});

test('a mark without its layout counts as one whose layout has to be redone', () => {
  expect(readMark('{"kind":"input","id":"input-3"}')).toEqual({
    kind: 'input',
    id: 'input-3',
    layout: '',
    rows: 0,
    cols: 0,
  });
});

test.each([
  null,
  '',
  'text',
  '{',
  'null',
  '42',
  '[]',
  '{}',
  '{"kind":"generated"}',
  '{"kind":"other","id":"summary"}',
  '{"kind":"input","id":3}',
  '{"id":"summary"}',
])('%j is no mark', (text) => {
  expect(readMark(text)).toBeNull();
});

test('no text throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readMark(text)));
});

describe('fingerprints', () => {
  test.each([
    ['', (0x811c9dc5).toString(36)],
    ['a', (0xe40c292c).toString(36)],
    ['foobar', (0xbf9cf968).toString(36)],
  ])('of "%s" are those of FNV-1a', (text, expected) => {
    expect(fingerprint(text)).toBe(expected);
  });

  test('differ where one letter differs, and are short', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
        const index = at % text.length;
        const other = `${text.slice(0, index)}${text[index] === 'x' ? 'y' : 'x'}${text.slice(index + 1)}`;
        expect(fingerprint(other)).not.toBe(fingerprint(text));
        expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,7}$/);
      }),
    );
  });
});
