// Compares a text with the one kept in test/golden; where they differ, what came instead is laid beside it as -changed.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GOLDEN = join(__dirname, '../golden');

/** To accept a change, put the -changed file in the place of the other. */
export function expectGolden(name: string, text: string): void {
  const kept = join(GOLDEN, `${name}.txt`);
  const changed = join(GOLDEN, `${name}-changed.txt`);
  rmSync(changed, { force: true });
  const golden = existsSync(kept) ? readFileSync(kept, 'utf8') : null;
  if (golden !== text) writeFileSync(changed, text);
  expect(text).toBe(golden);
}
