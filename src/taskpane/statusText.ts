// What the pane says of a running task, and of what came of it.
import type { SessionState, Task, Verb } from '../actions/sessionState';

const WORKING: Record<Verb, string> = {
  look: 'Reading the workbook…',
  check: 'Checking…',
  refresh: 'Refreshing…',
  keepUp: 'Rating what was edited…',
  createWorkbook: 'Adding the sheets…',
  saveSettings: 'Saving…',
  undo: 'Undoing…',
  closeMonth: 'Closing the month…',
  startNextMonth: 'Starting the next month…',
  exportPaper: 'Making the board paper…',
  savePdf: 'Asking Excel for a PDF…',
};

const STEPS = { reading: 'reading the sheets', rating: 'rating', writing: 'writing' } as const;

export function taskText({ verb, step, slow }: Task): string {
  if (slow) return 'Excel does not answer yet. If a cell is being edited, press Enter.';
  return verb === 'refresh' ? `Refreshing: ${STEPS[step]}…` : WORKING[verb];
}

/** Rating in the background is not worth a word until something comes of it. */
export function statusText({ task, notice }: SessionState): string {
  if (task && (task.verb !== 'keepUp' || task.slow)) return taskText(task);
  return notice?.kind === 'done' ? notice.text : '';
}

/** What a button would undo: mostly a refresh, be it one that nobody asked for just now. */
export function undoText(undoable: Verb | null): string {
  return undoable === null || ['refresh', 'keepUp'].includes(undoable) ? 'Undo last refresh' : 'Undo last change';
}

export function canCancel(task: Task | null): boolean {
  return task !== null && task.step !== 'writing' && ['refresh', 'check', 'look', 'exportPaper'].includes(task.verb);
}
