// The main job on the three sample workbooks: refreshes each into out/ and prints what came of it.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refresh } from '../src/actions/refresh';
import { resultText } from '../src/standalone/resultText';
import { changeFile } from '../src/standalone/runOnFile';

const SAMPLES = ['better-together-2017-05', 'better-together-2018-07', 'demo-pmo'];

async function demo(): Promise<void> {
  await mkdir('out', { recursive: true });
  const written: string[] = [];
  for (const sample of SAMPLES) {
    const input = join('assets', 'samples', `${sample}.xlsx`);
    const { outcome, written: path } = await changeFile(refresh, input, join('out', `${sample}.xlsx`), {});
    if (outcome.refused || path === null) throw new Error(`${input}: ${outcome.message}`);
    console.log(`── ${sample} ──\n${resultText(outcome)}\n`);
    written.push(path);
  }
  console.log(['Written:', ...written.map((path) => `  ${path}`)].join('\n'));
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
