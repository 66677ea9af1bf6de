// The three sample workbooks as files: name and bytes. The same bytes every time, so that they can be compared.
// Writes nothing itself; scripts/buildSamples.ts does.
import type { Book } from '../../src/standalone/book';
import { saveBook } from '../../src/standalone/saveBook';
import { betterTogether2017 } from './betterTogether2017';
import { betterTogether2018 } from './betterTogether2018';
import { demoPmo } from './demoPmo';

export const SAMPLE_BOOKS: Record<string, () => Book> = {
  'better-together-2017-05.xlsx': betterTogether2017,
  'better-together-2018-07.xlsx': betterTogether2018,
  'demo-pmo.xlsx': demoPmo,
};

export function sampleWorkbooks(): { fileName: string; bytes: Uint8Array }[] {
  return Object.entries(SAMPLE_BOOKS).map(([fileName, build]) => ({ fileName, bytes: saveBook(build()) }));
}
