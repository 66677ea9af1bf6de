// How a cell looks, as far as this product reads or writes it, and the table that stores each look once.
import type { BlockFormat, HorizontalAlignment, VerticalAlignment } from '../workbook/edit';

export interface CellFormat {
  numberFormat: string;
  bold: boolean;
  italic: boolean;
  fontSize: number;
  fontName: string;
  /** `#RRGGBB`, or `''` for the automatic colour. */
  color: string;
  /** `#RRGGBB`, or `''` for none. */
  fill: string;
  horizontal: HorizontalAlignment;
  vertical: VerticalAlignment;
  wrap: boolean;
  indent: number;
  /** Colour of a thin line under the cell, or `''`. */
  lineBelow: string;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  fontSize: 11,
  fontName: 'Calibri',
  color: '',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  lineBelow: '',
};

export interface Style {
  format: CellFormat;
  /** The cell format record (`xf`) of the opened file this look came from: whatever we do not model is kept through it. */
  sourceXf: number | null;
}

/** Every distinct look once; cells hold an index into it. Index 0 is the default look. */
export class StyleTable {
  readonly styles: Style[] = [{ format: DEFAULT_FORMAT, sourceXf: null }];
  private readonly indexByKey = new Map<string, number>();
  /** What each change makes of each look: one change goes over thousands of cells. */
  private readonly changed = new WeakMap<BlockFormat, Map<number, number>>();

  at(index: number): Style {
    const style = this.styles[index];
    if (!style) throw new Error(`There is no style ${index}.`);
    return style;
  }

  /** The look of every cell that has none of its own, as an opened file has it. */
  setDefault(style: Style): void {
    this.styles[0] = style;
    this.indexByKey.set(keyOf(style), 0);
  }

  add(style: Style): number {
    const key = keyOf(style);
    const known = this.indexByKey.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.indexByKey.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** The index of the look at `index` with some of it changed. */
  change(index: number, change: BlockFormat): number {
    const results = this.changed.get(change) ?? new Map<number, number>();
    this.changed.set(change, results);
    const known = results.get(index);
    if (known !== undefined) return known;
    const { format, sourceXf } = this.at(index);
    const result = this.add({ format: { ...format, ...change }, sourceXf });
    results.set(index, result);
    return result;
  }
}

function keyOf({ sourceXf, format }: Style): string {
  return JSON.stringify([sourceXf, format]);
}
