// Keeps in the workbook what somebody answered about its columns, so that nobody is asked again.
import { type GivenAnswer, planAnswers } from '../workbook/planAnswers';
import type { Workbook } from '../workbook/workbook';
import { refuseWriting } from './refuseWriting';

/** @returns a sentence on what was done. @throws Error where it is refused. */
export async function answerQuestions(workbook: Workbook, answers: readonly GivenAnswer[]): Promise<string> {
  const snapshot = await workbook.read();
  const edits = planAnswers(snapshot, answers);
  const refused = refuseWriting(edits, snapshot);
  if (refused) throw new Error(refused.message);
  if (edits.length === 0) return 'There is nothing to keep.';
  await workbook.apply(edits);
  return `Kept on the sheet "${edits[0]!.sheet}": ${answers.map(({ setting, value }) => `${setting} is ${value}`).join('; ')}.`;
}
