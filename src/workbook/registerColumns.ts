// The columns of a small register, by headings and the bands over them. Reads no rows.
import { cleanText } from './cell';
import { facetsOf } from './classifyHeading';
import type { HeadingBlock } from './headingBlock';
import { type Field, UNIT_WORDS } from './headings';
import { filledBand, heightOf } from './readColumns';
import { registerField, riskPart, riskStage } from './registerKind';
import type { RegisterKind, RiskPart } from './registerWords';
import type { CellValue, SheetSnapshot } from './snapshot';
import { cellAt, type Column } from './table';

/** What any register may have, by the headings of every other table. */
const GENERAL: readonly Field[] = ['id', 'scheme', 'programme', 'area'];

export function registerColumns(sheet: SheetSnapshot, block: HeadingBlock, kind: RegisterKind): Column[] {
  const bands = heightOf(block).map((row) => filledBand(sheet, block, row));
  const columns: Column[] = [];
  for (let col = block.left; col <= block.right; col++) {
    const row = heightOf(block).findLast((candidate) => cleanText(cellAt(sheet, candidate, col)) !== '');
    if (row === undefined) continue;
    const own = cellAt(sheet, row, col);
    const above = bands.slice(0, row - block.top).map((band) => band[col - block.left] ?? '');
    const field = fieldOf(own, above.reverse(), kind, columns);
    if (field) columns.push(column(col, row, own, field));
  }
  return columns;
}

function column(col: number, headingRow: number, own: CellValue, field: Field): Column {
  const heading = cleanText(own);
  const unit = UNIT_WORDS.find(([, words]) => words.test(heading.toLowerCase()))?.[0] ?? null;
  return { col, field, heading, headingRow, month: null, quarter: null, unit, ours: false };
}

/** @param above nearest first; @param earlier columns to the left. */
function fieldOf(own: CellValue, above: CellValue[], kind: RegisterKind, earlier: readonly Column[]): Field | null {
  const part = kind === 'risks' ? riskPart(own) : null;
  if (part) return riskField(part, [own, ...above], earlier);
  const named = registerField(own, kind);
  if (named) return named;
  const { field } = facetsOf(own);
  return field && GENERAL.includes(field) ? field : null;
}

const AFTER = { likelihood: 'likelihoodAfter', impact: 'impactAfter', score: 'scoreAfter' } as const;

/** Where headings say no stage, the second likelihood is the one after mitigation. */
function riskField(part: RiskPart, texts: readonly CellValue[], earlier: readonly Column[]): Field | null {
  const stage = texts.map(riskStage).find((found) => found !== null) ?? null;
  if (stage === 'target') return null;
  const isSecond = stage === null && earlier.some(({ field }) => field === part);
  return stage === 'after' || isSecond ? AFTER[part] : part;
}
