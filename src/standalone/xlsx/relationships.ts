// What a part of a package points to, and by which id. Adding and removing keeps every other relationship as it is.
// Knows nothing of what the parts are.
import { inDialectOf } from './strict';
import type { XlsxPackage } from './xlsxPackage';
import { appendLike, childrenOf, parseXml, writeXml, XML_DECLARATION } from './xmlDocument';

export interface Relationship {
  id: string;
  /** The last word of the type's URI, which transitional and strict files share: `worksheet`. */
  kind: string;
  /** A part's name, or null where it points out of the package. */
  part: string | null;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const EMPTY = `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

/** @param part `''` for the package itself. */
export function readRelationships(pack: XlsxPackage, part: string): Relationship[] {
  const text = pack.text(relationshipsPart(part));
  if (text === null) return [];
  return childrenOf(parseXml(text, relationshipsPart(part)), 'Relationship').map((element) => ({
    id: element.getAttribute('Id') ?? '',
    kind: (element.getAttribute('Type') ?? '').replace(/^.*\//, ''),
    part:
      element.getAttribute('TargetMode') === 'External' ? null : resolve(part, element.getAttribute('Target') ?? ''),
  }));
}

/** @returns the new relationship's id. */
export function addRelationship(pack: XlsxPackage, part: string, kind: string, target: string): string {
  const [id = ''] = addRelationships(pack, part, kind, [target]);
  return id;
}

/** @returns the new relationships' ids, in the order of the targets. */
export function addRelationships(pack: XlsxPackage, part: string, kind: string, targets: readonly string[]): string[] {
  const rels = relationshipsPart(part);
  const root = parseXml(pack.text(rels) ?? EMPTY, rels);
  const used = childrenOf(root).map((element) => element.getAttribute('Id'));
  const Type = inDialectOf(pack, TRANSITIONAL + kind);
  const ids = targets.map((target) => {
    const Id = freeId(used);
    used.push(Id);
    appendLike(root, 'Relationship', { Id, Type, Target: relativeTo(part, target) });
    return Id;
  });
  pack.put(rels, writeXml(root));
  return ids;
}

export function removeRelationships(pack: XlsxPackage, part: string, ids: readonly string[]): void {
  const rels = relationshipsPart(part);
  const text = pack.text(rels);
  if (text === null) return;
  const root = parseXml(text, rels);
  root.remove(childrenOf(root).filter((element) => ids.includes(element.getAttribute('Id') ?? '')));
  pack.put(rels, writeXml(root));
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function freeId(used: (string | null)[]): string {
  for (let number = used.length + 1; ; number++) if (!used.includes(`rId${number}`)) return `rId${number}`;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

function relativeTo(from: string, target: string): string {
  const here = from.split('/').slice(0, -1);
  const there = target.split('/');
  let common = 0;
  while (common < here.length && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}
