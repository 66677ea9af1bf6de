// What the command line was told of a paper: where it goes and how it is built. Refuses what would harm a workbook.
import { extname } from 'node:path';
import type { PaperStructure } from '../domain/paperCover';
import type { PaperRequest } from './exportPaperOfFile';
import { isSameFile } from './runOnFile';

export const STRUCTURES: readonly PaperStructure[] = ['alliance', 'board'];

export interface PaperWords {
  paper?: string | undefined;
  structure?: string | undefined;
  public?: boolean | undefined;
}

/** @returns null where no paper was asked for, and a sentence where it was asked for wrongly. */
export function paperRequest(
  verb: string,
  words: PaperWords,
  workbooks: readonly string[],
): PaperRequest | null | string {
  const { paper: path, structure, public: publicCopy = false } = words;
  if (path === undefined) {
    if (structure !== undefined) return '--structure says how a paper is built: name one with --paper.';
    return publicCopy ? '--public is about a paper: name one with --paper.' : null;
  }
  if (verb !== 'refresh') return '--paper belongs to refresh.';
  if (extname(path).toLowerCase() !== '.docx') return `--paper ${path} is no Word document; its name ends in .docx.`;
  if (workbooks.some((workbook) => isSameFile(path, workbook))) return `--paper names a workbook: ${path}.`;
  if (structure === undefined) return { path, choices: { publicCopy } };
  const known = STRUCTURES.find((name) => name === structure);
  if (!known) return `--structure ${structure} is none of ${STRUCTURES.join(', ')}.`;
  return { path, choices: { structure: known, publicCopy } };
}
