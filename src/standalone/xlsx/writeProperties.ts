// A sheet's custom properties: a list in the worksheet, and one part each with the value in UTF-16.
// Knows nothing of what the properties mean; those of other programs stay as they are.
import type { XmlElement } from './xmlTree';
import { PROPERTY_CONTENT_TYPE } from './blankWorkbook';
import type { BookSheet } from '../book';
import type { PropertySource } from './bookSource';
import { setContentType } from './contentTypes';
import { addRelationship } from './relationships';
import type { SheetPieces } from './sheetPieces';
import { childrenOf, relationshipId } from './xmlDocument';
import { escapeAttribute } from './xmlEscapes';
import type { XlsxPackage } from './xlsxPackage';

const PART = 'xl/customProperty/customProperty#.bin';

export function writeProperties(
  pieces: SheetPieces,
  sheet: BookSheet,
  sheetPart: string,
  before: ReadonlyMap<string, PropertySource>,
  pack: XlsxPackage,
): void {
  const added: string[] = [];
  for (const [name, value] of sheet.properties) {
    const old = before.get(name);
    if (old?.part) {
      if (old.value !== value) pack.put(old.part, encode(value));
    } else added.push(addProperty(pieces, sheetPart, name, value, pack));
  }
  const removed = [...before].filter(([name]) => !sheet.properties.has(name)).map(([name]) => name);
  if (added.length === 0 && removed.length === 0) return;
  putList(pieces, added, removed);
}

function addProperty(pieces: SheetPieces, sheetPart: string, name: string, value: string, pack: XlsxPackage): string {
  const part = pack.freeName(PART);
  pack.put(part, encode(value));
  setContentType(pack, part, PROPERTY_CONTENT_TYPE);
  const id = addRelationship(pack, sheetPart, 'customProperty', part);
  return `<${pieces.prefix}customPr name="${escapeAttribute(name)}" ${pieces.relationshipAttribute(id)}/>`;
}

function putList(pieces: SheetPieces, added: string[], removed: string[]): void {
  const [piece] = pieces.all('customProperties');
  const kept = piece ? childrenOf(pieces.tree(piece), 'customPr').filter((one) => !isRemoved(one, removed)) : [];
  const old = kept.map((one) => propertyXml(one, pieces));
  const tag = `${pieces.prefix}customProperties`;
  const items = [...old, ...added].join('');
  if (items === '') pieces.remove('customProperties');
  else pieces.put('customProperties', `<${tag}>${items}</${tag}>`);
}

function isRemoved(property: XmlElement, removed: string[]): boolean {
  return removed.includes(property.getAttribute('name') ?? '');
}

function propertyXml(property: XmlElement, pieces: SheetPieces): string {
  const id = relationshipId(property) ?? '';
  const name = escapeAttribute(property.getAttribute('name') ?? '');
  return `<${pieces.prefix}customPr name="${name}" ${pieces.relationshipAttribute(id)}/>`;
}

function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
