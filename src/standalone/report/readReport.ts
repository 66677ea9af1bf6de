// A written report, as a Word document or plain text, to the texts in it with their headings. Its first line is its title.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Paragraph, underHeadings } from '../../domain/narrative/underHeadings';
import type { WrittenText } from '../../domain/narrative/writtenText';
import { fileProblem } from '../fileProblem';
import { WorkbookFileError } from '../workbookFileError';
import { paragraphsOfDocx } from './reportDocx';
import { paragraphsOfText } from './reportText';

export interface Report {
  /** The file's own name, without its folder. */
  name: string;
  texts: WrittenText[];
}

/** @throws WorkbookFileError where the file cannot be read, or is neither of the two. */
export async function readReport(path: string): Promise<Report> {
  const name = basename(path);
  const paragraphs = paragraphsOf(await bytesOf(path), name);
  return { name, texts: underHeadings(paragraphs, paragraphs[0]?.text ?? '') };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new WorkbookFileError(fileProblem((error as NodeJS.ErrnoException).code ?? 'nothing'), { cause: error });
  }
}

function paragraphsOf(bytes: Uint8Array, name: string): Paragraph[] {
  if (isZip(bytes)) return wordParagraphs(bytes, name);
  const text = decode(bytes);
  if (text === null) throw new WorkbookFileError(NEITHER);
  return paragraphsOfText(text, name);
}

const NEITHER = 'This file is neither a Word document (.docx) nor plain text.';

function wordParagraphs(bytes: Uint8Array, name: string): Paragraph[] {
  try {
    return paragraphsOfDocx(bytes, name);
  } catch (error) {
    throw error instanceof WorkbookFileError ? new WorkbookFileError(NEITHER, { cause: error }) : error;
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** UTF-8 or, as Notepad once saved, UTF-16 or Windows-1252; null for bytes that are no text. */
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
