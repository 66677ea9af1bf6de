// The values that a chart part keeps of the cells it shows, for programs that do not look at the cells.
// Knows nothing of how the chart is drawn; cells of other sheets, and references that are no rectangle, it leaves alone.
import type { XmlElement } from './xmlTree';
import type { CellValue } from '../../workbook/snapshot';
import type { BookSheet } from '../book';
import { parseReference } from './cellReference';
import { appendLike, childOf, childrenOf, createLike } from './xmlDocument';
import { withExcelEscapes } from './xmlEscapes';

/** @param root of a chart part of the sheet. */
export function renewCaches(root: XmlElement, sheet: BookSheet): void {
  for (const name of ['strRef', 'numRef'] as const)
    for (const reference of allOf(root, name)) renewCache(reference, name, sheet);
}

/** However deep. */
function allOf(root: XmlElement, name: string): XmlElement[] {
  return childrenOf(root).flatMap((child) => (child.localName === name ? [child] : allOf(child, name)));
}

function renewCache(reference: XmlElement, name: 'strRef' | 'numRef', sheet: BookSheet): void {
  const values = valuesAt(childOf(reference, 'f')?.text ?? '', sheet);
  if (!values) return;
  const kind = name === 'numRef' ? 'numCache' : 'strCache';
  const old = childOf(reference, kind);
  const format = childOf(old, 'formatCode')?.text ?? 'General';
  if (old) reference.remove([old]);
  const cache = createLike(reference, kind);
  if (kind === 'numCache') appendLike(cache, 'formatCode', {}, format);
  appendLike(cache, 'ptCount', { val: values.length });
  values.forEach((value, index) => addPoint(cache, index, kind === 'numCache' ? figure(value) : String(value)));
  reference.insert(cache, childOf(reference, 'extLst'));
}

/** Row by row; null where it is not for this sheet to say. */
function valuesAt(text: string, sheet: BookSheet): CellValue[] | null {
  const found = parseReference(text);
  if (found?.sheet.toLowerCase() !== sheet.name.toLowerCase()) return null;
  const { row, col, rows, cols } = found.block;
  return Array.from({ length: rows * cols }, (_, index) =>
    sheet.value(row + Math.floor(index / cols), col + (index % cols)),
  );
}

/** A text among figures is no point, as an empty cell is none: the line has a gap there. */
function figure(value: CellValue): string {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

function addPoint(cache: XmlElement, index: number, text: string): void {
  if (text !== '') appendLike(appendLike(cache, 'pt', { idx: index }), 'v', {}, withExcelEscapes(text));
}
