// `tsx scripts/bench/countSteps.ts 'a tracker' 100 1000`: the steps of a month's work at two sizes, and a line on each that grows faster than the workbook.
// A process of its own: V8 counts the steps of what it loads after it was asked to, and only then on every line.
import { Session } from 'node:inspector';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type Counted, grownSteps, type Script, stepsOf } from './steps';

const SOURCES = `${pathToFileURL(join(__dirname, '../../src')).href}/`;

const WARM_UP = 10;
/** What is remembered of some thousand words is worked out again in a workbook of more: once a cell, and no faster without remembering. */
const FORGETS = ['workbook/classifyHeading.ts first:'];

// Optimised code does not count the calls that it has drawn into itself.
setFlagsFromString('--no-opt');

const inspector = new Session();
inspector.connect();

function ask<T>(method: string, options = {}): T {
  let answer: unknown;
  inspector.post(method, options, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer as T;
}

async function run(what: string, few: number, many: number): Promise<void> {
  ask('Profiler.enable');
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const { loadOffice } = await import('../../test/host/loadOffice');
  const { monthsWork } = await import('./monthsWork');
  const { WORKBOOKS } = await import('./workbooks');
  const office = await loadOffice();
  const counted = async (lines: number): Promise<Counted> => {
    const book = WORKBOOKS[what]!(lines);
    ask('Profiler.takePreciseCoverage');
    await monthsWork(office, book);
    const { result } = ask<{ result: Script[] }>('Profiler.takePreciseCoverage');
    return { lines, steps: stepsOf(result, SOURCES) };
  };
  // What is worked out once for a word or a heading is no longer counted then.
  await counted(WARM_UP);
  const grown = grownSteps(await counted(few), await counted(many));
  for (const line of grown) if (!FORGETS.some((place) => line.startsWith(place))) console.log(line);
  office.close();
}

const [what, few, many] = process.argv.slice(2);
void run(what!, Number(few), Number(many));
