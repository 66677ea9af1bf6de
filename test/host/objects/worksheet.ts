// One sheet: its name and place, and the ways to its cells.
// Refuses to know what cells hold and look like (range.ts).
import { parseBlock, withoutSheet } from '../../../src/workbook/address';
import { type BookSheet } from '../../../src/standalone/book';
import { accessDenied, asNumber, asText, HostError, invalidArgument, oneOf } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';
import { type HostState } from '../hostState';
import { autoFilterNode } from './filters';
import { chartsNode } from './charts';
import { customPropertiesNode } from './customProperties';
import { freezePanesNode } from './freezePanes';
import { listenMethods } from './listen';
import { pageBreaksNode, pageLayoutNode } from './pageLayout';
import { rangeNode, SHEET_COLUMNS, SHEET_ROWS, usedRangeNode } from './range';
import { refuseBadName } from './sheetName';
import { tablesNode } from './tables';

export interface SheetSelf {
  state: HostState;
  sheet: BookSheet;
}

const PROTECTION: Kind<SheetSelf> = {
  name: 'WorksheetProtection',
  reads: { protected: ({ sheet }) => sheet.protected },
};

const WORKSHEET: Kind<SheetSelf> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  reads: {
    name: ({ sheet }) => sheet.name,
    id: ({ sheet }) => sheet.id,
    position: ({ state, sheet }) => state.book.sheets.indexOf(sheet),
    visibility: ({ sheet }) => sheet.visibility,
    tabColor: ({ sheet }) => sheet.tabColor ?? '',
  },
  writes: {
    name: rename,
    position: move,
    visibility: setVisibility,
    tabColor: ({ sheet }, value) => {
      const colour = asText(value);
      sheet.tabColor = colour === '' ? null : colour;
      sheet.changed.add('sheet');
    },
  },
  links: {
    protection: (self) => nodeOf(PROTECTION, self),
    customProperties: (self) => customPropertiesNode(self.sheet),
    freezePanes: (self) => freezePanesNode(self),
    pageLayout: (self) => pageLayoutNode(self),
    horizontalPageBreaks: (self) => pageBreaksNode(self),
    charts: (self) => chartsNode(self),
    autoFilter: ({ sheet }) => autoFilterNode(sheet, null),
    tables: (self) => tablesNode(self),
  },
  methods: {
    getRange,
    getCell: ({ state, sheet }, [row, col]) =>
      rangeNode(state, sheet, { row: asNumber(row), col: asNumber(col), rows: 1, cols: 1 }),
    getRangeByIndexes: ({ state, sheet }, [row, col, rows, cols]) =>
      rangeNode(state, sheet, { row: asNumber(row), col: asNumber(col), rows: asNumber(rows), cols: asNumber(cols) }),
    getUsedRange: ({ state, sheet }, [valuesOnly]) =>
      usedRangeNode(state, sheet, valuesOnly === true) ?? rangeNode(state, sheet, { row: 0, col: 0, rows: 1, cols: 1 }),
    getUsedRangeOrNullObject: ({ state, sheet }, [valuesOnly]) => usedRangeNode(state, sheet, valuesOnly === true),
    activate: ({ state, sheet }) => {
      state.activeSheet = sheet;
      return null;
    },
    calculate: () => null,
    delete: deleteSheet,
    ...listenMethods(({ state, sheet }: SheetSelf) => ({ state, targetId: sheet.id })),
  },
};

function getRange({ state, sheet }: SheetSelf, [address]: readonly unknown[]): HostNode {
  if (address === undefined || address === null || address === '')
    return rangeNode(state, sheet, { row: 0, col: 0, rows: SHEET_ROWS, cols: SHEET_COLUMNS });
  try {
    return rangeNode(state, sheet, parseBlock(withoutSheet(asText(address))));
  } catch {
    throw invalidArgument(`Not an address: ${asText(address)}`);
  }
}

function rename({ state, sheet }: SheetSelf, value: unknown): void {
  refuseStructureChange(state);
  const name = asText(value);
  if (state.book.sheet(name) !== sheet) refuseBadName(state, name);
  sheet.name = name;
  sheet.changed.add('sheet');
}

function move({ state, sheet }: SheetSelf, value: unknown): void {
  refuseStructureChange(state);
  const { sheets } = state.book;
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(asNumber(value), 0, sheet);
}

function setVisibility({ state, sheet }: SheetSelf, value: unknown): void {
  refuseStructureChange(state);
  const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility');
  if (visibility !== 'Visible') refuseLastVisible(state, sheet);
  sheet.visibility = visibility;
  sheet.changed.add('sheet');
}

function deleteSheet({ state, sheet }: SheetSelf): null {
  refuseStructureChange(state);
  refuseLastVisible(state, sheet);
  if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'A very hidden sheet stays.');
  const { sheets } = state.book;
  sheets.splice(sheets.indexOf(sheet), 1);
  if (state.activeSheet === sheet) state.activeSheet = sheets.find((each) => each.visibility === 'Visible');
  return null;
}

function refuseStructureChange(state: HostState): void {
  if (state.book.structureProtected) throw accessDenied('The structure of the workbook is protected.');
}

function refuseLastVisible(state: HostState, sheet: BookSheet): void {
  const others = state.book.sheets.filter((each) => each !== sheet && each.visibility === 'Visible');
  if (others.length === 0) throw new HostError('InvalidOperation', 'A workbook needs one visible sheet.');
}

export const worksheetNode = (state: HostState, sheet: BookSheet) => nodeOf(WORKSHEET, { state, sheet });
