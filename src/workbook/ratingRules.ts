// The conditional formats of ours: a rating coloured by its own cell's word, an adverse figure by its own cell's sign.
// Every formula carries our signature, so that a refresh finds its own rules again and leaves people's alone.
import type { Rating } from '../domain/rating';
import { cellAddress } from './address';
import type { Block, ConditionalRule } from './edit';

/** Counts as nothing in a formula, tells anyone who looks whose rule it is, and finds it again. */
export const RULE_SIGNATURE = 'N("QIPP Reporter")';

/** Pairs that pass WCAG AA. NHS palette, with white or near-black text. */
export const RATING_COLOURS: Record<Rating, { fill: string; color: string }> = {
  Red: { fill: '#D5281B', color: '#FFFFFF' },
  Amber: { fill: '#FFB81C', color: '#212B32' },
  Green: { fill: '#007F3B', color: '#FFFFFF' },
  Blue: { fill: '#005EB8', color: '#FFFFFF' },
  Grey: { fill: '#D8DDE0', color: '#212B32' },
};

/** Dark red on white, 7.6:1; a minus sign, or a rating beside the share, says the same without the colour. */
const ADVERSE = '#A6170B';

/** Colours cells whose text begins with a rating, "Amber 91% of target" included. */
export function ratingRules(block: Block): ConditionalRule[] {
  const cell = cellAddress(block.row, block.col);
  return (Object.keys(RATING_COLOURS) as Rating[]).map((rating) => ({
    block,
    formula: `=(LEFT(${cell},${rating.length})="${rating}")+${RULE_SIGNATURE}`,
    ...RATING_COLOURS[rating],
    bold: false,
  }));
}

/** Marks negative variances. */
export function adverseRule(block: Block): ConditionalRule {
  const cell = cellAddress(block.row, block.col);
  return signed(block, `=ISNUMBER(${cell})*(${cell}<0)`);
}

/** Marks shares of plan below the Amber threshold. */
export function belowThresholdRule(block: Block, threshold: number): ConditionalRule {
  const cell = cellAddress(block.row, block.col);
  return signed(block, `=ISNUMBER(${cell})*(${cell}<${threshold})`);
}

function signed(block: Block, formula: string): ConditionalRule {
  return { block, formula: `${formula}+${RULE_SIGNATURE}`, fill: null, color: ADVERSE, bold: true };
}
