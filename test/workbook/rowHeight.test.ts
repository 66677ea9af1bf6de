// A row is as high as its longest cell needs: words break at spaces, and a word longer than the column within itself.
// Never too low for its words.
import fc from '../support/properties';
import { PLAIN_ROW, rowHeight } from '../../src/workbook/rowHeight';

const linesIn = (text: string, width: number) => {
  const height = rowHeight([{ text, width }]);
  return height === PLAIN_ROW ? 1 : (height - 4) / 13;
};

test.each<[string, string, number, number]>([
  ['nothing', '', 10, 1],
  ['a short word', 'Frailty', 10, 1],
  ['a word as wide as the column', 'a'.repeat(10), 10, 1],
  ['two words that fit', 'aaaa aaaaa', 10, 1],
  ['two words that are one too wide', 'aaaaa aaaaa', 10, 2],
  ['a word that is one too wide', 'a'.repeat(11), 10, 2],
  ['a word of two lines', 'a'.repeat(20), 10, 2],
  ['a word of two full lines and another word', `${'a'.repeat(20)} bb`, 10, 3],
  ['a word and a long one after it', `bb ${'a'.repeat(11)}`, 10, 3],
  ['a long word and one that fits behind its rest', `${'a'.repeat(15)} bbbb`, 10, 2],
  ['a long word and one that does not', `${'a'.repeat(15)} bbbbb`, 10, 3],
  ['two paragraphs', 'one\ntwo', 10, 2],
  ['a blank line between them', 'one\n\ntwo', 10, 3],
  ['a published action', 'Review of contracted activity underway', 20, 2],
])('%s', (_, text, width, lines) => {
  expect(linesIn(text, width)).toBe(lines);
});

test('the cell that needs most decides', () => {
  const two = { text: 'one\ntwo', width: 10 };
  const three = { text: 'one\ntwo\nthree', width: 10 };
  expect(rowHeight([two, three, { text: '', width: 1 }])).toBe(rowHeight([three]));
  expect(rowHeight([two])).toBe(30);
  expect(rowHeight([])).toBe(PLAIN_ROW);
});

describe('whatever the words', () => {
  const text = fc
    .array(fc.oneof(fc.integer({ min: 1, max: 25 }), fc.constant(0)), { maxLength: 12 })
    .map((lengths) => lengths.map((length) => (length === 0 ? '\n' : 'w'.repeat(length))).join(' '));
  const width = fc.integer({ min: 3, max: 20 });

  test('their letters fit', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        for (const paragraph of text.split('\n')) {
          const letters = paragraph.replace(/ /g, '').length;
          expect(linesIn(paragraph, width) * width).toBeGreaterThanOrEqual(letters);
        }
      }),
    );
  });

  test('laid out word by word they need no more lines than the row has', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        const laidOut = text.split('\n').flatMap((paragraph) => lay(paragraph.trim(), width));
        expect(linesIn(text.replace(/ *\n */g, '\n').trim(), width)).toBeGreaterThanOrEqual(
          laidOut.join('\n').trim().split('\n').length,
        );
      }),
    );
  });

  test('a narrower column never needs a lower row', () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        expect(linesIn(text, width)).toBeGreaterThanOrEqual(linesIn(text, width * 30));
      }),
    );
  });

  /** The lines of one paragraph, word by word, a word too long for a line starting on one of its own. */
  function lay(paragraph: string, width: number): string[] {
    const lines = [''];
    for (const word of paragraph.split(/ +/)) {
      const last = lines.at(-1)!;
      const joined = last === '' ? word : `${last} ${word}`;
      if (joined.length <= width) lines[lines.length - 1] = joined;
      else {
        const pieces = word.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
        if (last === '') lines.pop();
        lines.push(...pieces);
      }
    }
    return lines;
  }
});
