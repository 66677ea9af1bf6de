// The filters of a worksheet, its own and those of its tables: whether one is at work.
// Refuses to know which rows it hides: those say so themselves.
import type { XmlElement } from './xmlTree';
import type { SheetFilter } from '../book';
import type { Relationship } from './relationships';
import { childOf, childrenOf, parseXml } from './xmlDocument';
import type { XlsxPackage } from './xlsxPackage';

/** @param own the sheet's `autoFilter`. */
export function readFilters(
  own: XmlElement | null,
  relationships: readonly Relationship[],
  pack: XlsxPackage,
): SheetFilter[] {
  const ofSheet = own ? [{ table: null, isFiltering: isFiltering(own) }] : [];
  const ofTables = relationships.flatMap(({ kind, part }) => {
    const xml = kind === 'table' && part !== null ? pack.text(part) : null;
    return xml === null || part === null ? [] : ofTable(parseXml(xml, part));
  });
  return [...ofSheet, ...ofTables];
}

function ofTable(table: XmlElement): SheetFilter[] {
  const filter = childOf(table, 'autoFilter');
  return filter ? [{ table: table.getAttribute('displayName') ?? '', isFiltering: isFiltering(filter) }] : [];
}

/** Arrows alone hide nothing: a column of the filter has to say what to see. */
function isFiltering(filter: XmlElement): boolean {
  return childrenOf(filter, 'filterColumn').some((column) => childrenOf(column).length > 0);
}
