// What the software makes of a sample workbook, in memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/actions/check';
import type { Assessment } from '../../src/domain/assessed';
import { compareNames } from '../../src/domain/programmeNames';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { openBook } from '../../src/standalone/openBook';

export async function assessSample(name: string): Promise<Assessment> {
  const path = join(__dirname, '../../assets/samples', `${name}.xlsx`);
  const outcome = await check(new FileWorkbook(openBook(readFileSync(path))), {});
  if (outcome.refused) throw new Error(`${path}: ${outcome.message}`);
  return outcome.assessment;
}

/** The programme that a printed name means, by any name the workbook gives it. */
export function programmeNamed({ programmes }: Assessment, name: string) {
  const found =
    programmes.find((programme) => programme.name === name || programme.alsoCalled.includes(name)) ??
    programmes.find((programme) => ['same', 'alike'].includes(compareNames(programme.name, name)));
  if (!found) throw new Error(`The software knows no programme "${name}".`);
  return found;
}
