// `qipp template`: a new PMO workbook as a file. Refuses to write over a file that is there.
// What is in the workbook is decided where Excel's is: by the same action.
import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createPmoWorkbook } from '../actions/createPmoWorkbook';
import { monthBefore } from '../actions/monthBefore';
import { financialMonthOf, type Period, periodOf } from '../domain/period';
import type { Edit } from '../workbook/edit';
import { readPeriodText } from '../workbook/readPeriod';
import { Book } from './book';
import { CommandError } from './commandError';
import { FileWorkbook } from './fileWorkbook';
import { fileProblem } from './fileProblem';
import { saveBook } from './saveBook';
import { saveFile } from './saveFile';

export const TEMPLATE_USAGE =
  'usage: qipp template <file.xlsx> [--year 2026/27 | --period 2026-07] [--json]   (a new PMO workbook to fill in; without a month, last month)';

/** @returns what to print. @throws CommandError */
export async function templateCommand(args: string[], today: Date): Promise<string> {
  const { path, period, json } = readRequest(args, today);
  if (await isThere(path)) throw new CommandError(1, `${path} is there already; nothing was written.`);
  const book = new Book();
  const { message, edits } = await createPmoWorkbook(new FileWorkbook(book), period);
  await save(path, saveBook(book));
  return json ? JSON.stringify(summary(path, period, edits), null, 2) : `${message}\nWritten: ${path}`;
}

function readRequest(args: string[], today: Date): { path: string; period: Period; json: boolean } {
  const { values, positionals } = parse(args);
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new CommandError(2, TEMPLATE_USAGE);
  if (!/\.xlsx$/i.test(path)) throw new CommandError(2, `${path} does not end in .xlsx, which is what is written.`);
  if (values.year !== undefined && values.period !== undefined)
    throw new CommandError(2, '--year and --period exclude each other: a month tells its year.');
  return { path, period: readPeriod(values) ?? monthBefore(today), json: values.json ?? false };
}

function parse(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      args,
      allowPositionals: true,
      options: { year: text, period: text, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new CommandError(2, `${(error as Error).message.split(/[.\n]/)[0]}. ${TEMPLATE_USAGE}`);
  }
}

function readPeriod({ year, period }: { year?: string; period?: string }): Period | null {
  if (period !== undefined) {
    const read = readPeriodText(period);
    if (!read) throw new CommandError(2, `--period ${period} is not a month; write it as 2026-07.`);
    return read;
  }
  return year === undefined ? null : firstMonthOf(year);
}

/** "2026/27", "2026-27", "2026/2027". */
function firstMonthOf(text: string): Period {
  const [, start, end] = /^(20\d\d)[/-](?:20)?(\d\d)$/.exec(text) ?? [];
  if (start === undefined || Number(end) !== (Number(start) + 1) % 100)
    throw new CommandError(2, `--year ${text} is not a financial year; write it as 2026/27.`);
  return periodOf(financialMonthOf(Number(start), 1));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await saveFile(path, bytes);
  } catch (error) {
    const { code, path: at = path } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new CommandError(1, `Nothing was written: ${fileProblem(code)} (${at})`);
  }
}

function summary(path: string, { financialYear, month, label }: Period, edits: readonly Edit[]) {
  const sheets = edits.flatMap((edit) => (edit.kind === 'ensureSheet' ? [edit.sheet] : []));
  const tableOf = (sheet: string) => edits.find((edit) => edit.kind === 'addTable' && edit.sheet === sheet);
  const named = (edit: Edit | undefined) => (edit?.kind === 'addTable' ? edit.name : null);
  return {
    period: { financialYear, month, label },
    written: path,
    sheets: sheets.map((name) => ({ name, table: named(tableOf(name)) })),
    run: { edits: edits.length },
  };
}
