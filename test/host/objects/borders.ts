// The lines under the cells of a range: the only borders that a book holds.
// Refuses every other side, style and weight.
import { type Block } from '../../../src/workbook/edit';
import { asColour, oneOf } from '../hostError';
import { type Kind, nodeOf } from '../hostNode';
import { changeFormat } from './rangeFormat';
import { type RangeSelf } from './range';

interface BorderSelf extends RangeSelf {
  side: 'EdgeBottom' | 'InsideHorizontal';
}

const BORDER: Kind<BorderSelf> = {
  name: 'RangeBorder',
  reads: {
    sideIndex: ({ side }) => side,
    style: (self) => (lineOf(self) === '' ? 'None' : 'Continuous'),
    color: (self) => lineOf(self),
    weight: () => 'Thin',
  },
  writes: {
    style: (self, value) => {
      const drawn = oneOf(value, ['None', 'Continuous'], 'border style') === 'Continuous';
      if (!drawn) setLine(self, '');
      else if (lineOf(self) === '') setLine(self, '#000000');
    },
    color: (self, value) => setLine(self, asColour(value)),
    weight: (_self, value) => void oneOf(value, ['Thin'], 'border weight'),
  },
};

const BORDERS: Kind<RangeSelf> = {
  name: 'RangeBorderCollection',
  items: (self) => (['EdgeBottom', 'InsideHorizontal'] as const).map((side) => nodeOf(BORDER, { ...self, side })),
  item: (self, side) =>
    nodeOf(BORDER, { ...self, side: oneOf(side, ['EdgeBottom', 'InsideHorizontal'] as const, 'border') }),
};

/** The cells whose lower line this border is. */
function linedBlock({ block, side }: BorderSelf): Block | null {
  if (side === 'EdgeBottom') return { ...block, row: block.row + block.rows - 1, rows: 1 };
  return block.rows > 1 ? { ...block, rows: block.rows - 1 } : null;
}

function setLine(self: BorderSelf, lineBelow: string): void {
  const block = linedBlock(self);
  if (block) changeFormat({ ...self, block }, { lineBelow });
}

function lineOf(self: BorderSelf): string {
  const block = linedBlock(self);
  return block ? self.sheet.format(block.row, block.col).lineBelow : '';
}

export const bordersNode = (self: RangeSelf) => nodeOf(BORDERS, self);
