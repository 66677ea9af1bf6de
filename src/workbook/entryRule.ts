// What may be entered into cells, as data. Knows nothing of who enforces it, which nobody does: people are only asked.

/** What may be entered: one of some words or of some cells, or a number or day within limits, both included. */
export type EntryRule =
  | { type: 'list'; words: string[] }
  /** A formula that gives the cells, with its leading `=`. */
  | { type: 'list'; source: string }
  | { type: 'wholeNumber' | 'decimal'; from: number; to: number }
  | { type: 'date'; from: CalendarDay; to: CalendarDay };

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Without a leading `=`; read alike in every locale. */
export function dayFormula({ year, month, day }: CalendarDay): string {
  return `DATE(${year},${month},${day})`;
}
