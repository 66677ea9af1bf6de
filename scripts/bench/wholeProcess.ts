// The command line as a whole: a process that opens a file, refreshes it and saves another, and what of its time goes to either end.
// Refuses to know how the program is built.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveBook } from '../../src/standalone/saveBook';
import { trackerOf } from '../../test/support/largeTracker';

const PROGRAM = join(__dirname, '../qipp.cjs');
/** The first start bundles the program, and a machine has other things to do now and then. */
const RUNS = 4;

export interface WholeProcess {
  /** The quickest of a few. */
  seconds: number;
  /** Of a run that was watched. */
  openShare: number;
  saveShare: number;
}

export function wholeProcess(schemes: number): WholeProcess {
  const folder = mkdtempSync(join(tmpdir(), 'qipp bench '));
  try {
    const file = join(folder, 'tracker.xlsx');
    writeFileSync(file, saveBook(trackerOf(schemes)));
    const times = Array.from({ length: RUNS }, () => secondsOf([PROGRAM, 'refresh', file]));
    const profiles = join(folder, 'profiles');
    mkdirSync(profiles);
    secondsOf(['--cpu-prof', '--cpu-prof-dir', profiles, PROGRAM, 'refresh', file]);
    const share = shares(join(profiles, readdirSync(profiles)[0]!));
    return { seconds: Math.min(...times), openShare: share('openBook'), saveShare: share('saveBook') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function secondsOf(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

interface Profile {
  nodes: { id: number; callFrame: { functionName: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** @returns what share of the process's time is spent in a function and in all that it calls. */
function shares(file: string): (name: string) => number {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
  const own = new Map<number, number>();
  samples.forEach((id, index) => own.set(id, (own.get(id) ?? 0) + timeDeltas[index]!));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const within = (id: number): number =>
    (byId.get(id)!.children ?? []).reduce((sum, child) => sum + within(child), own.get(id) ?? 0);
  const all = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  return (name) =>
    nodes.filter(({ callFrame }) => callFrame.functionName === name).reduce((sum, { id }) => sum + within(id), 0) / all;
}
