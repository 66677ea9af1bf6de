// The opening tag of a row in a file, and what must change about it when the row's cells did.
// Knows nothing of the cells themselves.
import type { RowInXml } from './scanSheet';
import { withAttribute } from './streamXml';
import type { XmlPatch } from './xmlPatch';

export class RowTag {
  readonly index: number;
  private hasOwnHeight: boolean;
  private changed: string;

  constructor(
    private readonly raw: string,
    readonly start: number,
    { index, attributes }: RowInXml,
  ) {
    this.index = index;
    this.hasOwnHeight = attributes['customHeight'] === '1' || attributes['customHeight'] === 'true';
    // A row that says its place by following another must say it outright once rows may be put before it.
    this.changed = attributes['r'] === undefined ? withAttribute(raw, 'r', String(index + 1)) : raw;
  }

  /** Which columns the row spans is a hint for reading, and wrong hints are worse than none. */
  cellsAdded(): void {
    this.changed = withAttribute(this.changed, 'spans', null);
  }

  /** Nobody set the height by hand, so Excel may find it anew for wrapped text of another length. */
  contentChanged(wraps: boolean): void {
    if (wraps && !this.hasOwnHeight) this.changed = withAttribute(this.changed, 'ht', null);
  }

  /** @param height points; the row then keeps it, whatever its text needs. */
  setHeight(height: number): void {
    this.changed = withAttribute(withAttribute(this.changed, 'ht', String(height)), 'customHeight', '1');
    this.hasOwnHeight = true;
  }

  opened(): string {
    return this.changed.replace(/\s*\/>$/, '>');
  }

  patch(patch: XmlPatch): void {
    if (this.changed !== this.raw) patch.replace(this.start, this.start + this.raw.length, this.changed);
  }
}
