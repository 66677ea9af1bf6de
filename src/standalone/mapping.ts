// `--mapping`: the columns of a workbook as understood, for people and for automation; and answers about them from a file.
// The file is what `--mapping --json` prints, its questions given an `answer`; or `{ "setting": "answer" }`.
import { readFile } from 'node:fs/promises';
import { type Answer, readAnswer } from '../workbook/columnAnswers';
import type { Outline } from '../workbook/outline';
import type { GivenAnswer } from '../workbook/planAnswers';
import { WorkbookFileError } from './workbookFileError';

type Mapping = Pick<Outline, 'columns' | 'questions'>;

export function mappingJson({ columns, questions }: Mapping) {
  return {
    columns,
    questions: questions.map((question) => ({ ...question, answer: null })),
  };
}

export function mappingText({ columns, questions }: Mapping): string {
  const lines = columns.map(
    ({ sheet, cell, heading, means, unit, confidence, reason, used }) =>
      `${sheet}!${cell} "${heading}": ${used ? means : `not used (${means}?)`}${unit === null ? '' : `, in ${unitText(unit)}`} – ${Math.round(confidence * 100)}%, ${reason}`,
  );
  const asked = questions.map(
    ({ sheet, cell, heading, samples, reason, choices, setting }) =>
      `${sheet}!${cell} "${heading}" (${samples.join(', ')}): ${reason}.\n  ${setting} = ${choices.join(' | ')}`,
  );
  return [
    `Columns as understood (${columns.length}):`,
    ...lines,
    ...(asked.length > 0 ? ['', `To be answered (${asked.length}):`, ...asked] : []),
  ].join('\n');
}

function unitText(unit: number): string {
  const size = Math.abs(unit);
  const words = size === 1 ? '£k' : size === 1000 ? '£m' : size === 0.001 ? '£' : `£${size}k`;
  return unit < 0 ? `${words}, savings negative` : words;
}

/** @throws WorkbookFileError where it is no such file, or an answer is none of the choices. */
export async function readMapping(path: string): Promise<GivenAnswer[]> {
  const given = givenIn(parsed(await readFile(path, 'utf8')));
  for (const { setting, value } of given) {
    if (!readAnswer(setting, value)) throw new WorkbookFileError(`"${value}" is no answer to ${setting}.`);
  }
  return given;
}

export function answersOf(given: readonly GivenAnswer[]): Answer[] {
  return given.flatMap(({ setting, value }) => readAnswer(setting, value) ?? []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WorkbookFileError('this is not JSON.');
  }
}

function givenIn(file: unknown): GivenAnswer[] {
  if (typeof file !== 'object' || file === null) throw new WorkbookFileError('this is no list of answers.');
  const { questions } = file as { questions?: unknown };
  if (!Array.isArray(questions))
    return Object.entries(file).map(([setting, value]) => ({
      setting,
      value: String(value),
    }));
  return (questions as { setting?: unknown; answer?: unknown }[]).flatMap(({ setting, answer }) =>
    typeof setting === 'string' && typeof answer === 'string' ? [{ setting, value: answer }] : [],
  );
}
