// The workbook and the application around it.
// Refuses to know worksheets (worksheets.ts) and cells (range.ts).
import { asBoolean, asText, invalidArgument, oneOf } from '../hostError';
import { type Kind, nodeOf, nothing } from '../hostNode';
import { type HostState } from '../hostState';
import { rangeNode } from './range';
import { settingsNode } from './settings';
import { worksheetsNode } from './worksheets';

const RUNTIME: Kind<HostState> = {
  name: 'Runtime',
  reads: { enableEvents: (state) => state.caller.eventsEnabled },
  writes: {
    enableEvents: (state, value) => {
      state.caller.eventsEnabled = asBoolean(value);
    },
  },
};

const APPLICATION: Kind<HostState> = {
  name: 'Application',
  reads: {
    calculationMode: (state) => state.calculationMode,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  writes: {
    calculationMode: (state, value) => {
      state.calculationMode = oneOf(value, ['Automatic', 'Manual'], 'calculationMode');
    },
  },
  methods: {
    calculate: nothing,
    suspendApiCalculationUntilNextSync: nothing,
    suspendScreenUpdatingUntilNextSync: nothing,
  },
};

const WORKBOOK_PROTECTION: Kind<HostState> = {
  name: 'WorkbookProtection',
  reads: { protected: (state) => state.book.structureProtected },
};

const PROPERTY_NAMES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'];

const DOCUMENT_PROPERTIES: Kind<HostState> = {
  name: 'DocumentProperties',
  reads: Object.fromEntries(
    PROPERTY_NAMES.map((name) => [name, (state: HostState) => state.properties.get(name) ?? '']),
  ),
  writes: Object.fromEntries(
    PROPERTY_NAMES.map((name) => [
      name,
      (state: HostState, value: unknown) => void state.properties.set(name, asText(value)),
    ]),
  ),
};

const WORKBOOK: Kind<HostState> = {
  name: 'Workbook',
  reads: { name: () => 'Book.xlsx', readOnly: () => false, isDirty: () => true },
  links: {
    worksheets: (state) => worksheetsNode(state),
    application: (state) => nodeOf(APPLICATION, state),
    protection: (state) => nodeOf(WORKBOOK_PROTECTION, state),
    properties: (state) => nodeOf(DOCUMENT_PROPERTIES, state),
    settings: (state) => settingsNode(state),
    _Runtime: (state) => nodeOf(RUNTIME, state),
  },
  methods: {
    getSelectedRange: selectedRange,
    getActiveCell: (state) => {
      const { row, col } = state.selection;
      return rangeNode(state, activeSheet(state), { row, col, rows: 1, cols: 1 });
    },
    _RemoveReference: (state, [id]) => {
      state.letGo(asText(id));
      return null;
    },
  },
};

function selectedRange(state: HostState) {
  return rangeNode(state, activeSheet(state), state.selection);
}

function activeSheet(state: HostState) {
  if (!state.activeSheet) throw invalidArgument('No sheet is active.');
  return state.activeSheet;
}

export const workbookNode = (state: HostState) => nodeOf(WORKBOOK, state);
