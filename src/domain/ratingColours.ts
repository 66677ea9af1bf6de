// The colours of the ratings, the same on sheets, on paper and in the pane. A colour only ever goes with its rating's word.
import type { Rating } from './rating';

/** Pairs that pass WCAG AA. NHS palette, with white or near-black text. */
export const RATING_COLOURS: Record<Rating, { fill: string; color: string }> = {
  Red: { fill: '#D5281B', color: '#FFFFFF' },
  Amber: { fill: '#FFB81C', color: '#212B32' },
  Green: { fill: '#007F3B', color: '#FFFFFF' },
  Blue: { fill: '#005EB8', color: '#FFFFFF' },
  Grey: { fill: '#D8DDE0', color: '#212B32' },
};
