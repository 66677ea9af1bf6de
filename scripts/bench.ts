// `npm run bench`: what a refresh costs at several sizes, beside a plain implementation and the smallest payload that could be.
// Times are this machine's and never fail, unless they grow faster than the workbook; counts and bytes that have grown beyond the recorded ones do. --record keeps new ones, --quick leaves out the largest sizes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOffice } from '../test/host/loadOffice';
import { type Costs, measured, type Measured } from './bench/measured';
import { arithmeticText } from './bench/arithmetic';
import { growthOfTimes, stepsThatGrow } from './bench/growth';
import { turnsText } from './bench/longestTurns';
import { paperTimes } from './bench/paperTimes';
import { readingTimes } from './bench/readingTimes';
import { wholeProcess } from './bench/wholeProcess';

const SIZES = [100, 1_000, 10_000, 50_000];
const QUICK = 1_000;
const RECORDED = join(__dirname, 'bench/recorded.json');
/** So that a heading more on one of our sheets is no failure. */
const GROWTH = 1.1;
/** Excel on the web takes 5 MB; batches are cut at four. */
const LARGEST_REQUEST = 4 * 1024 * 1024;
/** Seconds from file to file of a script with the usual libraries that does a part of this, measured on a machine of this kind. */
const SCRIPTS: Record<number, string> = { 1_000: '0.9', 10_000: '4.7–9' };

type Record_ = Record<string, Costs>;

async function run(args: readonly string[]): Promise<void> {
  const office = await loadOffice();
  const quick = args.includes('--quick');
  const costs: Record_ = {};
  const problems: string[] = [];
  for (const schemes of SIZES.filter((size) => !quick || size <= QUICK)) {
    const result = await measured(office, schemes);
    costs[schemes] = result.costs;
    const { edits } = result.later['second refresh'];
    if (edits > 0) problems.push(`${schemes} schemes: a second refresh makes ${edits} edits.`);
    console.log([...rowsOf(schemes, result), await turnsText(schemes)].join('\n'));
    if (!quick) console.log(processRow(schemes));
  }
  office.close();
  if (!quick) console.log(await paperTimes());
  const reading = quick ? null : readingTimes();
  if (reading) console.log(reading.text);
  const growth = quick ? null : await growthOfTimes();
  if (growth) console.log(growth.text);
  const grown = stepsThatGrow(quick);
  if (args.includes('--record')) writeFileSync(RECORDED, `${JSON.stringify({ ...recorded(), ...costs }, null, 2)}\n`);
  const grownCosts = Object.entries(costs).flatMap(([schemes, now]) => [
    ...grownSince(recorded()[schemes], now, schemes),
    ...(now.largestRequest > LARGEST_REQUEST ? [`${schemes} schemes: a request of ${now.largestRequest} B.`] : []),
  ]);
  problems.push(...grownCosts, ...(reading?.problems ?? []), ...(growth?.problems ?? []), ...grown);
  for (const line of problems) console.error(line);
  if (problems.length > 0) process.exitCode = 1;
}

function rowsOf(schemes: number, result: Measured): string[] {
  const { times, arithmetic, costs, later, plainBytes, smallestBytes, writesBytes, refusedBytes } = result;
  const perScheme = (ms: number) => `${ms.toFixed(0)} ms (${((ms / schemes) * 1000).toFixed(1)} µs a scheme)`;
  const refused = refusedBytes.map((bytes) => `, one answer of ${bytes.toLocaleString('en-GB')} B refused`);
  return [
    `${schemes.toLocaleString('en-GB')} schemes`,
    ...Object.entries(times).map(([name, ms]) => `  ${name}: ${perScheme(ms)}`),
    arithmeticText(arithmetic, schemes),
    ...Object.entries<number>({ ...costs }).map(([name, count]) => `  ${name}: ${count.toLocaleString('en-GB')}`),
    ...Object.entries(later).map(
      ([what, { ms, edits, cellsWritten, syncs }]) =>
        `  ${what}: ${perScheme(ms)} with the host's own work, ${edits} edits, ${cellsWritten} cells, ${syncs} syncs`,
    ),
    `  bytes sent per changed cell: ${(costs.bytesSent / costs.cellsWritten).toFixed(1)}${refused.join('')}`,
    `  the values alone: ${writesBytes.toLocaleString('en-GB')} B, ${(writesBytes / smallestBytes).toFixed(2)} × the smallest conceivable (${smallestBytes.toLocaleString('en-GB')} B); cell by cell ${(plainBytes / smallestBytes).toFixed(0)} ×`,
  ];
}

function processRow(schemes: number): string {
  const { seconds, openShare, saveShare } = wholeProcess(schemes);
  const per = (share: number) => `${Math.round(share * 100)}%`;
  const script = SCRIPTS[schemes] ? `; a script with the usual libraries ${SCRIPTS[schemes]} s` : '';
  return `  command line: ${seconds.toFixed(2)} s from file to file, of it ${per(openShare)} opening and ${per(saveShare)} saving${script}`;
}

function recorded(): Record_ {
  try {
    return JSON.parse(readFileSync(RECORDED, 'utf8')) as Record_;
  } catch {
    return {};
  }
}

function grownSince(before: Costs | undefined, now: Costs, schemes: string): string[] {
  if (!before) return [];
  return (Object.keys(now) as (keyof Costs)[])
    .filter((name) => now[name] > before[name] * (name === 'syncs' ? 1 : GROWTH))
    .map((name) => `${schemes} schemes: ${name} has grown from ${before[name]} to ${now[name]}.`);
}

void run(process.argv.slice(2));
