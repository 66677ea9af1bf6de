// A Word document as its reader sees it: headings, items, rows, what was inserted, and nothing that was struck out.
import { WorkbookFileError } from '../../../src/standalone/workbookFileError';
import { paragraphsOfDocx } from '../../../src/standalone/report/reportDocx';
import { heading, item, p, row, smallDocx } from '../../support/smallDocx';

const read = (body: string) => paragraphsOfDocx(smallDocx(body), 'r.docx');
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

test('headings by the names of their styles, items, paragraphs', () => {
  const found = read(heading(1, 'Summary') + heading(2, 'Urgent Care') + item('Savings are red') + p('So it is.'));
  expect(found.map(({ text, headingLevel, isItem, where }) => [text, headingLevel, isItem, where.cell])).toEqual([
    ['Summary', 1, false, 'paragraph 1'],
    ['Urgent Care', 2, false, 'paragraph 2'],
    ['Savings are red', null, true, 'paragraph 3'],
    ['So it is.', null, false, 'paragraph 4'],
  ]);
});

test('rows of tables with their cells; one cell alone is no row', () => {
  const found = read(
    `<w:tbl>${row('Urgent Care', 'Amber 91% of target')}${row('A note over all')}</w:tbl>${p('After.')}`,
  );
  expect(found.map(({ text, cells }) => cells ?? text)).toEqual([
    ['Urgent Care', 'Amber 91% of target'],
    'A note over all',
    'After.',
  ]);
});

test('text in pieces, insertions, links and content controls is read, deletions and fields are not', () => {
  const body = `<w:sdt><w:sdtContent><w:p>${run('Savings')}<w:r><w:tab/></w:r><w:ins>${run('are')}</w:ins><w:del><w:r><w:delText>is</w:delText></w:r></w:del><w:hyperlink>${run(' red')}</w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:sdtContent></w:sdt>`;
  expect(read(body).map(({ text }) => text)).toEqual(['Savings are red']);
});

test('an archive without a document in it is refused', () => {
  expect(() => paragraphsOfDocx(Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]), 'r.docx')).toThrow(
    WorkbookFileError,
  );
});
