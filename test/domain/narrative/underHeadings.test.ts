// Which headings a paragraph stands under: by style, by number, or because a line reads like one.
import { type Paragraph, underHeadings } from '../../../src/domain/narrative/underHeadings';
import { cell } from '../../support/records';

/** `# ` and `## ` are styled headings, `- ` items, `|` parts cells; anything else is a paragraph. */
function paragraph(line: string): Paragraph {
  const [marks = '', text = ''] = /^(#+ |- )?(.*)$/.exec(line)!.slice(1);
  return {
    text,
    headingLevel: marks.startsWith('#') ? marks.length - 1 : null,
    isItem: marks === '- ',
    cells: text.includes('|') ? text.split('|').map((part) => part.trim()) : null,
    where: cell('A1'),
  };
}

function placed(...lines: string[]): string[] {
  return underHeadings(lines.map(paragraph), lines[0]!).map(({ text, headings }) => [...headings, text].join(' > '));
}

test.each<[string, string[], string[]]>([
  [
    'by style',
    ['T', '# One', '## Two', 'It is so.', '# Three', 'It is not.'],
    ['One > Two > It is so.', 'Three > It is not.'],
  ],
  [
    'by number',
    ['T', '1. Summary', '1.1 Urgent Care', 'It is so.', '1.2 Elective', 'It is not.'],
    ['1. Summary > 1.1 Urgent Care > It is so.', '1. Summary > 1.2 Elective > It is not.'],
  ],
  [
    'a line of its own ends one that only introduces',
    ['T', 'Urgent Care:', '- It is so', 'Elective', '- It is not'],
    ['Urgent Care: > It is so', 'Elective > It is not'],
  ],
  [
    'a line that introduces ends the one before',
    ['T', 'Urgent Care:', '- It is so', 'Summary:', '- It is not'],
    ['Urgent Care: > It is so', 'Summary: > It is not'],
  ],
  [
    'an aspect belongs to what stands above it',
    ['T', 'Objective 1: less of it', 'Insight into activity trends:', '- It is so'],
    ['Objective 1: less of it > Insight into activity trends: > It is so'],
  ],
  [
    'a row is under its first cell',
    ['T', 'Summary', 'Urgent Care | Green | 91% of target'],
    ['Summary > Urgent Care > 91% of target'],
  ],
  ['an item is no heading', ['T', '- Urgent Care', 'It is so.'], ['Urgent Care', 'It is so.']],
  [
    'nor is a sentence without its full stop',
    ['T', 'Savings are as planned', 'It is so.'],
    ['Savings are as planned', 'It is so.'],
  ],
])('%s', (_, lines, expected) => {
  expect(placed(...lines)).toEqual(expected);
});
