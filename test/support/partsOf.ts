// The parts inside a workbook file, for tests that look at exactly what was written.
import { strFromU8, unzipSync } from 'fflate';

export function partsOf(file: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

export function partText(file: Uint8Array, name: string): string {
  const bytes = partsOf(file).get(name);
  if (!bytes) throw new Error(`There is no part ${name}.`);
  return strFromU8(bytes);
}
