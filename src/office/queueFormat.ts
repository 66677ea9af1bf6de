// A look, set on a range in Excel's terms. Only queues: the round trip is the caller's.
// Refuses to touch what the look leaves out.
import type { Block, BlockFormat } from '../workbook/edit';

export function queueFormat(range: Excel.Range, block: Block, look: BlockFormat): void {
  setNumberFormat(range, look.numberFormat);
  setFont(range, look);
  setAlignment(range, look);
  if (look.fill === '') range.format.fill.clear();
  else if (look.fill !== undefined) range.format.fill.color = look.fill;
  if (look.lineBelow !== undefined) setLineBelow(range, block, look.lineBelow);
}

/** One text for all cells, which Excel documents and the types leave out; an array would be sent cell by cell. */
function setNumberFormat(range: Excel.Range, numberFormat: string | undefined): void {
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
}

function setFont({ format: { font } }: Excel.Range, look: BlockFormat): void {
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.fontSize !== undefined) font.size = look.fontSize;
  if (look.fontName !== undefined) font.name = look.fontName;
  if (look.color !== undefined) font.color = look.color;
}

function setAlignment({ format }: Excel.Range, look: BlockFormat): void {
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
}

/** Under every row: the range's own bottom, and between its rows where it has more than one. */
function setLineBelow({ format: { borders } }: Excel.Range, block: Block, color: string): void {
  drawLine(borders.getItem('EdgeBottom'), color);
  if (block.rows > 1) drawLine(borders.getItem('InsideHorizontal'), color);
}

function drawLine(border: Excel.RangeBorder, color: string): void {
  border.style = color === '' ? 'None' : 'Continuous';
  if (color === '') return;
  border.weight = 'Thin';
  border.color = color;
}
