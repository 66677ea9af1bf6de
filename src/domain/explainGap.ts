// The smallest set of lines that accounts for the difference between a total and the sum of its lines.
// Names nothing where several sets of one size would do: a coincidence must not pass for a cause.
import { areApart } from './apart';
import { tidy } from './finance';
import type { CellRef } from './finding';
import { amount } from './sides';

export interface GapLine {
  name: string;
  /** £k, as it is counted. */
  value: number;
  cell: CellRef;
  /** The same figure as another table gives it. */
  elsewhere: readonly { value: number; cell: CellRef }[];
  /** Half the last written digit, £k. */
  halfUnit: number;
}

export interface Explained {
  /** `differing`: another table gives the lines otherwise. `missing`: their figures come to the gap. */
  kind: 'differing' | 'missing';
  /** "End of life: 900 here, 1,097 elsewhere". */
  lines: string;
  cells: CellRef[];
}

interface Part {
  name: string;
  text: string;
  amount: number;
  halfUnit: number;
  cells: CellRef[];
}

/** @param gap total − sum, £k. Lines that differ elsewhere come first, then lines left out or counted twice. */
export function explainGap(gap: number, lines: readonly GapLine[]): Explained | null {
  const differing = smallestSet(gap, lines.flatMap(differences), 3);
  if (differing) return explained('differing', differing);
  const missing = smallestSet(Math.abs(gap), lines.filter(({ value }) => value !== 0).map(asPart), 2);
  return missing && explained('missing', missing);
}

function explained(kind: Explained['kind'], parts: readonly Part[]): Explained {
  return { kind, lines: parts.map(({ text }) => text).join('; '), cells: parts.flatMap(({ cells }) => cells) };
}

function differences({ name, value, elsewhere, halfUnit }: GapLine): Part[] {
  return elsewhere
    .filter((other) => areApart(other.value, value, 2 * halfUnit))
    .map((other) => ({
      name,
      text: `${name}: ${amount(value)} here, ${amount(other.value)} elsewhere`,
      amount: tidy(other.value - value),
      halfUnit: 2 * halfUnit,
      cells: [other.cell],
    }));
}

function asPart({ name, value, cell, halfUnit }: GapLine): Part {
  return { name, text: `${name} (${amount(value)})`, amount: value, halfUnit, cells: [cell] };
}

/** Null where no set of up to `most` fits, or where more than one of the smallest size does. */
function smallestSet(gap: number, parts: readonly Part[], most: number): Part[] | null {
  const largest = Math.min(most, largestSet(parts.length));
  for (let size = 1; size <= largest; size++) {
    const fitting = setsThatFit(gap, parts, size);
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0]! : null;
  }
  return null;
}

/** Among many lines some pair fits by chance, among more any three do; and looking would take long. */
function largestSet(lines: number): number {
  if (lines <= 12) return 3;
  return lines <= 30 ? 2 : 1;
}

function setsThatFit(gap: number, parts: readonly Part[], size: number): Part[][] {
  const fitting: Part[][] = [];
  const search = (from: number, chosen: readonly Part[]): void => {
    if (fitting.length > 1) return;
    if (chosen.length === size) {
      if (fits(gap, chosen)) fitting.push([...chosen]);
      return;
    }
    for (let next = from; next < parts.length; next++) {
      if (chosen.every(({ name }) => name !== parts[next]!.name)) search(next + 1, [...chosen, parts[next]!]);
    }
  };
  search(0, []);
  return fitting;
}

/** Within the rounding of the set's own figures; what the other lines lose by rounding would let chance in. */
function fits(gap: number, parts: readonly Part[]): boolean {
  const sum = parts.reduce((total, part) => total + part.amount, 0);
  const slack = parts.reduce((total, part) => total + part.halfUnit, 0);
  return !areApart(sum, gap, slack);
}
