// The lines that we wrote last time, sorted by what was written under them: of a renamed line few of them have to be looked at.
// Refuses to decide which of them it is.
import type { CellValue } from './snapshot';

type Written = ReadonlyMap<string, CellValue>;

/** All lines with the very same values. */
export interface Alike {
  values: Written;
  /** Their keys, and the places of these among all lines. */
  members: { key: string; place: number }[];
}

export class AlikeLines {
  private readonly byValue = new Map<string, Map<CellValue, Alike[]>>();
  private readonly gone = new WeakMap<ReadonlySet<string>, Map<Alike, number | null>>();

  constructor(lines: ReadonlyMap<string, Written>) {
    const groups = new Map<string, Alike>();
    let place = 0;
    for (const [key, values] of lines) {
      const text = JSON.stringify([...values]);
      const group = groups.get(text) ?? { values, members: [] };
      group.members.push({ key, place: place++ });
      groups.set(text, group);
    }
    for (const group of groups.values()) for (const [id, value] of group.values) this.post(id, value, group);
  }

  /**
   * Those that may agree with more than half of the cells: such a line agrees with one at least of any half of them, and the
   * cells that fewest lines agree with are asked.
   */
  mostlyAgreeing(cells: readonly { id: string; value: CellValue }[]): Set<Alike> {
    const found = cells.map(({ id, value }) => this.having(id, value)).sort((a, b) => a.length - b.length);
    return new Set(found.slice(0, Math.ceil(cells.length / 2)).flat());
  }

  /** The place of the first line that no row is called by any more; null where all are still there. */
  firstGone(group: Alike, keys: ReadonlySet<string>): number | null {
    const known = this.gone.get(keys) ?? new Map<Alike, number | null>();
    this.gone.set(keys, known);
    const found = known.get(group);
    if (found !== undefined) return found;
    const place = group.members.find(({ key }) => !keys.has(key))?.place ?? null;
    known.set(group, place);
    return place;
  }

  private post(id: string, value: CellValue, group: Alike): void {
    const ofField = this.byValue.get(id) ?? new Map<CellValue, Alike[]>();
    this.byValue.set(id, ofField);
    const key = keyOf(value);
    const posted = ofField.get(key);
    if (posted) posted.push(group);
    else ofField.set(key, [group]);
  }

  /** With its neighbours: a number may have come back from a file a little changed. */
  private having(id: string, value: CellValue): Alike[] {
    const key = keyOf(value);
    const keys = typeof key === 'number' ? [key - 1, key, key + 1] : [key];
    return keys.flatMap((one) => this.byValue.get(id)?.get(one) ?? []);
  }
}

const keyOf = (value: CellValue): CellValue => (typeof value === 'number' ? Math.round(value * 100) : value);
