// Which texts on PMO Exceptions and PMO Checks are ours: those that we wrote last time, kept as fingerprints on PMO Record.
// Words that left the sheet for PMO History count among them: they are on record and need no other place.
import type { Assessment } from '../domain/assessed';
import { flatMapInPieces, forEachInPieces, type Pieces } from '../domain/pieces';
import { cleanText } from './cell';
import type { Draft } from './draft';
import { EXCEPTIONS_ID, OUR_HEADINGS, WORD_COLUMNS } from './exceptionWords';
import { type Headings, textsOfOurs } from './foundWords';
import type { Memory } from './memory';
import { CHECKS_HEADINGS } from './checksDraft';
import { NARRATIVE_HEADINGS } from './narrativeDraft';
import { NARRATIVE_ID, YOURS_HEADING } from './readNarrative';
import { CHECKS_ID, NOTE_HEADING } from './readNotes';
import { rememberedLines, rememberedTexts, textsId } from './writtenTexts';

const HEADINGS: Record<string, Headings> = {
  [EXCEPTIONS_ID]: { marker: 'Reasons', ours: OUR_HEADINGS, typed: WORD_COLUMNS.map(([, heading]) => heading) },
  [NARRATIVE_ID]: { marker: YOURS_HEADING, ours: NARRATIVE_HEADINGS, typed: [YOURS_HEADING] },
  [CHECKS_ID]: { marker: NOTE_HEADING, ours: CHECKS_HEADINGS, typed: [NOTE_HEADING] },
};

/** Notes for the next refresh which texts of these sheets are ours, and which headings are people's. */
export function* rememberOwnTexts(drafts: readonly Draft[], assessment: Assessment, memory: Memory): Pieces<void> {
  const carried = yield* flatMapInPieces(assessment.exceptions, (item) =>
    Object.values(item.carried).filter((text) => text !== ''),
  );
  for (const draft of drafts) {
    const headings = HEADINGS[draft.id];
    if (!headings) continue;
    const texts = yield* textsOfOurs(draft, headings);
    const lines = yield* rememberedLines([...texts, ...carried], assessment.addedExceptionColumns);
    memory.set(textsId(draft.id), lines);
  }
}

/** Null where nothing is remembered of that sheet. */
export function* ownTexts(
  id: string,
  memory: Memory,
  { history }: Assessment,
): Pieces<((text: string) => boolean) | null> {
  const remembered = yield* rememberedTexts(memory.get(textsId(id)));
  if (!remembered) return null;
  const onRecord = new Set<string>();
  for (const { lines } of history)
    yield* forEachInPieces(lines, ({ level, words }) => {
      if (level === 'closed exception') for (const text of Object.values(words)) onRecord.add(cleanText(text));
    });
  return (text) => remembered.isOurs(text) || onRecord.has(text);
}
