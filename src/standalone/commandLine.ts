// `qipp refresh`, `check`, `close-month`, `next-month`, `settings` and `template`: the same actions as in Excel, on a workbook file.
// Exit status: 0 done; 1 refused or failed, nothing written; 2 bad usage or a file that cannot be read; 3 errors found, with --strict.
import { parseArgs } from 'node:util';
import { checkReport } from '../actions/checkReport';
import { closeMonth } from '../actions/closeMonth';
import { type ChangingAction, refresh } from '../actions/refresh';
import { startNextMonth } from '../actions/startNextMonth';
import { readPeriodText } from '../workbook/readPeriod';
import { TooManyLines } from '../workbook/tooManyLines';
import type { Finding } from '../domain/finding';
import type { Period } from '../domain/period';
import type { GivenAnswer } from '../workbook/planAnswers';
import { CommandError } from './commandError';
import type { PaperRequest } from './exportPaperOfFile';
import { fileProblem } from './fileProblem';
import { mappingJson, mappingText, readMapping } from './mapping';
import { paperRequest } from './paperRequest';
import { refusalOfPlace } from './placeToWrite';
import type { Report } from './report/readReport';
import { resultJson } from './resultJson';
import { resultText } from './resultText';
import {
  addSettingsToFile,
  changeFile,
  checkFile,
  type FileRun,
  isSameFile,
  refreshedName,
  type Told,
} from './runOnFile';
import { TEMPLATE_USAGE, templateCommand } from './templateCommand';
import { WorkbookFileError } from './workbookFileError';

const USAGE =
  'usage: qipp refresh <workbook.xlsx> --paper <file.docx> [--structure alliance | board] [--public]   |   qipp refresh | close-month | next-month <workbook.xlsx> [--out <file.xlsx> | --in-place] [--mapping answers.json] [--period 2018-07] [--json]   |   qipp check <workbook.xlsx> [--mapping [answers.json]] [--report <text or .docx>] [--strict] [--period 2018-07] [--json]   |   qipp settings <workbook.xlsx> [--out <file.xlsx> | --in-place]   |   qipp template <file.xlsx> [--year 2026/27 | --period 2026-07] [--json]';

const VERBS = ['refresh', 'check', 'close-month', 'next-month', 'settings'] as const;
type Verb = (typeof VERBS)[number];

interface Request {
  verb: Verb;
  input: string;
  out: string;
  period: Period | null;
  json: boolean;
  /** A written report to check beside the workbook. */
  report: string | null;
  /** A board paper to write beside the workbook. */
  paper: PaperRequest | null;
  /** Errors among the findings end with a status of their own. */
  strict: boolean;
  /** A file of answers about columns. */
  answers: string | null;
  /** Show the columns as understood, and nothing else. */
  mapping: boolean;
}

function readRequest(args: string[]): Request {
  const { values, positionals } = parse(args);
  const [verb, input, ...rest] = positionals;
  const known = VERBS.find((name) => name === verb);
  if (!known || input === undefined || rest.length > 0) throw new CommandError(2, USAGE);
  if (known === 'check' && (values.out !== undefined || values['in-place']))
    throw new CommandError(2, 'check writes nothing: it takes neither --out nor --in-place.');
  if (known !== 'check' && (values.report !== undefined || values.strict))
    throw new CommandError(2, '--report and --strict belong to check.');
  if (values.out !== undefined && values['in-place'])
    throw new CommandError(2, '--out and --in-place exclude each other.');
  if (values.out !== undefined && isSameFile(values.out, input)) {
    throw new CommandError(1, `--out names the workbook itself; use --in-place to replace ${input}.`);
  }
  const out = values['in-place'] ? input : (values.out ?? refreshedName(input));
  const refusal = known === 'check' ? null : refusalOfPlace(out, input);
  if (refusal !== null) throw new CommandError(1, refusal);
  if (known !== 'check' && values[SHOW])
    throw new CommandError(2, '--mapping without a file of answers belongs to check.');
  const paper = paperRequest(known, values, [input, out]);
  if (typeof paper === 'string') throw new CommandError(2, paper);
  const { report = null, strict = false, json = false, mapping: answers = null } = values;
  const mapping = values[SHOW] ?? (known === 'check' && answers !== null);
  return { verb: known, input, out, period: readPeriod(values.period), json, report, paper, strict, answers, mapping };
}

/** `--mapping` alone shows the columns, with a .json file it takes answers. */
const SHOW = 'show-mapping';

function withMapping(args: readonly string[]): string[] {
  return args.map((arg, index) => (arg === '--mapping' && !/\.json$/i.test(args[index + 1] ?? '') ? `--${SHOW}` : arg));
}

function parse(args: string[]) {
  try {
    const flag = { type: 'boolean' } as const;
    const text = { type: 'string' } as const;
    return parseArgs({
      args: withMapping(args),
      allowPositionals: true,
      options: {
        out: text,
        period: text,
        report: text,
        paper: text,
        structure: text,
        json: flag,
        strict: flag,
        public: flag,
        'in-place': flag,
        mapping: text,
        [SHOW]: flag,
      },
    });
  } catch (error) {
    throw new CommandError(2, `${(error as Error).message.split(/[.\n]/)[0]}. ${USAGE}`);
  }
}

function readPeriod(text: string | undefined): Period | null {
  if (text === undefined) return null;
  const period = readPeriodText(text);
  if (!period) throw new CommandError(2, `--period ${text} is not a month; write it as 2018-07.`);
  return period;
}

async function run(args: string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(args[0] === 'template' ? TEMPLATE_USAGE : USAGE);
    return;
  }
  if (args[0] === 'template') {
    console.log(await templateCommand(args.slice(1), new Date()));
    return;
  }
  const request = readRequest(args);
  const { verb, input, out, period, json } = request;
  if (verb === 'settings') {
    const { message, written } = await act(input, () => addSettingsToFile(input, out));
    console.log(written === null ? message : `${message}\nWritten: ${written}`);
    return;
  }
  const report = request.report === null ? null : await reportAt(request.report);
  const given = request.answers === null ? [] : await answersAt(request.answers);
  const { outcome, written } = await act(input, () => perform(verb, request, { period, given }));
  if (outcome.refused)
    throw new CommandError(outcome.refused.kind === 'noTable' ? 2 : 1, `${input}: ${outcome.message}`);
  if (request.mapping) {
    console.log(json ? JSON.stringify(mappingJson(outcome.outline), null, 2) : mappingText(outcome.outline));
    return;
  }
  const result = report ? checkReport(outcome, report.name, report.texts) : outcome;
  if (json) console.log(JSON.stringify(resultJson(result), null, 2));
  else console.log([resultText(result), ...writtenLines(written, request.paper)].join('\n'));
  if (request.strict) refuseErrors(input, result.findings);
}

function writtenLines(written: string | null, paper: PaperRequest | null): string[] {
  if (written === null) return [];
  return ['', `Written: ${written}`, ...(paper ? [`Written: ${paper.path}`] : [])];
}

/** Papers and reports bring much with them that a refresh starts sooner without. */
function reportAt(path: string): Promise<Report> {
  return act(path, async () => (await import('./report/readReport')).readReport(path));
}

function answersAt(path: string): Promise<GivenAnswer[]> {
  return act(path, () => readMapping(path));
}

function refuseErrors(input: string, findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw new CommandError(3, `${input}: ${errors} error${errors === 1 ? '' : 's'} among the findings.`);
}

type ChangingVerb = Exclude<Verb, 'check' | 'settings'>;

const ACTIONS: Record<ChangingVerb, ChangingAction> = {
  refresh,
  'close-month': closeMonth,
  'next-month': startNextMonth,
};

async function perform(verb: Exclude<Verb, 'settings'>, { input, out, paper }: Request, told: Told): Promise<FileRun> {
  if (paper) return (await import('./exportPaperOfFile')).exportPaperOfFile(input, out, told, paper);
  return verb === 'check' ? checkFile(input, told) : changeFile(ACTIONS[verb], input, out, told);
}

async function act<T>(input: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof WorkbookFileError || error instanceof TooManyLines)
      throw new CommandError(2, `${input}: ${error.message}`);
    const { code, path } = error as NodeJS.ErrnoException;
    if (code !== undefined) throw new CommandError(1, `Nothing was written: ${fileProblem(code)} (${path ?? input})`);
    throw error;
  }
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const known = error instanceof CommandError;
  console.error(known ? error.message : `Unexpected: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = known ? error.status : 1;
});
