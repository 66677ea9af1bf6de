// The command line as a whole: a process that opens a file, refreshes it and saves another. Knows only how long that takes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveBook } from '../../src/standalone/saveBook';
import { trackerOf } from '../../test/support/largeTracker';
import { qipp } from '../../test/support/runQipp';

export async function commandLineSeconds(schemes: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'qipp bench '));
  try {
    const file = join(folder, 'tracker.xlsx');
    writeFileSync(file, saveBook(trackerOf(schemes)));
    const started = performance.now();
    const { status, stderr } = await qipp('refresh', file);
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - started) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
