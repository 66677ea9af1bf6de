// A sentence below or beside an objective's figures belongs to the objective that it was read with.
// Refuses to go by words: which objective a text is of was decided when the objective was read.
import type { WrittenText } from '../domain/narrative/writtenText';
import { parseBlock } from './address';
import { cleanText } from './cell';
import type { ReadObjective } from './readActivity';

/** @param objectives of the same sheet. Alike sentences of several belong to the nearest above. */
export function besideObjective(written: WrittenText, objectives: readonly ReadObjective[]): WrittenText {
  const { row } = parseBlock(written.where.cell);
  const text = cleanText(written.text).replace(/^[•·*-]\s*/, '');
  const above = objectives
    .filter(({ objective }) => objective.ownInsights.includes(text) && rowOf(objective.where.cell) <= row)
    .sort((a, b) => rowOf(b.objective.where.cell) - rowOf(a.objective.where.cell));
  return above.length === 0 ? written : { ...written, besideKey: above[0]!.objective.key };
}

const rowOf = (cell: string) => parseBlock(cell).row;
