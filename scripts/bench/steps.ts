// How often each step of a program ran, as V8 counts it, and which of them grow faster than what they work on.
// Refuses to know what the program does. Loops inside V8 itself, such as `indexOf` of a list, are no steps: only time tells of those.

/** From one place of a script to another. The first of a function is the whole of it; a part that ran as often as what is around it is left out. */
interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

/** What V8 tells of a script: its functions, outermost first. */
export interface Script {
  url: string;
  functions: { functionName: string; ranges: Range[] }[];
}

interface CountedFunction {
  /** The file, and the nearest function around it that has a name. */
  place: string;
  ranges: readonly Range[];
}

/** By script and place in it. */
export type Steps = Map<string, CountedFunction>;

export interface Counted {
  lines: number;
  steps: Steps;
}

/** Other steps are done for some few lines, and how many those are has reasons of its own. */
const LEAST_A_LINE = 20;

/** @param folder of the sources; of other scripts nothing is told. */
export function stepsOf(scripts: readonly Script[], folder: string): Steps {
  const steps: Steps = new Map();
  for (const { url, functions } of scripts.filter((script) => script.url.startsWith(folder))) {
    const around: { name: string; end: number }[] = [];
    for (const { functionName, ranges } of functions) {
      const { startOffset, endOffset } = ranges[0]!;
      while (around.length > 0 && around.at(-1)!.end <= startOffset) around.pop();
      around.push({ name: functionName || (around.at(-1)?.name ?? ''), end: endOffset });
      const place = `${url.slice(folder.length)} ${around.at(-1)!.name}`.trim();
      steps.set(`${url} ${startOffset} ${endOffset}`, { place, ranges });
    }
  }
  return steps;
}

/**
 * What grew with more than the power 1.5 of the lines, a line each, the worst first. Where there are ten times as many lines, what is
 * done for every line is done ten times as often, sorting 13 times, and what is done for every two of them a hundred times.
 */
export function grownSteps(few: Counted, many: Counted): string[] {
  const most = Math.sqrt(many.lines / few.lines);
  const worst = new Map<string, { text: string; growth: number }>();
  for (const [key, { place, ranges }] of many.steps)
    for (const range of ranges) {
      const before = countOf(range, few.steps.get(key)?.ranges ?? []);
      const growth = range.count / many.lines / Math.max(before / few.lines, LEAST_A_LINE);
      if (growth <= most || growth <= (worst.get(place)?.growth ?? 0)) continue;
      worst.set(place, { text: grownText(place, [before, few.lines], [range.count, many.lines]), growth });
    }
  return [...worst.values()].sort((a, b) => b.growth - a.growth).map(({ text }) => text);
}

/** Of the smallest range that holds it all. */
function countOf({ startOffset, endOffset }: Range, ranges: readonly Range[]): number {
  const around = ranges.filter((range) => range.startOffset <= startOffset && range.endOffset >= endOffset);
  return around.sort((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset))[0]?.count ?? 0;
}

function grownText(place: string, [before, few]: [number, number], [now, many]: [number, number]): string {
  const times = (count: number, lines: number) =>
    `${count.toLocaleString('en-GB')} times at ${lines.toLocaleString('en-GB')} schemes`;
  return `${place}: a step is done ${times(before, few)}, ${times(now, many)}.`;
}
