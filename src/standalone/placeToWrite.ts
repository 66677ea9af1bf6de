// Whether a result may be written where somebody wants it, as far as this can be known before anything is read.
// Knows names of files and nothing of what is in them.
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** What Excel and LibreOffice put beside a workbook for as long as somebody has it open. */
const LOCKS = [(name: string) => `~$${name}`, (name: string) => `.~lock.${name}#`];

/** @returns why it may not, as a line; null where it may. */
export function refusalOfPlace(out: string, input: string): string | null {
  const ending = extname(input);
  if (extname(out).toLowerCase() !== ending.toLowerCase())
    return `--out ${out} must end in ${ending} as the workbook does: Excel opens no workbook under another ending.`;
  const lock = LOCKS.map((lockOf) => lockOf(basename(out))).find((name) => existsSync(join(dirname(out), name)));
  if (lock === undefined) return null;
  return `${out} is open in another program, as ${lock} beside it says. Close it there, or write to another file with --out.`;
}
