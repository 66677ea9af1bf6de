// The kinds of columns that a new PMO workbook has: how each looks, what may be entered, and the words that say so.
// Refuses to know which sheets there are (templateSheets), and makes no edits (planTemplate).
import type { BlockFormat } from '../edit';
import type { EntryRule } from '../entryRule';
import { MONEY_FORMAT, NUMBER, RATING, SHARE_FORMAT, WORDS } from '../look';

export interface TemplateColumn {
  heading: string;
  /** Characters. */
  width: number;
  look: BlockFormat;
  /** Null for a column that Refresh RAGs fills. */
  entry: TemplateEntry | null;
  /** With its leading `=`, in every row, giving nothing as long as the row is empty. */
  formula?: string;
}

export interface TemplateEntry {
  /** Null where anything may be entered. */
  rule: EntryRule | null;
  prompt: string;
  warning: string;
}

const TEXT: BlockFormat = { horizontal: 'Left', vertical: 'Top', wrap: true };
const DATE: BlockFormat = { horizontal: 'Center', vertical: 'Top', numberFormat: 'dd/mm/yyyy' };
const MONEY: BlockFormat = { ...NUMBER, vertical: 'Top', numberFormat: MONEY_FORMAT };
const RATED: BlockFormat = { ...RATING, vertical: 'Top' };
/** A saving of a thousand million: whatever is further off is no £k. */
const MOST_THOUSANDS = 1_000_000;

export function text(heading: string, width: number, prompt: string): TemplateColumn {
  return { heading, width, look: WORDS, entry: { rule: null, prompt, warning: '' } };
}

/** One of some words; anything else can be entered as well. */
export function words(heading: string, width: number, list: readonly string[], prompt: string): TemplateColumn {
  const warning = `The list has ${list.join(', ')}. Keep what was entered all the same?`;
  return { heading, width, look: TEXT, entry: { rule: { type: 'list', words: [...list] }, prompt, warning } };
}

/** One of what is in the cells that a formula gives. */
export function oneOf(heading: string, width: number, source: string, prompt: string, warning: string): TemplateColumn {
  return { heading, width, look: TEXT, entry: { rule: { type: 'list', source }, prompt, warning } };
}

export function money(heading: string, prompt: string): TemplateColumn {
  const rule: EntryRule = { type: 'decimal', from: -MOST_THOUSANDS, to: MOST_THOUSANDS };
  const warning =
    'This is no number in £k, such as 125 or 12.5 without £ or k. Leave the cell blank where it is not known.';
  return { heading, width: 11, look: MONEY, entry: { rule, prompt, warning } };
}

export function count(heading: string, prompt: string): TemplateColumn {
  const rule: EntryRule = { type: 'decimal', from: 0, to: MOST_THOUSANDS * 1000 };
  const warning = 'This is no count. Leave the cell blank where it is not known; 0 means that there was none.';
  return { heading, width: 10, look: MONEY, entry: { rule, prompt, warning } };
}

export function score(heading: string, prompt: string): TemplateColumn {
  const rule: EntryRule = { type: 'wholeNumber', from: 1, to: 5 };
  const look = { horizontal: 'Center', vertical: 'Top' } as const;
  return {
    heading,
    width: 11,
    look,
    entry: { rule, prompt, warning: 'Scores are whole numbers from 1 (least) to 5 (most).' },
  };
}

/** @param startYear of the financial year that the workbook is for. */
export function date(heading: string, startYear: number, prompt: string): TemplateColumn {
  const rule: EntryRule = {
    type: 'date',
    from: { year: startYear - 5, month: 4, day: 1 },
    to: { year: startYear + 6, month: 3, day: 31 },
  };
  const warning = 'This is no date near the year, such as 30/09/2026. Enter TBC only where no date is known yet.';
  return { heading, width: 12, look: DATE, entry: { rule, prompt, warning } };
}

/** What the PMO says itself where no milestones tell. */
export function rag(heading: string, list: readonly string[], prompt: string): TemplateColumn {
  return { ...words(heading, 12, list, prompt), look: RATED };
}

export function computedMoney(heading: string): TemplateColumn {
  return { heading, width: 11, look: MONEY, entry: null };
}

export function computedShare(heading: string): TemplateColumn {
  return { heading, width: 10, look: { ...MONEY, numberFormat: SHARE_FORMAT }, entry: null };
}

export function computedRating(heading: string): TemplateColumn {
  return { heading, width: 12, look: RATED, entry: null };
}

/** Worked out by Excel from other cells of the row. */
export function worked(heading: string, look: 'money' | 'score', formula: string): TemplateColumn {
  const entry = { rule: null, prompt: 'Excel works this out; leave the formula in place.', warning: '' };
  const scored: BlockFormat = { horizontal: 'Center', vertical: 'Top' };
  return { heading, width: 11, look: look === 'money' ? MONEY : scored, entry, formula };
}
