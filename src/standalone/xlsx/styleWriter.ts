// From a book's looks and rules to numbers in the styles part, which grows only when something new is asked for.
// Knows nothing of which cell or sheet asks.
import type { ConditionalRule } from '../../workbook/edit';
import { BLANK_STYLES } from './blankWorkbook';
import type { CellFormat, StyleTable } from '../cellFormat';
import { StyleSheet } from './styleSheet';

export class StyleWriter {
  private readonly records: number[] = [];
  private sheet: StyleSheet | null = null;

  /**
   * @param formats the looks of the part's records
   * @param original the part's XML, null where the file has none
   */
  constructor(
    private readonly styles: StyleTable,
    private readonly formats: readonly CellFormat[],
    private readonly original: string | null,
  ) {}

  /** The cell format record for one of the book's styles. */
  record(style: number): number {
    return (this.records[style] ??= this.findRecord(style));
  }

  ruleLook(rule: ConditionalRule): number {
    return this.open().ruleLook(rule);
  }

  /** The part as it must be now, null where it may stay as it is. */
  changedXml(): string | null {
    return this.sheet?.xml() ?? null;
  }

  private findRecord(style: number): number {
    const { format, sourceXf } = this.styles.at(style);
    const base = this.formats[sourceXf ?? 0] ? (sourceXf ?? 0) : 0;
    const was = this.formats[base];
    if (!was || isSame(was, format)) return base;
    return this.open().cellRecord(base, was, format);
  }

  private open(): StyleSheet {
    return (this.sheet ??= new StyleSheet(this.original ?? BLANK_STYLES));
  }
}

function isSame(one: CellFormat, other: CellFormat): boolean {
  return (Object.keys(one) as (keyof CellFormat)[]).every((field) => one[field] === other[field]);
}
