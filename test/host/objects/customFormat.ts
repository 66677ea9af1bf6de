// A conditional format by formula: the formula, and the fill and font that it gives.
// Refuses borders and number formats, which a book's rules do not hold.
import { type ConditionalRule } from '../../../src/workbook/edit';
import { asBoolean, asColour, asText, invalidArgument, unknownMember } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';
import { type RuleSelf } from './conditionalFormats';
import { refuseIfProtected } from './rangeCells';

/** A rule whose look the book cannot express is only known by its formula. */
function wordsOf({ rule }: RuleSelf): ConditionalRule {
  if (!rule.rule) throw unknownMember('the look of a conditional format that the book only carries along');
  return rule.rule;
}

function change(self: RuleSelf, part: Partial<ConditionalRule>): void {
  refuseIfProtected(self.sheet);
  self.rule.rule = { ...wordsOf(self), ...part };
  self.rule.xml = null;
  self.sheet.changed.add('rules');
}

const RULE: Kind<RuleSelf> = {
  name: 'ConditionalFormatRule',
  reads: { formula: (self) => self.rule.formula ?? wordsOf(self).formula },
  writes: { formula: setFormula },
};

/** Excel reads a relative formula as seen from the range it was fetched through: only the rule's own first cell is plain. */
function setFormula(self: RuleSelf, value: unknown): void {
  const formula = asText(value);
  if (!formula.startsWith('=')) throw invalidArgument(`Not a formula: ${formula}`);
  const { block } = wordsOf(self);
  if (self.block.row !== block.row || self.block.col !== block.col)
    throw unknownMember('a rule formula set through another range than its own');
  change(self, { formula });
}

const FILL: Kind<RuleSelf> = {
  name: 'ConditionalRangeFill',
  reads: { color: (self) => wordsOf(self).fill ?? '' },
  writes: { color: (self, value) => change(self, { fill: asColour(value) }) },
  methods: {
    clear: (self) => {
      change(self, { fill: null });
      return null;
    },
  },
};

const FONT: Kind<RuleSelf> = {
  name: 'ConditionalRangeFont',
  reads: { color: (self) => wordsOf(self).color ?? '', bold: (self) => wordsOf(self).bold },
  writes: {
    color: (self, value) => change(self, { color: asColour(value) }),
    bold: (self, value) => change(self, { bold: asBoolean(value) }),
  },
};

const FORMAT: Kind<RuleSelf> = {
  name: 'ConditionalRangeFormat',
  links: { fill: (self) => nodeOf(FILL, self), font: (self) => nodeOf(FONT, self) },
};

const CUSTOM: Kind<RuleSelf> = {
  name: 'CustomConditionalFormat',
  links: { rule: (self) => nodeOf(RULE, self), format: (self) => nodeOf(FORMAT, self) },
};

/** Null for a rule that is no formula. */
export const customFormatNode = (self: RuleSelf): HostNode | null =>
  self.rule.rule || self.rule.formula !== undefined ? nodeOf(CUSTOM, self) : null;
