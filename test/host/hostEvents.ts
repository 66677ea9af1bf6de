// What happened in the workbook, told to every runtime that listens: cells that changed, a selection that moved.
// Refuses all other events that Excel has: nobody here is told of a new sheet or of a format.
import type { Block } from '../../src/workbook/edit';
import { type BookSheet } from '../../src/standalone/book';
import { blockAddress } from '../../src/workbook/address';
import { valueType } from './coerceInput';
import { type HostState } from './hostState';

const RICH_API_MESSAGE = 65_536;
const CHANGED = { type: 10, name: 'DataChangedEvent' };
const SELECTED = { type: 14, name: 'SelectionChangedEvent' };

/** Writes through `write` and tells of it afterwards; of a single cell, its value before and after as well. */
export function tellingChange(state: HostState, sheet: BookSheet, block: Block, write: () => void): void {
  const before = sheet.value(block.row, block.col);
  write();
  const after = sheet.value(block.row, block.col);
  const values = {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
  const isSingle = block.rows === 1 && block.cols === 1;
  tell(state, sheet, CHANGED, (isOwn) => ({
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: sheet.id,
    address: blockAddress(block),
    triggerSource: isOwn ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
    ...(isSingle ? values : {}),
  }));
}

export function moveSelection(state: HostState, sheet: BookSheet, block: Block): void {
  state.activeSheet = sheet;
  state.selection = block;
  tell(state, sheet, SELECTED, () => ({ address: blockAddress(block), worksheetId: sheet.id }));
  for (const client of state.clients) if (client.eventsEnabled) client.messenger.tellSelection();
}

/** Once for each of the sheet and the collection of sheets that somebody listens to. */
function tell(state: HostState, sheet: BookSheet, event: typeof CHANGED, wordsOf: (isOwn: boolean) => object): void {
  for (const client of state.clients) {
    const targets = [sheet.id, 'Workbook'].filter((target) => client.listening.has(`${target} ${event.name}`));
    if (!client.eventsEnabled || targets.length === 0) continue;
    const json = JSON.stringify(wordsOf(client === state.asking));
    client.messenger.tell(targets.map((target) => [RICH_API_MESSAGE, event.type, target, json, 0, false]));
  }
}
