// The collection of sheets: finding, counting and adding them.
// Refuses to know what a sheet holds (worksheet.ts).
import { type BookSheet } from '../../../src/standalone/book';
import { accessDenied, asText, itemNotFound } from '../hostError';
import { type HostNode, type Kind, nodeOf } from '../hostNode';
import { type HostState } from '../hostState';
import { listenMethods } from './listen';
import { refuseBadName } from './sheetName';
import { worksheetNode } from './worksheet';

const WORKSHEETS: Kind<HostState> = {
  name: 'WorksheetCollection',
  items: (state) => state.book.sheets.map((sheet) => worksheetNode(state, sheet)),
  item: findSheet,
  methods: {
    getItemOrNullObject: (state, [key]) => findSheet(state, key),
    getCount: (state, [visibleOnly]) => listed(state, visibleOnly).length,
    getActiveWorksheet: (state) => nodeOrRefuse(state, state.activeSheet),
    getFirst: (state, [visibleOnly]) => nodeOrRefuse(state, listed(state, visibleOnly)[0]),
    getLast: (state, [visibleOnly]) => nodeOrRefuse(state, listed(state, visibleOnly).at(-1)),
    add: addSheet,
    ...listenMethods((state: HostState) => ({ state, targetId: 'Workbook' })),
  },
};

function listed(state: HostState, visibleOnly: unknown): BookSheet[] {
  const { sheets } = state.book;
  return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
}

function nodeOrRefuse(state: HostState, sheet: BookSheet | undefined): HostNode {
  if (!sheet) throw itemNotFound('such sheet');
  return worksheetNode(state, sheet);
}

/** A sheet goes by its name or by its id. */
function findSheet(state: HostState, key: unknown): HostNode | null {
  const wanted = asText(key);
  const sheet = state.book.sheets.find(({ id }) => id === wanted) ?? state.book.sheet(wanted);
  return sheet ? worksheetNode(state, sheet) : null;
}

function addSheet(state: HostState, [name]: readonly unknown[]): HostNode {
  if (state.book.structureProtected) throw accessDenied('The structure of the workbook is protected.');
  const wanted = typeof name === 'string' && name !== '' ? name : freeName(state);
  refuseBadName(state, wanted);
  const sheet = state.book.addSheet(wanted);
  sheet.changed.add('sheet');
  return worksheetNode(state, sheet);
}

function freeName(state: HostState): string {
  let number = state.book.sheets.length + 1;
  while (state.book.sheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

export const worksheetsNode = (state: HostState) => nodeOf(WORKSHEETS, state);
