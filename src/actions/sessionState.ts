// What the pane shows of a session. Plain data: the session alone changes it.
import type { RatedMonth } from '../domain/rateLines';
import type { Step } from './readInSteps';
import type { MadePaper } from './makePaper';
import type { Refusal } from './refusal';
import type { Surveyed } from './survey';

/** `look` and `keepUp` are what nobody has asked for just now: a survey on opening, a refresh after an edit. */
export type Verb =
  | 'look'
  | 'check'
  | 'refresh'
  | 'keepUp'
  | 'createWorkbook'
  | 'saveSettings'
  | 'closeMonth'
  | 'startNextMonth'
  | 'undo'
  | 'exportPaper'
  | 'savePdf';

export interface Task {
  verb: Verb;
  step: Step;
  /** Excel has not answered for a while: mostly because a cell is being edited. */
  slow: boolean;
}

export interface Notice {
  kind: 'done' | 'problem';
  text: string;
}

export interface SessionState {
  task: Task | null;
  notice: Notice | null;
  /** The ratings as a first look found them, for as long as there is no assessment; null where there was none. */
  rated: RatedMonth | null;
  /** The last assessment, written or not; null before the first one, and where the workbook cannot be read. */
  result: Surveyed | null;
  /** Why there is no assessment, or why it could not be written. */
  refusal: Refusal | null;
  /** How what is written in the workbook stands to the figures now; null while that is not known. */
  standing: Surveyed['standing'] | null;
  /** "2 schemes Green → Amber": what the last refresh changed, or what the next one would. */
  changes: string[];
  /** Ratings are kept up to date. */
  live: boolean;
  /** Which task was the last to write and can be undone; null where none can. */
  undoable: Verb | null;
  /** The board paper that was made last, until something is edited. */
  paper: MadePaper | null;
  /** How often the ribbon asked for a paper: each time the pane is to offer one. */
  paperAsked: number;
}

export const NOTHING_YET: SessionState = {
  task: null,
  notice: null,
  rated: null,
  result: null,
  refusal: null,
  standing: null,
  changes: [],
  live: false,
  undoable: null,
  paper: null,
  paperAsked: 0,
};
