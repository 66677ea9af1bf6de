// Findings that somebody has looked at and written a note on. A note holds for the finding as it was: where a figure in it has
// changed since, the note stays beside it and the finding is open again.
import type { Finding } from './finding';
import { grouped } from './grouped';
import { mapInPieces, type Pieces, whole } from './pieces';

/** A note as it stands on our sheet. */
export interface WrittenNote {
  /** What the finding said, figures included, when the note was written. */
  message: string;
  text: string;
}

export interface Note {
  text: string;
  /** What the finding said when the note was written. */
  message: string;
  /** False once a figure has changed since. */
  holds: boolean;
}

export interface NotedFinding extends Finding {
  /** Absent where nobody wrote anything. */
  note?: Note;
}

export interface Acknowledged {
  findings: NotedFinding[];
  /** Notes on what is found no more. */
  gone: WrittenNote[];
}

export function acknowledge(findings: readonly Finding[], notes: readonly WrittenNote[]): Acknowledged {
  return whole(acknowledgeInPieces(findings, notes));
}

/** A note goes to what says the very same first, then to what says it of other figures. */
export function* acknowledgeInPieces(
  findings: readonly Finding[],
  notes: readonly WrittenNote[],
): Pieces<Acknowledged> {
  const left = new Set(notes);
  const takeSame = taker(left, (message) => message);
  const same = yield* mapInPieces(findings, ({ message }) => takeSame(message));
  const takeAlike = taker(left, findingKey);
  const noted = yield* mapInPieces(findings, (finding, index): NotedFinding => {
    const note = same[index] ?? takeAlike(finding.message);
    return note ? { ...finding, note: { ...note, holds: note.message === finding.message } } : finding;
  });
  return { findings: noted, gone: [...left] };
}

/** @returns what takes the first note left of the same key as a message, if there is one. */
function taker(left: Set<WrittenNote>, keyOf: (message: string) => string) {
  const notes = grouped([...left], ({ message }) => keyOf(message));
  return (message: string): WrittenNote | undefined => {
    const note = left.size === 0 ? undefined : notes.get(keyOf(message))?.shift();
    if (note) left.delete(note);
    return note;
  };
}

/** What a finding says without its figures: the same finding of other figures has the same. */
export function findingKey(message: string): string {
  return message.replace(/[-–−]?[\d][\d,.]*/g, '#');
}
