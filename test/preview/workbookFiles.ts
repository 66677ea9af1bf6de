// The preview's workbooks: opened from the samples or from disk, and handed back as a file.
// Refuses to know what is done with them in between.
import { Book } from '../../src/standalone/book';
import { openBook } from '../../src/standalone/openBook';
import { saveBook } from '../../src/standalone/saveBook';
import { EMPTY, type Sample } from './settings';

export interface OpenWorkbook {
  name: string;
  book: Book;
}

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function openSample(sample: Sample): Promise<OpenWorkbook> {
  const name = `${sample}.xlsx`;
  if (sample === EMPTY) return { name, book: emptyBook() };
  const answer = await fetch(`samples/${name}`);
  if (!answer.ok) throw new Error(`There is no sample ${name}.`);
  return { name, book: openBook(new Uint8Array(await answer.arrayBuffer())) };
}

function emptyBook(): Book {
  const book = new Book();
  book.addSheet('Sheet1');
  return book;
}

/** @throws WorkbookFileError where the file is no workbook. */
export async function openFile(file: File): Promise<OpenWorkbook> {
  return { name: file.name, book: openBook(new Uint8Array(await file.arrayBuffer())) };
}

/** Hands the workbook over as a download of the same name. */
export function download({ name, book }: OpenWorkbook): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(saveBook(book))], { type: WORKBOOK_TYPE }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
