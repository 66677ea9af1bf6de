// An action on a workbook file: open, act, save elsewhere. The file that was given stays as it is unless told otherwise.
import { realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import v8 from 'node:v8';
import { addSettings } from '../actions/addSettings';
import { answerQuestions } from '../actions/answerQuestions';
import { check } from '../actions/check';
import type { ChangingAction, RefreshOutcome } from '../actions/refresh';
import type { Period } from '../domain/period';
import type { GivenAnswer } from '../workbook/planAnswers';
import type { Book } from './book';
import { fileProblem } from './fileProblem';
import { FileWorkbook } from './fileWorkbook';
import { answersOf } from './mapping';
import { openBook } from './openBook';
import { saveBook } from './saveBook';
import { saveFile } from './saveFile';
import { WorkbookFileError, vastWorkbook } from './workbookFileError';
import { readZip } from './xlsx/readZip';

export interface FileRun {
  outcome: RefreshOutcome;
  /** Where the result was written; null where nothing was. */
  written: string | null;
}

/** Of a packed file, pictures and all; saving needs room for it twice. */
const MOST_BYTES_OF_A_FILE = 250 * 1024 * 1024;

/** Unpacked, of a workbook; one of 50,000 schemes has half of it. */
const LARGE = 100 * 1024 * 1024;
/**
 * V8 lets what nobody needs any more pile up to as much again as what is in use, or more, where the machine has room. With a workbook
 * that takes half a gigabyte by itself that is too much, and the third of time that tidying up takes is well spent.
 */
const TIDY_SOONER = '--heap-growing-percent=30';

const unpackedSize = (bytes: Uint8Array) => readZip(bytes).reduce((sum, { size }) => sum + size, 0);

/** @throws WorkbookFileError also where the system cannot read the file: to the analyst it is all the same. */
async function openFile(path: string): Promise<Book> {
  try {
    if ((await stat(path)).size > MOST_BYTES_OF_A_FILE) throw vastWorkbook('the file is larger than 250 MB');
    const bytes = await readFile(path);
    if (unpackedSize(bytes) > LARGE) v8.setFlagsFromString(TIDY_SOONER);
    return openBook(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new WorkbookFileError(fileProblem(code));
  }
}

/** What a command says beside the workbook. */
export interface Told {
  period?: Period | null;
  given?: readonly GivenAnswer[];
}

/** The workbook with its questions about columns answered, as far as somebody did. */
export async function openForAction(input: string, { given = [] }: Told): Promise<Book> {
  const book = await openFile(input);
  if (given.length > 0) await answerQuestions(new FileWorkbook(book), given);
  return book;
}

/** @param out the file to write; the input itself only when `--in-place` asked for it. */
export async function changeFile(action: ChangingAction, input: string, out: string, told: Told): Promise<FileRun> {
  const book = await openForAction(input, told);
  const { period = null } = told;
  const outcome = await action(new FileWorkbook(book), { period });
  if (outcome.refused) return { outcome, written: null };
  await saveFile(out, saveBook(book));
  return { outcome, written: out };
}

export async function checkFile(input: string, { period = null, given = [] }: Told): Promise<FileRun> {
  const outcome = await check(new FileWorkbook(await openFile(input)), { period, answers: answersOf(given) });
  return { outcome, written: null };
}

/** @returns what was done, in a sentence; nothing is written where there was nothing to add. */
export async function addSettingsToFile(
  input: string,
  out: string,
): Promise<{ message: string; written: string | null }> {
  const book = await openFile(input);
  const { added, message } = await addSettings(new FileWorkbook(book));
  if (added) await saveFile(out, saveBook(book));
  return { message, written: added ? out : null };
}

/** `tracker.xlsx` → `tracker refreshed.xlsx` beside it. */
export function refreshedName(input: string): string {
  const extension = extname(input);
  return join(dirname(input), `${basename(input, extension)} refreshed${extension}`);
}

/** Links resolved, of the file or of its folder: they must not lead a result back over the workbook it came from. */
export function isSameFile(first: string, second: string): boolean {
  return realPath(first) === realPath(second);
}

function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    // The file is still to be written; its folder, where there is one, can be followed.
    return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
  }
}
