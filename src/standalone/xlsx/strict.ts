// The strict variant of the file format: the same elements, in namespaces of its own.
// Knows nothing of what the parts say.
import type { XlsxPackage } from './xlsxPackage';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** A package says it first where it says what kind of document it is. */
export function isStrict(pack: XlsxPackage): boolean {
  return pack.text('_rels/.rels')?.includes(`${STRICT}officeDocument/`) ?? false;
}

/** @param xml of a new part, written as transitional files have it. @returns as this package has it. */
export function inDialectOf(pack: XlsxPackage, xml: string): string {
  if (!isStrict(pack)) return xml;
  return xml
    .replaceAll(`${TRANSITIONAL}spreadsheetml/2006/`, `${STRICT}spreadsheetml/`)
    .replaceAll(`${TRANSITIONAL}drawingml/2006/`, `${STRICT}drawingml/`)
    .replaceAll(`${TRANSITIONAL}officeDocument/2006/`, `${STRICT}officeDocument/`);
}
