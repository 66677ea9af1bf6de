// Column widths into a worksheet's `cols`, without disturbing what else a band of columns says (look, hidden, outline).
// Knows nothing of cells.
import type { XmlElement } from './xmlTree';
import { widthInFile } from './columnUnits';
import { appendLike, childrenOf } from './xmlDocument';

/** Attributes of one band besides where it begins and ends. */
type BandLook = Record<string, string>;

interface Band {
  first: number;
  last: number;
  look: BandLook;
}

/** @param widths in characters by column: those to set, and no others. */
export function writeColumns(cols: XmlElement, widths: ReadonlyMap<number, number>): void {
  const old = childrenOf(cols, 'col').map(readBand);
  const looks = [...widths]
    .sort(([a], [b]) => a - b)
    .map(([col, width]): Band => ({ first: col, last: col, look: widened(lookAt(old, col), width) }));
  const kept = old.flatMap((band) => withoutColumns(band, widths));
  const bands = merged([...kept, ...looks].sort((a, b) => a.first - b.first));
  cols.remove(childrenOf(cols));
  for (const { first, last, look } of bands) appendLike(cols, 'col', { min: first + 1, max: last + 1, ...look });
}

function readBand(col: XmlElement): Band {
  const { min = '1', max = min, ...look } = col.attributes;
  return { first: Number(min) - 1, last: Number(max) - 1, look };
}

function lookAt(bands: Band[], col: number): BandLook {
  return bands.find(({ first, last }) => first <= col && col <= last)?.look ?? {};
}

function widened({ bestFit: _fitted, ...look }: BandLook, width: number): BandLook {
  return { ...look, width: String(widthInFile(width)), customWidth: '1' };
}

/** What is left of a band when some of its columns get a width of their own. */
function withoutColumns({ first, last, look }: Band, taken: ReadonlyMap<number, number>): Band[] {
  const left: Band[] = [];
  let from = first;
  const cuts = [...taken.keys()].filter((col) => first <= col && col <= last).sort((a, b) => a - b);
  for (const col of [...cuts, last + 1]) {
    if (col > from) left.push({ first: from, last: col - 1, look });
    from = col + 1;
  }
  return left;
}

function merged(bands: Band[]): Band[] {
  const out: Band[] = [];
  for (const band of bands) {
    const before = out.at(-1);
    if (before && before.last + 1 === band.first && sameLook(before.look, band.look)) before.last = band.last;
    else out.push({ ...band });
  }
  return out;
}

function sameLook(one: BandLook, other: BandLook): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}
