// How a refresh grows with the workbook: what each stage takes at ten times as many schemes, and how often each step is done.
// What grows with the square of the schemes is a problem. Time alone would miss a slow step among many; counts alone, V8's own loops.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { grouped } from '../../src/domain/grouped';
import { stageTimes, type StageTimes } from './stageTimes';
import { WORKBOOKS } from './workbooks';

const [FEW, MANY] = [1_000, 10_000];
/** Steps are counted at fewer: V8 takes several times as long to count, and a count is exact. */
const COUNTED = [400, 2_000] as const;
/** Enough for steps between lines to show beside those between names and columns. */
const QUICK = [100, 400] as const;
/** Of processor time a scheme. Larger heaps cost up to 1.5 × as much, on a busy machine too. */
const MOST_GROWTH = 1.7;
/** Milliseconds: the clock goes by ticks of four, and the garbage of one stage may be collected in the next. */
const SLACK = 60;
/** The quickest counts: others use the machine as well, and the first runs are compiled on the way. */
const RUNS: Record<number, number> = { [FEW]: 5, [MANY]: 3 };

export interface Growth {
  text: string;
  problems: string[];
}

export async function growthOfTimes(): Promise<Growth> {
  const lines: string[] = [];
  const problems: string[] = [];
  for (const what of Object.keys(WORKBOOKS)) {
    const few = await quickest(what, FEW);
    const many = await quickest(what, MANY);
    lines.push(`  ${what}`, ...growthLines(few, many));
    for (const [stage, ms] of Object.entries(many)) {
      const most = few[stage]! * (MANY / FEW) * MOST_GROWTH + SLACK;
      if (ms > most)
        problems.push(
          `${what}, ${stage}: ${ms.toFixed(0)} ms at ${MANY} schemes, ${few[stage]!.toFixed(0)} at ${FEW}.`,
        );
    }
  }
  return { text: [`ms at ${FEW} → ${MANY} schemes (× a scheme)`, ...lines].join('\n'), problems };
}

/** A line for each time that the workbook is refreshed. */
function growthLines(few: StageTimes, many: StageTimes): string[] {
  const rounds = grouped(Object.keys(many), (stage) => stage.slice(0, stage.indexOf(':') + 1));
  return [...rounds].map(([round, stages]) => {
    const texts = stages.map((stage) => growthText(stage.slice(round.length).trim(), few[stage]!, many[stage]!));
    return `    ${[round || 'from file to file:', texts.join(', ')].join(' ')}`;
  });
}

function growthText(stage: string, before: number, now: number): string {
  const growth = before > 0 ? ` (× ${(now / before / (MANY / FEW)).toFixed(1)})` : '';
  return `${stage} ${before.toFixed(0)} → ${now.toFixed(0)}${growth}`;
}

async function quickest(what: string, schemes: number): Promise<StageTimes> {
  const least: StageTimes = {};
  for (let run = 0; run < RUNS[schemes]!; run++)
    for (const [stage, ms] of Object.entries(await stageTimes(WORKBOOKS[what]!(schemes))))
      least[stage] = Math.min(least[stage] ?? Infinity, ms);
  return least;
}

/** In a process of its own: V8 counts the steps of what it loads after it was asked to. */
export function stepsThatGrow(quick: boolean): string[] {
  const [few, many] = quick ? QUICK : COUNTED;
  const workbooks = quick ? Object.keys(WORKBOOKS).slice(-1) : Object.keys(WORKBOOKS);
  return workbooks.flatMap((what) => {
    const args = [...process.execArgv, join(__dirname, 'countSteps.ts'), what, few, many].map(String);
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.split('\n').filter((line) => line !== '');
  });
}
