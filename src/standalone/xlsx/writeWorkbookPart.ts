// The workbook part after saving: new sheets, new names, what is printed, and the wish to be calculated on opening.
// Knows nothing of what is on the sheets; every name and setting that is not ours stays.
import type { XmlElement } from './xmlTree';
import type { Visibility } from '../../workbook/snapshot';
import type { PrintNames } from './writePage';
import { appendLike, childOf, childrenOf, ensureChild, relationshipId } from './xmlDocument';

/** CT_Workbook of ECMA-376. */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

export interface SavedSheet {
  name: string;
  visibility: Visibility;
  /** Which of the workbook's relationships leads to the sheet's part. */
  relationship: string;
  /** Null where the sheet's page was not set. */
  print: PrintNames | null;
}

const STATES: Record<Visibility, string> = { Visible: '', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** @param removed relationships of sheets that are in the book no more. */
export function writeWorkbookPart(root: XmlElement, sheets: readonly SavedSheet[], removed: readonly string[]): void {
  removeSheets(root, removed);
  const list = ensureChild(root, 'sheets', ORDER);
  for (const sheet of sheets) {
    const element = childrenOf(list).find((one) => relationshipId(one) === sheet.relationship);
    const entry = element ?? addSheet(list, sheet.relationship);
    if (entry.getAttribute('name') !== sheet.name) entry.setAttribute('name', sheet.name);
    writeState(entry, sheet.visibility);
    if (sheet.print) writePrintNames(root, childrenOf(list).indexOf(entry), sheet.print);
  }
  ensureChild(root, 'calcPr', ORDER).setAttribute('fullCalcOnLoad', '1');
}

function addSheet(list: XmlElement, relationship: string): XmlElement {
  const ids = childrenOf(list).map((one) => Number(one.getAttribute('sheetId') ?? 0));
  const entry = appendLike(list, 'sheet', { name: '', sheetId: Math.max(0, ...ids) + 1 });
  const [uri, name] = relationshipName(list);
  const [prefix = ''] = name.split(':');
  if (entry.namespaceOf(prefix) !== uri) entry.setAttribute(`xmlns:${prefix}`, uri);
  entry.setAttribute(name, relationship);
  return entry;
}

/** The namespace and name by which this part's other sheets say where they are. */
function relationshipName(list: XmlElement): [uri: string, name: string] {
  for (const sheet of childrenOf(list))
    for (const name of Object.keys(sheet.attributes)) {
      const uri = name.endsWith(':id') ? sheet.namespaceOf(name.slice(0, -':id'.length)) : null;
      if (uri?.endsWith('/relationships')) return [uri, name];
    }
  return ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:id'];
}

function writeState(entry: XmlElement, visibility: Visibility): void {
  const state = STATES[visibility];
  if (state === (entry.getAttribute('state') ?? '').replace('visible', '')) return;
  if (state === '') entry.removeAttribute('state');
  else entry.setAttribute('state', state);
}

function writePrintNames(root: XmlElement, sheet: number, { area, titles }: PrintNames): void {
  const names = ensureChild(root, 'definedNames', ORDER);
  putName(names, '_xlnm.Print_Area', sheet, area);
  putName(names, '_xlnm.Print_Titles', sheet, titles);
  if (childrenOf(names).length === 0) root.remove([names]);
}

function putName(names: XmlElement, name: string, sheet: number, text: string | null): void {
  const isOld = (one: XmlElement) =>
    one.getAttribute('name') === name && one.getAttribute('localSheetId') === String(sheet);
  names.remove(childrenOf(names).filter(isOld));
  if (text !== null) appendLike(names, 'definedName', { name, localSheetId: sheet }, text);
}

/** What only a book made from nothing says here: which sheet is in front, how days are counted, what is protected. */
export function describeNewWorkbook(
  root: XmlElement,
  sheets: readonly SavedSheet[],
  { date1904, structureProtected }: { date1904: boolean; structureProtected: boolean },
): void {
  const front = sheets.findIndex(({ visibility }) => visibility === 'Visible');
  const view = childOf(childOf(root, 'bookViews'), 'workbookView');
  if (front > 0) view?.setAttribute('activeTab', String(front));
  if (date1904) ensureChild(root, 'workbookPr', ORDER).setAttribute('date1904', '1');
  if (structureProtected) ensureChild(root, 'workbookProtection', ORDER).setAttribute('lockStructure', '1');
}

/** Names that belong to a sheet count the sheets, so they move up, or go with theirs. */
function removeSheets(root: XmlElement, removed: readonly string[]): void {
  const list = childOf(root, 'sheets');
  const before = childrenOf(list);
  const after = before.filter((sheet) => !removed.includes(relationshipId(sheet) ?? ''));
  if (!list || after.length === before.length) return;
  list.remove(before.filter((sheet) => !after.includes(sheet)));
  const names = childOf(root, 'definedNames');
  for (const name of childrenOf(names)) {
    const owner = before[Number(name.getAttribute('localSheetId') ?? -1)];
    if (!owner) continue;
    if (after.includes(owner)) name.setAttribute('localSheetId', String(after.indexOf(owner)));
    else names?.remove([name]);
  }
  showFirstSheet(root);
}

/** The sheet that was in front may be the one that went. */
function showFirstSheet(root: XmlElement): void {
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    view.removeAttribute('activeTab');
    view.removeAttribute('firstSheet');
  }
}
