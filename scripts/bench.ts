// `npm run bench`: what a refresh costs at several sizes, beside a plain implementation and the smallest payload that could be.
// Times are this machine's and never fail; counts and bytes that have grown beyond the recorded ones do. --record keeps new ones, --quick leaves out the largest sizes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOffice } from '../test/host/loadOffice';
import { type Costs, measured, type Measured } from './bench/measured';
import { commandLineSeconds } from './bench/wholeProcess';

const SIZES = [100, 1_000, 10_000, 50_000];
const QUICK = 1_000;
const RECORDED = join(__dirname, 'bench/recorded.json');
/** So that a heading more on one of our sheets is no failure. */
const GROWTH = 1.1;

type Record_ = Record<string, Costs>;

async function run(args: readonly string[]): Promise<void> {
  const office = await loadOffice();
  const found: [number, Measured][] = [];
  for (const schemes of SIZES.filter((size) => !args.includes('--quick') || size <= QUICK)) {
    const result = await measured(office, schemes);
    found.push([schemes, result]);
    console.log(rowsOf(schemes, result).join('\n'));
    if (!args.includes('--quick'))
      console.log(`  command line: ${(await commandLineSeconds(schemes)).toFixed(1)} s from file to file`);
  }
  office.close();
  const costs: Record_ = Object.fromEntries(found.map(([schemes, { costs }]) => [String(schemes), costs]));
  if (args.includes('--record')) writeFileSync(RECORDED, `${JSON.stringify({ ...recorded(), ...costs }, null, 2)}\n`);
  const grown = Object.entries(costs).flatMap(([schemes, now]) => grownSince(recorded()[schemes], now, schemes));
  for (const line of grown) console.error(line);
  if (grown.length > 0) process.exitCode = 1;
}

function rowsOf(schemes: number, { times, costs, plainBytes, smallestBytes, writesBytes }: Measured): string[] {
  const perScheme = (ms: number) => `${ms.toFixed(0)} ms (${((ms / schemes) * 1000).toFixed(1)} µs a scheme)`;
  return [
    `${schemes.toLocaleString('en-GB')} schemes`,
    ...Object.entries(times).map(([name, ms]) => `  ${name}: ${perScheme(ms)}`),
    ...Object.entries<number>({ ...costs }).map(([name, count]) => `  ${name}: ${count.toLocaleString('en-GB')}`),
    `  bytes sent per changed cell: ${(costs.bytesSent / costs.cellsWritten).toFixed(1)}`,
    `  the values alone: ${writesBytes.toLocaleString('en-GB')} B, ${(writesBytes / smallestBytes).toFixed(2)} × the smallest conceivable (${smallestBytes.toLocaleString('en-GB')} B); cell by cell ${(plainBytes / smallestBytes).toFixed(0)} ×`,
  ];
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
