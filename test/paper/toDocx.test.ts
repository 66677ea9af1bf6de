// The Word document, taken apart and read back: what Word, a screen reader and a printer need of it.
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { RATING_COLOURS } from '../../src/domain/ratingColours';
import { RATINGS } from '../../src/domain/rating';
import type { Paper } from '../../src/paper/paper';
import type { Pictures } from '../../src/paper/picture';
import { toDocx } from '../../src/paper/toDocx';
import { blankPng } from '../host/blankPng';
import { partsOf, partText } from '../support/partsOf';
import { paperOfBook, sampleBook } from '../support/paperOfBook';
import { activityChart, financeTable, samplePaper } from '../support/samplePaper';

const WRITTEN = new Date('2017-06-21T09:00:00Z');
const PICTURES: Pictures = new Map([[activityChart.name, { png: blankPng(1280, 640), width: 1280, height: 640 }]]);

/** Fails on whatever is not XML. */
function parsed(file: Uint8Array, name: string): Document {
  const onError = (_level: string, message: string) => {
    throw new Error(`${name}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(partText(file, name), 'text/xml');
}

const all = (from: Document | Element, name: string): Element[] => Array.from(from.getElementsByTagName(name));
const textOf = (element: Element) =>
  all(element, 'w:t')
    .map(({ textContent }) => textContent ?? '')
    .join('');
const value = (element: Element | undefined, name = 'w:val') => element?.getAttribute(name) ?? null;
const styleOf = (paragraph: Element) => value(all(paragraph, 'w:pStyle')[0]);

async function written(paper: Paper = samplePaper, pictures = PICTURES) {
  const file = await toDocx(paper, pictures, WRITTEN);
  return { file, document: parsed(file, 'word/document.xml') };
}

const headings = (document: Document) =>
  all(document, 'w:p')
    .map((paragraph) => [styleOf(paragraph), textOf(paragraph)])
    .filter(([style]) => style?.startsWith('Heading'));

test('every part is well-formed, whatever the texts hold', async () => {
  const { file } = await written();
  const names = [...partsOf(file).keys()].filter((name) => /[.](xml|rels)$/.test(name));
  expect(names.length).toBeGreaterThan(8);
  for (const name of names) parsed(file, name);
});

test('sections are headings of their level, below the third as the third', async () => {
  const { document } = await written();
  expect(headings(document)).toEqual([
    ['Heading1', 'Executive summary'],
    ['Heading1', 'Financial performance'],
    ['Heading2', 'Programmes'],
    ['Heading1', 'System objectives'],
    ['Heading2', 'Insights'],
    ['Heading3', 'By hospital'],
  ]);
});

test('the contents are a field that lists the headings of two levels, each a link to its heading', async () => {
  const { document } = await written();
  const instructions = all(document, 'w:instrText').map(({ textContent }) => textContent ?? '');
  expect(instructions[0]).toContain('TOC');
  const links = all(document, 'w:hyperlink');
  expect(links.map(textOf)).toEqual([
    'Executive summary',
    'Financial performance',
    'Programmes',
    'System objectives',
    'Insights',
  ]);
  const bookmarks = all(document, 'w:bookmarkStart').map((mark) => value(mark, 'w:name'));
  for (const link of links) expect(bookmarks).toContain(value(link, 'w:anchor'));
});

describe('tables', () => {
  test('head rows repeat on every page and no row is cut in two', async () => {
    const { document } = await written();
    const rows = all(document, 'w:tr');
    expect(rows).toHaveLength(2 + financeTable.rows.length);
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 1, ...financeTable.rows.map(() => 0)]);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  test.each(RATINGS)('a %s cell says so in words, on its colour', async (rating) => {
    const { document } = await written();
    const cells = all(document, 'w:tc').filter((cell) => textOf(cell) === rating);
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) {
      expect(`#${value(all(cell, 'w:shd')[0], 'w:fill')}`).toBe(RATING_COLOURS[rating].fill);
      expect(`#${value(all(cell, 'w:color')[0])}`).toBe(RATING_COLOURS[rating].color);
    }
  });

  test('columns are as wide as their shares, and together as the text', async () => {
    const { document } = await written();
    const widths = all(document, 'w:gridCol').map((column) => Number(value(column, 'w:w')));
    const whole = 16838 - 2 * 1134;
    expect(widths.reduce((sum, width) => sum + width)).toBe(whole);
    expect(widths[0]! / whole).toBeCloseTo(0.4, 3);
  });

  test('text that looks like a formula is text, and what XML forbids is left out', async () => {
    const { document } = await written();
    const texts = all(document, 'w:t').map(({ textContent }) => textContent);
    expect(texts).toContain('=SUM(A1:A9)');
    expect(texts).toContain('Elective <care> & "more"');
    expect(texts).toContain('A control character  and half a pair  are left out.');
  });
});

test('captions are numbered by Word, above tables and below figures', async () => {
  const { document } = await written();
  const captions = all(document, 'w:p').filter((paragraph) => /Caption$/.test(styleOf(paragraph) ?? ''));
  const fields = captions.map((caption) => value(all(caption, 'w:fldSimple')[0], 'w:instr'));
  expect(fields).toEqual(['SEQ Table \\* ARABIC', 'SEQ Figure \\* ARABIC']);
  expect(captions.map(textOf)).toEqual([`Table 1. ${financeTable.caption}`, `Figure 1. ${activityChart.caption}`]);
  expect(captions.map((caption) => styleOf(caption))).toEqual(['Caption', 'FigureCaption']);
});

describe('charts', () => {
  test('a picture says what it shows, and keeps its shape', async () => {
    const { document } = await written();
    const [picture, ...others] = all(document, 'wp:docPr');
    expect(others).toEqual([]);
    expect(value(picture, 'descr')).toBe(activityChart.alt);
    const extent = all(document, 'wp:extent')[0];
    expect(Number(value(extent, 'cx')) / Number(value(extent, 'cy'))).toBeCloseTo(2, 2);
  });

  test('where there is no picture its words stand in its place', async () => {
    const { document } = await written(samplePaper, new Map());
    expect(all(document, 'w:drawing')).toEqual([]);
    expect(all(document, 'w:p').map(textOf)).toContain(activityChart.alt);
  });
});

describe('pages', () => {
  const sections = (document: Document) =>
    all(document, 'w:pgSz').map((size) => [
      value(size, 'w:orient'),
      Number(value(size, 'w:w')),
      Number(value(size, 'w:h')),
    ]);

  test('lie as their sections ask, and a heading lies as what it heads', async () => {
    const { document } = await written();
    const [upright, across] = [
      ['portrait', 11906, 16838],
      ['landscape', 16838, 11906],
    ];
    expect(sections(document)).toEqual([upright, upright, across, upright]);
  });

  test('carry title and marking above, and their number below', async () => {
    const marking = 'Public copy: small numbers are withheld';
    const { file } = await written({ ...samplePaper, marking });
    const names = [...partsOf(file).keys()];
    const headers = names.filter((name) => /header\d*[.]xml$/.test(name));
    const footers = names.filter((name) => /footer\d*[.]xml$/.test(name));
    expect(headers).toHaveLength(4);
    for (const name of headers) {
      const header = partText(file, name);
      expect(header).toContain('Alliance PMO report');
      expect(header).toContain(marking);
    }
    for (const name of footers) {
      const fields = all(parsed(file, name), 'w:instrText').map(({ textContent }) => textContent);
      expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    }
  });
});

test('the document says what it is, who wrote it, when and in which language', async () => {
  const { file } = await written();
  const core = partText(file, 'docProps/core.xml');
  expect(core).toContain('<dc:title>Alliance PMO report</dc:title>');
  expect(core).toContain('<dc:subject>Period of report: May 2017</dc:subject>');
  expect(core).toContain('<dc:creator>PMO analyst</dc:creator>');
  expect(core).toContain('<dc:language>en-GB</dc:language>');
  expect(core).toContain('2017-06-21T09:00:00Z');
  expect(partText(file, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
});

test('nothing stands empty for the sake of room', async () => {
  const { document } = await written();
  const empty = all(document, 'w:p').filter(
    (paragraph) =>
      textOf(paragraph) === '' && all(paragraph, 'w:drawing').length === 0 && styleOf(paragraph) !== 'CoverField',
  );
  // What ends the contents' field, and what ends each section, are Word's own.
  const ours = empty.filter(
    (paragraph) => all(paragraph, 'w:sectPr').length + all(paragraph, 'w:fldChar').length === 0,
  );
  const inCells = ours.filter(({ parentNode }) => (parentNode as Element).tagName === 'w:tc');
  expect(ours).toHaveLength(inCells.length);
});

test.each(['better-together-2017-05', 'better-together-2018-07', 'demo-pmo'])(
  'the paper of %s says nothing that only a program would say',
  async (sample) => {
    const paper = await paperOfBook(sampleBook(sample), sample === 'better-together-2018-07' ? 'board' : 'alliance');
    const { document } = await written(paper, new Map());
    const text = all(document, 'w:p').map(textOf).join('\n');
    expect(text).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    expect(headings(document).every(([, heading]) => heading !== '')).toBe(true);
    for (const table of all(document, 'w:tbl')) {
      const rows = all(table, 'w:tr');
      expect(rows.some((row) => all(row, 'w:tblHeader').length > 0)).toBe(true);
      expect(rows.some((row) => all(row, 'w:tblHeader').length === 0)).toBe(true);
    }
  },
);
