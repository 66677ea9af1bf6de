// Reading a workbook as a step of a longer task, which tells where it is and can be given up.
import type { Period } from '../domain/period';
import type { Answer } from '../workbook/columnAnswers';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Workbook } from '../workbook/workbook';
import { unlessCancelled } from './cancelled';

export interface SurveyOptions {
  /** The month to report; without one, the month that the workbook states. */
  period?: Period | null;
  /** What is said of columns for this time; wins over what Settings says. */
  answers?: readonly Answer[];
  /** Told of each step as it begins. */
  onStep?: (step: Step) => void;
  /** Gives the work up, as long as nothing is being written. */
  signal?: AbortSignal;
  /** Adds the sheet on which people write the words of the board paper; one that is there is kept up to date anyway. */
  narrative?: boolean;
}

export type Step = 'reading' | 'rating' | 'writing';

export async function readInSteps(workbook: Workbook, { onStep, signal }: SurveyOptions): Promise<WorkbookSnapshot> {
  onStep?.('reading');
  const snapshot = await unlessCancelled(workbook.read(), signal);
  onStep?.('rating');
  return snapshot;
}
