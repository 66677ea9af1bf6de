// Which rows and columns of a sheet stay in sight.
// Refuses to freeze anything but the first rows and columns, which is all a book can hold.
import { asNumber, unknownMember } from '../hostError';
import { type Kind, nodeOf } from '../hostNode';
import { blockOf, rangeNode, SHEET_COLUMNS, SHEET_ROWS } from './range';
import { type SheetSelf } from './worksheet';

const FREEZE_PANES: Kind<SheetSelf> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (self, [count]) => freeze(self, asNumber(count ?? 1), 0),
    freezeColumns: (self, [count]) => freeze(self, 0, asNumber(count ?? 1)),
    freezeAt: (self, [range]) => {
      const { row, col, rows, cols } = blockOf(range);
      if (row !== 0 || col !== 0) throw unknownMember('panes frozen elsewhere than at the first cell');
      return freeze(self, rows, cols);
    },
    unfreeze: (self) => freeze(self, 0, 0),
    getLocation: frozenRange,
    getLocationOrNullObject: frozenRange,
  },
};

function freeze({ sheet }: SheetSelf, rows: number, cols: number): null {
  sheet.frozen = { rows, cols };
  sheet.changed.add('frozen');
  return null;
}

function frozenRange({ state, sheet }: SheetSelf) {
  const { rows, cols } = sheet.frozen;
  if (rows === 0 && cols === 0) return null;
  return rangeNode(state, sheet, { row: 0, col: 0, rows: rows || SHEET_ROWS, cols: cols || SHEET_COLUMNS });
}

export const freezePanesNode = (self: SheetSelf) => nodeOf(FREEZE_PANES, self);
