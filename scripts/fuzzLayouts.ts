// `npm run fuzz [runs] [seed]`: layouts drawn at random against what has to be read of them. Prints the seed and every kind of outcome.
// Exit status 1 where a figure was misread without a word.
import fc from 'fast-check';
import { layouts, readLayout } from '../test/support/layouts';

const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 201807);

async function main(): Promise<void> {
  const counts = { right: 0, asked: 0, silent: 0, crashed: 0 };
  const examples: string[] = [];
  for (const layout of fc.sample(layouts, { numRuns: runs, seed })) {
    const outcome = await readLayout(layout).catch((error: unknown) => ({
      silent: [String(error)],
      asked: false,
      crashed: true,
    }));
    const kind =
      'crashed' in outcome ? 'crashed' : outcome.silent.length > 0 ? 'silent' : outcome.asked ? 'asked' : 'right';
    counts[kind]++;
    if (outcome.silent.length > 0 && examples.length < 5)
      examples.push(`${outcome.silent.join('; ')}\n${JSON.stringify(layout)}`);
  }
  console.log(
    `${runs} layouts, seed ${seed}: ${counts.right} read right, ${counts.asked} with a question or a finding, ${counts.silent} misread in silence, ${counts.crashed} crashed`,
  );
  for (const example of examples) console.log(example);
  process.exitCode = counts.silent + counts.crashed > 0 ? 1 : 0;
}

void main();
