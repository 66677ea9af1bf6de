// The main job on the three sample workbooks: refreshes each into out/, writes its board paper beside it, and prints what came of it.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PaperStructure } from '../src/domain/paperCover';
import { exportPaperOfFile } from '../src/standalone/exportPaperOfFile';
import { resultText } from '../src/standalone/resultText';

/** Each paper is built as its report was published; the demo's as the monthly report. */
const SAMPLES: Record<string, PaperStructure> = {
  'better-together-2017-05': 'alliance',
  'better-together-2018-07': 'board',
  'demo-pmo': 'alliance',
};

async function demo(): Promise<void> {
  await mkdir('out', { recursive: true });
  const written: string[] = [];
  for (const [sample, structure] of Object.entries(SAMPLES)) {
    const input = join('assets', 'samples', `${sample}.xlsx`);
    const paper = { path: join('out', `${sample}.docx`), choices: { structure } };
    const { outcome, written: path } = await exportPaperOfFile(input, join('out', `${sample}.xlsx`), {}, paper);
    if (outcome.refused || path === null) throw new Error(`${input}: ${outcome.message}`);
    console.log(`── ${sample} ──\n${resultText(outcome)}\n`);
    written.push(path, paper.path);
  }
  console.log(['Written:', ...written.map((path) => `  ${path}`)].join('\n'));
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
