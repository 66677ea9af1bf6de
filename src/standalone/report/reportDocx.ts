// A Word document to the paragraphs that a reader sees: headings by their styles, items of lists, rows of tables.
// Reads the one part that holds the text, and of the styles only which are headings. Refuses what no reader sees.
import type { XmlElement } from '../xlsx/xmlTree';
import type { Paragraph } from '../../domain/narrative/underHeadings';
import { readZip } from '../xlsx/readZip';
import { childOf, childrenOf, parseXml } from '../xlsx/xmlDocument';
import { XlsxPackage } from '../xlsx/xlsxPackage';
import { tabbedCells } from './tabbedCells';
import { damagedWorkbook } from '../workbookFileError';

/** @param name of the file, for findings to point at. */
export function paragraphsOfDocx(bytes: Uint8Array, name: string): Paragraph[] {
  const parts = new XlsxPackage(readZip(bytes));
  const text = parts.text('word/document.xml');
  if (text === null) throw damagedWorkbook('word/document.xml is missing');
  const reader = new DocumentReader(name, headingStyles(parts.text('word/styles.xml')));
  reader.readBlocks(childOf(parseXml(text, 'word/document.xml'), 'body'));
  return reader.paragraphs;
}

/** Levels by the styles' ids: these are translated, their names are not. */
function headingStyles(xml: string | null): Map<string, number> {
  const styles = xml === null ? [] : childrenOf(parseXml(xml, 'word/styles.xml'), 'style');
  return new Map(
    styles.flatMap((style) => {
      const [, level] = /^heading (\d)$/i.exec(valueOf(childOf(style, 'name'))) ?? [];
      const id = ownAttribute(style, 'styleId');
      return level !== undefined && id ? [[id, Number(level)] as const] : [];
    }),
  );
}

class DocumentReader {
  readonly paragraphs: Paragraph[] = [];
  private count = 0;

  constructor(
    private readonly name: string,
    private readonly styles: ReadonlyMap<string, number>,
  ) {}

  readBlocks(parent: XmlElement | null): void {
    for (const block of childrenOf(parent)) {
      if (block.localName === 'p') this.readParagraph(block);
      else if (block.localName === 'tbl') this.readRows(block);
      else if (WRAPPERS.includes(block.localName)) this.readBlocks(block);
    }
  }

  private readParagraph(element: XmlElement): void {
    const where = this.nextPlace();
    const tabbed = textOf(element).trim();
    const text = tabbed.replace(/\t/g, ' ');
    if (text === '') return;
    const properties = childOf(element, 'pPr');
    const headingLevel = this.styles.get(valueOf(childOf(properties, 'pStyle'))) ?? null;
    const cells = headingLevel === null ? tabbedCells(tabbed) : null;
    this.paragraphs.push({ text, headingLevel, isItem: childOf(properties, 'numPr') !== null, cells, where });
  }

  private readRows(table: XmlElement): void {
    for (const row of childrenOf(table, 'tr')) {
      const where = this.nextPlace();
      const cells = childrenOf(row, 'tc').map((cell) => textIn(cell).trim());
      // A cell across the whole table heads its rows, not what follows the table.
      const alone = cells.length === 1 ? null : cells;
      if (cells.some((text) => text !== ''))
        this.paragraphs.push({ text: cells.join(' '), headingLevel: null, isItem: true, cells: alone, where });
    }
  }

  private nextPlace(): Paragraph['where'] {
    this.count += 1;
    return { sheet: this.name, cell: `paragraph ${this.count}` };
  }
}

/** Content controls and accepted insertions hold what they wrap. */
const WRAPPERS = ['sdt', 'sdtContent', 'ins', 'customXml'];

function textIn(cell: XmlElement): string {
  return childrenOf(cell)
    .map((block) => (block.localName === 'p' ? textOf(block) : textIn(block)))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

const SIGNS: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
/** What was struck out, and what no reader sees. */
const UNSEEN = ['del', 'pPr', 'rPr', 'instrText', 'delText', 'moveFrom', 'drawing', 'pict', 'AlternateContent'];

function textOf(element: XmlElement): string {
  return childrenOf(element)
    .map((child) => {
      const name = child.localName;
      if (name === 't') return child.text ?? '';
      return SIGNS[name] ?? (UNSEEN.includes(name) ? '' : textOf(child));
    })
    .join('');
}

function valueOf(element: XmlElement | null): string {
  return (element && ownAttribute(element, 'val')) ?? '';
}

/** An attribute of the element's own namespace, as all of Word's are. */
function ownAttribute(element: XmlElement, name: string): string | null {
  return element.getAttribute(element.prefix + name);
}
