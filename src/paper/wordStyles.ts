// How a paper looks in Word: plain as NHS papers are, Arial, the identity's blue, dark grey on white (14:1), large enough to read.
// Plain values in Word's own units: half points for letters, twips (1/20 point) for distances.

const FONT = 'Arial';
const BLUE = '005EB8';
const INK = '212B32';
const QUIET = '4C6272';
const RULE = 'AEB7BD';
export const TOTAL_FILL = 'E8EDEE';
/** Table headings, white on it: 5.9 to 1. */
export const HEADING_FILL = BLUE;

/** What one stretch of letters may have of its own. */
export interface Looks {
  bold?: boolean;
  color?: string;
}

/** A4 and its margins, in twips. */
export const SHEET = { short: 11906, long: 16838, margin: 1134, edge: 567 };

/** Headings below the third level look like the third. */
export const DEEPEST_HEADING = 3;

/** Said outright: without it LibreOffice cuts a picture to the height of a line. */
const AUTO = 'auto' as const;
const LINE = { style: 'single', size: 4, color: RULE } as const;
export const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
/** Paragraphs with one and the same border share one box: the lines inside it are its own setting. */
export const BETWEEN_FIELDS = { between: { ...LINE, space: 4 }, bottom: { ...LINE, space: 4 } };

const bullet = (level: 0 | 1) =>
  ({
    level,
    text: level === 0 ? '•' : '–',
    format: 'bullet',
    alignment: 'left',
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }) as const;
export const BULLETS = [bullet(0), bullet(1)];

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: BLUE, font: FONT },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 120 } },
});

const style = (id: string, name: string, run: object, paragraph: object = {}) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph,
});

const tableText = (id: string, name: string, size: number) =>
  style(id, name, { size }, { spacing: { before: 30, after: 30, line: 240, lineRule: AUTO } });

export const WORD_STYLES = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 269, lineRule: AUTO } },
    },
    title: {
      run: { size: 52, bold: true, color: BLUE, font: FONT },
      paragraph: { spacing: { before: 240, after: 120 } },
    },
    heading1: heading(34, 360),
    heading2: heading(28, 300),
    heading3: heading(24, 240),
  },
  paragraphStyles: [
    style('Subtitle', 'Subtitle', { size: 28, color: QUIET }, { spacing: { after: 360 } }),
    style('Marking', 'Marking', { size: 24, bold: true }, { spacing: { after: 240 } }),
    // A field's words hang beside its label, so that more than one line stays readable.
    style(
      'CoverField',
      'Cover field',
      {},
      { indent: { left: 3402, hanging: 3402 }, spacing: { before: 40, after: 40 } },
    ),
    style(
      'ContentsHeading',
      'Contents heading',
      { size: 34, bold: true, color: BLUE },
      { keepNext: true, spacing: { before: 240, after: 80 } },
    ),
    style('TOC1', 'toc 1', { size: 20, bold: true }, { spacing: { before: 60, after: 10 } }),
    style('TOC2', 'toc 2', { size: 20 }, { indent: { left: 284 }, spacing: { after: 0 } }),
    style('Note', 'Note', { size: 18, color: QUIET }),
    style(
      'Caption',
      'caption',
      { size: 20, bold: true, color: INK },
      { keepNext: true, keepLines: true, spacing: { before: 240, after: 80 } },
    ),
    style(
      'FigureCaption',
      'Figure caption',
      { size: 20, bold: true, color: INK },
      { keepLines: true, spacing: { before: 60, after: 240 } },
    ),
    style('Figure', 'Figure', {}, { keepNext: true, spacing: { before: 240, after: 0, line: 240, lineRule: AUTO } }),
    tableText('TableText', 'Table text', 18),
    tableText('TableTextNarrow', 'Table text narrow', 16),
    style('Header', 'header', { size: 17, color: QUIET }, { spacing: { after: 0 } }),
    style('Footer', 'footer', { size: 17, color: QUIET }, { spacing: { after: 0 } }),
  ],
};

/** Text is as wide as the page without its margins, in twips. */
export function textWidth(orientation: 'portrait' | 'landscape'): number {
  return (orientation === 'portrait' ? SHEET.short : SHEET.long) - 2 * SHEET.margin;
}

/** Whole twips that add up to the width, whatever rounding does to each share. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const ends = shares.map((_, index) =>
    Math.round(width * shares.slice(0, index + 1).reduce((sum, share) => sum + share)),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** Tables of more columns are set in smaller letters. */
export const MANY_COLUMNS = 8;
/** Pictures are measured in pixels of 96 to the inch. */
export const TWIPS_PER_PIXEL = 15;
/** As wide as a portrait page's text: on a landscape page a chart would otherwise fill it. */
export const WIDEST_FIGURE = textWidth('portrait');
export const AFTER_TABLE = 200;
/** Tables of so few rows stay on one page. */
export const FEW_ROWS = 8;
