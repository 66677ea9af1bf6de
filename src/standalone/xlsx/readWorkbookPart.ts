// The workbook part: which sheets there are, how days are counted, what is protected, what the names stand for.
// Knows nothing of what is on the sheets.
import type { XmlElement } from './xmlTree';
import type { Visibility } from '../../workbook/snapshot';
import { childOf, childrenOf, flag, relationshipId } from './xmlDocument';

export interface SheetEntry {
  name: string;
  relationship: string;
  visibility: Visibility;
  /** The texts of the sheet's own print names, null where it has none. */
  printArea: string | null;
  printTitles: string | null;
}

export interface WorkbookEntries {
  /** All tabs, charts' own sheets included. */
  sheets: SheetEntry[];
  date1904: boolean;
  structureProtected: boolean;
}

const VISIBILITY = new Map<string, Visibility>([
  ['hidden', 'Hidden'],
  ['veryHidden', 'VeryHidden'],
]);

export function readWorkbookPart(root: XmlElement): WorkbookEntries {
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName');
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map((sheet, index) => ({
    name: sheet.getAttribute('name') ?? '',
    relationship: relationshipId(sheet) ?? '',
    visibility: VISIBILITY.get(sheet.getAttribute('state') ?? '') ?? ('Visible' as const),
    printArea: localName(names, '_xlnm.Print_Area', index),
    printTitles: localName(names, '_xlnm.Print_Titles', index),
  }));
  return {
    sheets,
    date1904: flag(childOf(root, 'workbookPr'), 'date1904'),
    structureProtected: flag(childOf(root, 'workbookProtection'), 'lockStructure'),
  };
}

function localName(names: XmlElement[], wanted: string, sheet: number): string | null {
  const found = names.find(
    (name) => name.getAttribute('name') === wanted && name.getAttribute('localSheetId') === String(sheet),
  );
  return found?.text ?? null;
}
