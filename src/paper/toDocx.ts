// A paper as a Word document: headings, contents, tables, pictures and fields that Word knows as such.
// The only file that imports docx, which is large: load it when somebody exports. Refuses to ask the clock.
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TableCell as WordCell,
  Table as WordTable,
  TableOfContents,
  TableRow as WordRow,
  TextRun,
} from 'docx';
import { RATING_COLOURS } from '../domain/ratingColours';
import { coreProperties } from './coreProperties';
import { type Heading, type Numbered, type Pages, pagesOf, type Piece } from './pagesOf';
import type { Bullets, Chart, Paper, Run, Table, TableCell, TableColumn } from './paper';
import type { Pictures } from './picture';
import { plainText } from './plainText';
import * as wordStyles from './wordStyles';

type Place = { followsTable: boolean; keepNext: boolean };
type Child = Paragraph | WordTable | TableOfContents;

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/**
 * @param written the document's date of creation.
 * @param pageNumbers works out the contents' page numbers; without it Word fills them in when it opens the document.
 */
export async function toDocx(
  paper: Paper,
  pictures: Pictures,
  written: Date,
  pageNumbers?: PageNumberEstimator,
): Promise<Uint8Array> {
  const document = new Document({
    title: plainText(paper.title),
    styles: wordStyles.WORD_STYLES,
    ...(pageNumbers && { pageNumbers }),
    numbering: { config: [{ reference: 'bullets', levels: wordStyles.BULLETS }] },
    sections: [
      wordSection(paper, 'portrait', frontPage(paper)),
      ...pagesOf(paper).map((pages) => wordSection(paper, pages.orientation, children(pages, pictures))),
    ],
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(paper, written) };
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core]));
}

function wordSection(paper: Paper, orientation: Pages['orientation'], children: Child[]): ISectionOptions {
  const { short: width, long: height, margin, edge } = wordStyles.SHEET;
  const margins = { top: margin, right: margin, bottom: margin, left: margin, header: edge, footer: edge };
  const tabStops = [{ type: 'right' as const, position: wordStyles.textWidth(orientation) }];
  const marking = paper.marking === null ? [] : [text(`\t${paper.marking}`, { bold: true })];
  const page = { children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] };
  return {
    properties: {
      page: {
        size: { width, height, orientation },
        margin: margins,
      },
    },
    headers: {
      default: new Header({
        children: [new Paragraph({ style: 'Header', tabStops, children: [text(paper.title), ...marking] })],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({ style: 'Footer', tabStops, children: [text(`${paper.subtitle}\t`), new TextRun(page)] }),
        ],
      }),
    },
    children,
  };
}

function frontPage({ title, subtitle, cover, marking }: Paper): Child[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [text(title)] }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: [text(subtitle)] })] : []),
    ...(marking === null ? [] : [new Paragraph({ style: 'Marking', children: [text(marking)] })]),
    ...cover.map(
      (field) =>
        new Paragraph({
          style: 'CoverField',
          border: wordStyles.BETWEEN_FIELDS,
          children: [text(`${field.label}\t`, { bold: true }), ...lines(field.text)],
        }),
    ),
    new Paragraph({ style: 'ContentsHeading', children: [text('Contents')] }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function children({ orientation, pieces }: Pages, pictures: Pictures): Child[] {
  const width = wordStyles.textWidth(orientation);
  return pieces.flatMap((piece, index) => {
    const [before, after] = [pieces[index - 1]?.kind, pieces[index + 1]?.kind];
    return childrenOf(piece, width, pictures, { followsTable: before === 'table', keepNext: after === 'chart' });
  });
}

function childrenOf(piece: Piece, width: number, pictures: Pictures, { followsTable, keepNext }: Place): Child[] {
  // Word leaves no room below a table, and an empty paragraph there would be read out.
  const before = followsTable ? { before: wordStyles.AFTER_TABLE } : {};
  switch (piece.kind) {
    case 'heading':
      return [headingOf(piece)];
    case 'paragraph':
      return [
        new Paragraph({
          style: piece.style === 'note' ? 'Note' : 'Normal',
          keepNext,
          spacing: before,
          children: runs(piece.runs),
        }),
      ];
    case 'bullets':
      return bulletsOf(piece, before);
    case 'table':
      return [captionOf(piece, 'Caption'), tableOf(piece, width)];
    case 'chart':
      return figureOf(piece, pictures, width);
  }
}

function headingOf({ level, text: words }: Heading): Paragraph {
  return new Paragraph({
    heading: HEADINGS[Math.min(level, wordStyles.DEEPEST_HEADING) - 1]!,
    children: [text(words)],
  });
}

function bulletsOf({ items }: Bullets, before: object): Paragraph[] {
  return items.map(({ level, runs: words }, index) => {
    const numbering = { reference: 'bullets', level: level - 1 };
    const spacing = { after: 60, ...(index === 0 && before) };
    return new Paragraph({ numbering, spacing, children: runs(words) });
  });
}

/** Numbered by Word itself, so that a table added by hand counts; the number as it is now is there for whoever fills in no fields. */
function captionOf({ kind: block, caption, number }: Numbered<Table> | Numbered<Chart>, style: string): Paragraph {
  const kind = block === 'table' ? 'Table' : 'Figure';
  return new Paragraph({
    style,
    children: [text(`${kind} `), new SimpleField(`SEQ ${kind} \\* ARABIC`, String(number)), text(`. ${caption}`)],
  });
}

function figureOf(chart: Numbered<Chart>, pictures: Pictures, width: number): Paragraph[] {
  const { name, alt, caption } = chart;
  const picture = pictures.get(name);
  const below = captionOf(chart, 'FigureCaption');
  if (!picture) return [new Paragraph({ style: 'Note', keepNext: true, children: [text(alt)] }), below];
  const pixels = Math.min(width, wordStyles.WIDEST_FIGURE) / wordStyles.TWIPS_PER_PIXEL;
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: pixels, height: (pixels * picture.height) / picture.width },
    altText: { name: plainText(caption), title: plainText(caption), description: plainText(alt) },
  });
  return [new Paragraph({ style: 'Figure', children: [image] }), below];
}

function tableOf({ bands, columns, rows }: Table, width: number): WordTable {
  const style = columns.length > wordStyles.MANY_COLUMNS ? 'TableTextNarrow' : 'TableText';
  const widths = wordStyles.columnWidths(
    columns.map((column) => column.width),
    width,
  );
  const banded = bands.map((band) => headingCell(band.heading, 'center', style, band.columns));
  const headings = columns.map(({ heading, align }) => headingCell(heading, align, style, 1));
  const headingRow = (cells: WordCell[]) => new WordRow({ tableHeader: true, cantSplit: true, children: cells });
  return new WordTable({
    width: { size: width, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    margins: { left: 70, right: 70, top: 20, bottom: 20 },
    borders: wordStyles.BORDERS,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      ...(banded.length > 0 ? [headingRow(banded)] : []),
      headingRow(headings),
      ...rows.map(
        ({ cells, isTotal }, index) =>
          new WordRow({
            cantSplit: true,
            keepNext: rows.length <= wordStyles.FEW_ROWS && index < rows.length - 1,
            children: cells.map((cell, col) => cellOf(cell, columns[col]!, style, isTotal)),
          }),
      ),
    ],
  });
}

function headingCell(heading: string, align: TableColumn['align'], style: string, columnSpan: number): WordCell {
  const words = [text(heading, { bold: true, color: 'FFFFFF' })];
  return new WordCell({
    columnSpan,
    shading: fill(wordStyles.HEADING_FILL),
    verticalAlign: 'bottom',
    children: [new Paragraph({ style, keepNext: true, alignment: align, children: words })],
  });
}

function cellOf({ runs: words, rating }: TableCell, { align }: TableColumn, style: string, isTotal: boolean): WordCell {
  const colours = rating && RATING_COLOURS[rating];
  const looks = { ...((isTotal || colours) && { bold: true }), ...(colours && { color: colours.color.slice(1) }) };
  const shade = colours ? fill(colours.fill.slice(1)) : isTotal ? fill(wordStyles.TOTAL_FILL) : null;
  return new WordCell({
    ...(shade && { shading: shade }),
    children: [new Paragraph({ style, alignment: align, children: runs(words, looks) })],
  });
}

function fill(color: string) {
  return { type: 'clear' as const, color: 'auto', fill: color };
}

function runs(words: readonly Run[], looks: wordStyles.Looks = {}): ParagraphChild[] {
  return words.flatMap((run) => lines(run.text, { ...(run.bold && { bold: true }), ...looks }));
}

function lines(words: string, looks: wordStyles.Looks = {}): TextRun[] {
  const each = plainText(words).split('\n');
  return each.map((line, index) => new TextRun({ text: line, ...looks, ...(index > 0 && { break: 1 }) }));
}

function text(words: string, looks: wordStyles.Looks = {}): TextRun {
  return new TextRun({ text: plainText(words).replace(/\n/g, ' '), ...looks });
}
