// An assessment with what its workbook's own sentences were found to contradict. Notes on those findings hold like all others.
// Refuses to know where the sentences stand.
import { acknowledgeInPieces } from '../acknowledgements';
import type { Assessment } from '../assessed';
import type { Records } from '../records';
import { type Pieces, whole } from '../pieces';
import { checkNarrativeInPieces } from './checkNarrative';
import { ownTexts } from './ownTexts';
import type { WrittenText } from './writtenText';

/** @param sentences of people's own sheets. */
export function withNarrative(assessment: Assessment, records: Records, sentences: readonly WrittenText[]): Assessment {
  return whole(withNarrativeInPieces(assessment, records, sentences));
}

export function* withNarrativeInPieces(
  assessment: Assessment,
  records: Records,
  sentences: readonly WrittenText[],
): Pieces<Assessment> {
  const texts = [...sentences, ...ownTexts(records, assessment)];
  const { findings, stating, checked } = yield* checkNarrativeInPieces(texts, assessment);
  const noted = yield* acknowledgeInPieces([...assessment.findings, ...findings], records.notes);
  const told = `Sentences on the sheets: ${checked} of ${stating} with a figure or rating were checked; the others say what is not understood, or what no figure here tells.`;
  return {
    ...assessment,
    findings: noted.findings,
    goneNotes: noted.gone,
    notChecked: [...assessment.notChecked, ...(checked < stating ? [told] : [])],
  };
}
