// How long a refresh's own work holds the thread between two pauses: reading, rating and planning, piece by piece.
// Refuses to know what a piece does; what Excel's client takes for requests and answers is not in it.
import { plan } from '../../src/actions/refresh';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { threadTime } from './threadTime';

/** Milliseconds: people begin to feel what is longer. */
const FELT = 50;

export interface LongestPieces {
  pieces: number;
  /** Milliseconds, of all pieces and of the longest. */
  whole: number;
  longest: number;
  /** How many take longer than `FELT`. */
  felt: number;
}

export function longestPieces(snapshot: WorkbookSnapshot): LongestPieces {
  const times: number[] = [];
  const work = plan(snapshot, {});
  for (let done: boolean | undefined = false; !done;) {
    const before = threadTime();
    ({ done } = work.next());
    times.push(threadTime() - before);
  }
  return {
    pieces: times.length,
    whole: times.reduce((sum, each) => sum + each, 0),
    longest: times.reduce((most, each) => Math.max(most, each), 0),
    felt: times.filter((each) => each > FELT).length,
  };
}

export function piecesText({ pieces, whole, longest, felt }: LongestPieces): string {
  return `  in pieces: ${pieces} of ${whole.toFixed(0)} ms together, the longest ${longest.toFixed(0)} ms, ${felt} over ${FELT} ms`;
}
