// The conditional formats that touch a range, and adding such that colour by a formula.
// Refuses to add any other type; rules that the book only carries along are listed, never looked into.
import { blockAddress, parseBlock } from '../../../src/workbook/address';
import { type Block, type ConditionalRule } from '../../../src/workbook/edit';
import { type BookRule } from '../../../src/standalone/book';
import { asNumber, asText, HostError, itemNotFound, oneOf, unknownMember } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';
import { customFormatNode } from './customFormat';
import { type RangeSelf, rangeNode, sheetAddress } from './range';
import { refuseIfProtected } from './rangeCells';

export interface RuleSelf extends RangeSelf {
  rule: BookRule;
}

const AREAS: Kind<RuleSelf> = {
  name: 'RangeCollection',
  methods: {
    getItemAt: ({ state, sheet, rule }, [index]) => {
      const area = areas(rule)[asNumber(index)];
      if (!area) throw itemNotFound(`area ${String(index)}`);
      return rangeNode(state, sheet, area);
    },
  },
};

const RANGE_AREAS: Kind<RuleSelf> = {
  name: 'RangeAreas',
  reads: {
    address: ({ sheet, rule }) =>
      areas(rule)
        .map((block) => sheetAddress(sheet, block))
        .join(','),
    areaCount: ({ rule }) => areas(rule).length,
  },
  links: { areas: (self) => nodeOf(AREAS, self) },
};

/** What Excel offers beside `custom`: each an object that exists only on rules of its own type. */
const OTHER_TYPES = ['cellValue', 'colorScale', 'dataBar', 'iconSet', 'preset', 'textComparison', 'topBottom'];

const CONDITIONAL_FORMAT: Kind<RuleSelf> = {
  name: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  reads: {
    id: ({ rule }) => rule.id,
    type: (self) => (customFormatNode(self) ? 'Custom' : 'CellValue'),
    priority: ({ sheet, rule }) => sheet.rules.indexOf(rule),
    stopIfTrue: () => false,
  },
  writes: { priority: moveRule },
  links: {
    custom: (self) => customFormatNode(self) ?? refuseOtherType(),
    customOrNullObject: (self) => customFormatNode(self),
    ...Object.fromEntries(OTHER_TYPES.map((type) => [`${type}OrNullObject`, () => null])),
  },
  methods: {
    getRange: (self) => singleRange(self) ?? refuseOtherType(),
    getRangeOrNullObject: singleRange,
    getRanges: (self) => nodeOf(RANGE_AREAS, self),
    delete: ({ sheet, rule }) => {
      refuseIfProtected(sheet);
      sheet.rules = sheet.rules.filter((each) => each !== rule);
      sheet.changed.add('rules');
      return null;
    },
  },
};

const CONDITIONAL_FORMATS: Kind<RangeSelf> = {
  name: 'ConditionalFormatCollection',
  items: (self) => rulesHere(self).map((rule) => nodeOf(CONDITIONAL_FORMAT, { ...self, rule })),
  item: findRule,
  methods: {
    add: addRule,
    getItemOrNullObject: (self, [id]) => findRule(self, id),
    getItemAt: (self, [index]) => {
      const rule = rulesHere(self)[asNumber(index)];
      if (!rule) throw itemNotFound(`conditional format ${String(index)}`);
      return nodeOf(CONDITIONAL_FORMAT, { ...self, rule });
    },
    getCount: (self) => rulesHere(self).length,
    clearAll: (self) => {
      refuseIfProtected(self.sheet);
      const cleared = rulesHere(self);
      if (cleared.some((rule) => !areas(rule).every((block) => within(block, self.block))))
        throw unknownMember('clearing a part of a conditional format');
      self.sheet.rules = self.sheet.rules.filter((rule) => !cleared.includes(rule));
      self.sheet.changed.add('rules');
      return null;
    },
  },
};

/** The others move up or down to make room. */
function moveRule({ sheet, rule }: RuleSelf, place: unknown): void {
  refuseIfProtected(sheet);
  const others = sheet.rules.filter((each) => each !== rule);
  others.splice(asNumber(place), 0, rule);
  sheet.rules = others;
  sheet.changed.add('rules');
}

/** A rule as the file has it may hold several areas: `"K5:K20 M5:M20"`. */
function areas(rule: BookRule): Block[] {
  return rule.range.split(' ').map(parseBlock);
}

function singleRange({ state, sheet, rule }: RuleSelf): HostNode | null {
  const [first, second] = areas(rule);
  return first && !second ? rangeNode(state, sheet, first) : null;
}

function rulesHere({ sheet, block }: RangeSelf): BookRule[] {
  return sheet.rules.filter((rule) => areas(rule).some((area) => overlaps(area, block)));
}

function overlaps(a: Block, b: Block): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.col < b.col + b.cols && b.col < a.col + a.cols;
}

function within(inner: Block, outer: Block): boolean {
  const rows = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  return rows && inner.col >= outer.col && inner.col + inner.cols <= outer.col + outer.cols;
}

function findRule(self: RangeSelf, id: unknown): HostNode | null {
  const rule = rulesHere(self).find((each) => each.id === asText(id));
  return rule ? nodeOf(CONDITIONAL_FORMAT, { ...self, rule }) : null;
}

/** A new rule goes on top of all others. */
function addRule(self: RangeSelf, [type]: readonly unknown[]): HostNode {
  refuseIfProtected(self.sheet);
  oneOf(type, ['Custom'], 'conditional format type');
  const empty: ConditionalRule = { block: self.block, formula: '', fill: null, color: null, bold: false };
  const rule: BookRule = { id: self.state.book.freshId(), range: blockAddress(self.block), rule: empty, xml: null };
  self.sheet.rules = [rule, ...self.sheet.rules];
  self.sheet.changed.add('rules');
  return nodeOf(CONDITIONAL_FORMAT, { ...self, rule });
}

function refuseOtherType(): never {
  throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
}

export const conditionalFormatsNode = (self: RangeSelf) => nodeOf(CONDITIONAL_FORMATS, self);
