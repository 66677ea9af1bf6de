// Formulas that fill a rectangle from its first cell (arrays, data tables), when cells inside are overwritten: the rectangle
// shrinks, or Excel would put the old results back. Knows nothing of the values; those that fall out keep their last ones.
import { parseBlock, blockAddress } from '../../workbook/address';
import type { Block } from '../../workbook/edit';
import type { FormulaInXml } from './scanSheet';
import { tagStart, withAttribute } from './streamXml';
import type { XmlPatch } from './xmlPatch';

interface Filled {
  block: Block;
  openEnd: number;
  shrunk: boolean;
}

export class ArrayFormulas {
  private readonly filled: Filled[] = [];

  /** Takes note of a formula that stays. */
  keep({ attributes, openEnd }: FormulaInXml): void {
    const { t, ref } = attributes;
    if ((t !== 'array' && t !== 'dataTable') || ref === undefined || !ref.includes(':')) return;
    this.filled.push({ block: parseBlock(ref), openEnd, shrunk: false });
  }

  /** Takes note of a cell that holds something else now. */
  overwrite(row: number, col: number): void {
    this.filled.forEach((one) => {
      if (!isInside(one.block, row, col)) return;
      one.block = without(one.block, row, col);
      one.shrunk = true;
    });
  }

  patch(xml: string, patch: XmlPatch): void {
    for (const { block, openEnd, shrunk } of this.filled) {
      if (!shrunk) continue;
      const start = tagStart(xml, openEnd);
      const ref = blockAddress(block);
      patch.replace(start, openEnd, withAttribute(xml.slice(start, openEnd), 'ref', ref));
    }
  }
}

function isInside({ row, col, rows, cols }: Block, y: number, x: number): boolean {
  return y >= row && y < row + rows && x >= col && x < col + cols;
}

/** The rows above the cell, or in the first row the columns before it. */
function without(block: Block, row: number, col: number): Block {
  return row > block.row ? { ...block, rows: row - block.row } : { ...block, cols: col - block.col };
}
