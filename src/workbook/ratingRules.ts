// The conditional formats of ours: a rating coloured by its own cell's word, an adverse figure by its own cell's sign.
// Every formula carries our signature, so that a refresh finds its own rules again and leaves people's alone.
import type { Rating } from '../domain/rating';
import { RATING_COLOURS } from '../domain/ratingColours';
import { cellAddress } from './address';
import type { Block, ConditionalRule } from './edit';
import { RULE_SIGNATURE } from './signatures';

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
