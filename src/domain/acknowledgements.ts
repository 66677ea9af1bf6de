// Findings that somebody has looked at and written a note on. A note holds for the finding as it was: where a figure in it has
// changed since, the note stays beside it and the finding is open again.
import type { Finding } from './finding';

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
  const left = [...notes];
  const take = (fits: (note: WrittenNote) => boolean): WrittenNote | undefined => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const same = findings.map(({ message }) => take((note) => note.message === message));
  const noted = findings.map((finding, index): NotedFinding => {
    const note = same[index] ?? take(({ message }) => findingKey(message) === findingKey(finding.message));
    return note ? { ...finding, note: { ...note, holds: note.message === finding.message } } : finding;
  });
  return { findings: noted, gone: left };
}

/** What a finding says without its figures: the same finding of other figures has the same. */
export function findingKey(message: string): string {
  return message.replace(/[-–−]?[\d][\d,.]*/g, '#');
}
