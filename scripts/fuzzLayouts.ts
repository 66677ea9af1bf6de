// `npm run fuzz [runs] [seed]`: workbooks drawn at random against what has to be read of them. Prints the seed and every kind of outcome.
// Exit status 1 where a figure was misread without a word.
import fc from 'fast-check';
import { type Layout, layouts } from '../test/support/layouts/layout';
import { readLayout } from '../test/support/layouts/readLayout';
import { traitsOf } from '../test/support/layouts/traits';

const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 201807);
const MOST_EXAMPLES = Number(process.argv[4] ?? 5);

type Kind = 'right' | 'beside' | 'asked' | 'silent' | 'crashed';
type Outcome = { kind: Kind; why: string[] };

async function outcomeOf(layout: Layout): Promise<Outcome> {
  try {
    const { silent, asked, beside } = await readLayout(layout);
    if (silent.length > 0) return { kind: 'silent', why: silent };
    if (asked.length > 0) return { kind: 'asked', why: asked };
    return beside.length > 0 ? { kind: 'beside', why: beside } : { kind: 'right', why: [] };
  } catch (error) {
    return { kind: 'crashed', why: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
}

/** Of every word how many outcomes were of which kind. */
class Tally {
  private readonly counts = new Map<string, Record<Kind, number>>();

  add(words: readonly string[], kind: Kind): void {
    for (const word of words) {
      const counts = this.counts.get(word) ?? { right: 0, beside: 0, asked: 0, silent: 0, crashed: 0 };
      counts[kind]++;
      this.counts.set(word, counts);
    }
  }

  print(): void {
    for (const [word, counts] of [...this.counts].sort(([one], [other]) => one.localeCompare(other))) {
      const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const share = (count: number) => `${Math.round((100 * count) / all)} %`.padStart(6);
      console.log(
        `${word.padEnd(34)}${String(all).padStart(6)}${share(counts.right)} right${share(counts.beside)} beside${share(counts.asked)} asked${counts.silent > 0 ? ` ${counts.silent} SILENT` : ''}`,
      );
    }
  }
}

async function main(): Promise<void> {
  const traits = new Tally();
  const reasons = new Map<string, number>();
  const counts: Record<Kind, number> = { right: 0, beside: 0, asked: 0, silent: 0, crashed: 0 };
  const examples: string[] = [];
  for (const layout of fc.sample(layouts, { numRuns: runs, seed })) {
    const { kind, why } = await outcomeOf(layout);
    counts[kind]++;
    traits.add(traitsOf(layout), kind);
    if (kind === 'asked' || kind === 'beside')
      for (const reason of why) reasons.set(`${kind}: ${reason}`, (reasons.get(`${kind}: ${reason}`) ?? 0) + 1);
    if ((kind === 'silent' || kind === 'crashed') && examples.length < MOST_EXAMPLES)
      examples.push(`${why.join('; ')}\n${JSON.stringify(layout)}`);
  }
  traits.print();
  for (const [reason, count] of [...reasons].sort(([, one], [, other]) => other - one))
    console.log(`${String(count).padStart(6)} ${reason}`);
  console.log(
    `${runs} layouts, seed ${seed}: ${counts.right} read right, ${counts.beside} read right with a question besides, ${counts.asked} asked or reported in part, ${counts.silent} misread in silence, ${counts.crashed} crashed`,
  );
  for (const example of examples) console.log(example);
  process.exitCode = counts.silent + counts.crashed > 0 ? 1 : 0;
}

void main();
