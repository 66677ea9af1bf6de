// The paper of a workbook, made as the product makes it.
import { whole } from '../../src/domain/pieces';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan } from '../../src/actions/refresh';
import { BLANK_COVER, type PaperCover, type PaperStructure } from '../../src/domain/paperCover';
import type { Paper } from '../../src/paper/paper';
import { writePaper } from '../../src/paper/writePaper';
import type { Book } from '../../src/standalone/book';
import { FileWorkbook } from '../../src/standalone/fileWorkbook';
import { openBook } from '../../src/standalone/openBook';

export async function paperOfBook(
  book: Book,
  structure: PaperStructure = 'alliance',
  cover: Partial<PaperCover> = {},
): Promise<Paper> {
  const outcome = whole(plan(await new FileWorkbook(book).read(), {}));
  if (outcome.refused) throw new Error(outcome.message);
  return writePaper(outcome.assessment, { structure, cover: { ...BLANK_COVER, ...cover } });
}

export function sampleBook(name: string): Book {
  return openBook(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)));
}
