// What we wrote into people's sheets last time, kept on a hidden sheet of ours. It tells a figure we wrote from one that
// somebody typed over it. Laid out as blocks: a heading row ["#", sheet id, field…], then a row [key, "", value…] a line.
import { forEachInPieces, gatherInPieces, mapInPieces, type Pieces, whole } from '../domain/pieces';
import { ourSheet } from './ourSheet';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from './snapshot';

export const RECORD_ID = 'record';
export const RECORD_SHEET = 'PMO Record';
const BLOCK_START = '#';

/** Values written by field, by line key, by sheet id. */
export type Memory = Map<string, Map<string, Map<string, CellValue>>>;

export function* readMemory(snapshot: WorkbookSnapshot): Pieces<Memory> {
  const memory: Memory = new Map();
  const sheet = ourSheet(snapshot, RECORD_ID, RECORD_SHEET);
  if (sheet) yield* readBlocks(sheet, memory);
  return memory;
}

function* readBlocks(sheet: SheetSnapshot, memory: Memory): Pieces<void> {
  let fields: string[] = [];
  let lines = new Map<string, Map<string, CellValue>>();
  yield* forEachInPieces(sheet.values, ([first = '', second = '', ...values]) => {
    if (first === BLOCK_START) {
      fields = values.map(String).filter((field) => field !== '');
      lines = new Map();
      memory.set(String(second), lines);
    } else if (first !== '') {
      lines.set(String(first), new Map(fields.map((field, index) => [field, values[index] ?? ''])));
    }
  });
}

/** The rows of the record sheet. */
export function memoryRows(memory: Memory): CellValue[][] {
  return whole(memoryRowsInPieces(memory));
}

export function* memoryRowsInPieces(memory: Memory): Pieces<CellValue[][]> {
  return yield* gatherInPieces([...memory].map((block) => () => blockRows(...block)));
}

function* blockRows(sheetId: string, lines: Map<string, Map<string, CellValue>>): Pieces<CellValue[][]> {
  const known = new Set<string>();
  yield* forEachInPieces([...lines.values()], (values) => {
    for (const field of values.keys()) known.add(field);
  });
  const fields = [...known];
  const rows = yield* mapInPieces([...lines], ([key, values]): CellValue[] => [
    key,
    '',
    ...fields.map((field) => values.get(field) ?? ''),
  ]);
  return [[BLOCK_START, sheetId, ...fields], ...rows];
}

/** True where we have ever written that column of that sheet. */
export function isOwned(memory: Memory, sheetId: string | null, columnId: string): boolean {
  if (sheetId === null) return false;
  for (const values of memory.get(sheetId)?.values() ?? []) if (values.has(columnId)) return true;
  return false;
}
