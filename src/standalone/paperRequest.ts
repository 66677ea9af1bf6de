// What the command line was told of a paper: where it goes and how it is built. Refuses what would harm a workbook.
import { extname } from 'node:path';
import type { PaperChoices } from '../actions/exportPaper';
import type { PaperRequest } from './exportPaperOfFile';
import { isSameFile } from './runOnFile';

export const STRUCTURES: readonly PaperChoices['structure'][] = ['alliance', 'board'];

export interface PaperWords {
  paper?: string | undefined;
  structure?: string | undefined;
}

/** @returns null where no paper was asked for, and a sentence where it was asked for wrongly. */
export function paperRequest(
  verb: string,
  words: PaperWords,
  workbooks: readonly string[],
): PaperRequest | null | string {
  const { paper: path, structure = STRUCTURES[0]! } = words;
  if (path === undefined) {
    return words.structure === undefined ? null : '--structure says how a paper is built: name one with --paper.';
  }
  if (verb !== 'refresh') return '--paper belongs to refresh.';
  if (extname(path).toLowerCase() !== '.docx') return `--paper ${path} is no Word document; its name ends in .docx.`;
  if (workbooks.some((workbook) => isSameFile(path, workbook))) return `--paper names a workbook: ${path}.`;
  const known = STRUCTURES.find((name) => name === structure);
  if (!known) return `--structure ${structure} is none of ${STRUCTURES.join(', ')}.`;
  return { path, choices: { structure: known } };
}
