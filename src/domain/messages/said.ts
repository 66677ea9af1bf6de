// A sentence as data: its words, and each figure in it as a part of its own with the cells that it comes from.
// Refuses to know where it is shown.
import type { CellRef } from '../finding';

/**
 * How a figure comes from its cells. Each term is a list of cells whose values are added up; `sum` has one term, the others two:
 * `difference` first − second, `share` first ÷ second, `change` first ÷ second − 1, `missing` 1 − first ÷ second. `rule`: worked out of
 * all of them by a rule of its own, such as a projection or a target that was rebuilt.
 */
export interface FigureFrom {
  how: 'sum' | 'difference' | 'share' | 'change' | 'missing' | 'rule';
  terms: readonly (readonly CellRef[])[];
}

export interface Said {
  text: string;
  /** Absent for words, and for a figure that stands in no cell. */
  from?: FigureFrom;
}

export interface Message {
  /** Stable name within the report: `alliance:delivered`, `programme:urgent care:delivered`. */
  id: string;
  level: 1 | 2;
  said: Said[];
}

/** A figure in a sentence; without cells it is words like any other. */
export function figureSaid(text: string, how: FigureFrom['how'], ...terms: readonly (readonly CellRef[])[]): Said {
  return terms.every((term) => term.length > 0) ? { text, from: { how, terms } } : { text };
}

/** Words and figures, one after another. */
export function sentence(...parts: readonly (Said | string)[]): Said[] {
  return parts.filter((part) => part !== '').map((part) => (typeof part === 'string' ? { text: part } : part));
}

export function saidText(said: readonly Said[]): string {
  return said.map(({ text }) => text).join('');
}
