// Takes parts out of a package, and with each part those that only it led to.
// Knows nothing of what the parts are.
import { removeContentTypes } from './contentTypes';
import { readRelationships, relationshipsPart } from './relationships';
import type { XlsxPackage } from './xlsxPackage';

/** @param parts whose own relationship was taken away; one that something else still leads to stays. */
export function dropParts(pack: XlsxPackage, parts: readonly string[]): void {
  const references = countReferences(pack);
  const dropped: string[] = [];
  const waiting = [...parts];
  for (const part of waiting) {
    if ((references.get(part.toLowerCase()) ?? 0) > 0 || !pack.has(part)) continue;
    for (const target of targetsOf(pack, part)) {
      references.set(target.toLowerCase(), (references.get(target.toLowerCase()) ?? 0) - 1);
      waiting.push(target);
    }
    pack.remove(part);
    pack.remove(relationshipsPart(part));
    dropped.push(part);
  }
  removeContentTypes(pack, dropped);
}

const RELATIONSHIPS_PART = /^(.*?)_rels\/([^/]*)\.rels$/i;

/** How many relationships lead to each part, by its name in small letters. */
function countReferences(pack: XlsxPackage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of pack.names()) {
    const [, folder, file] = RELATIONSHIPS_PART.exec(name) ?? [];
    if (folder === undefined || file === undefined) continue;
    for (const target of targetsOf(pack, folder + file)) {
      const key = target.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function targetsOf(pack: XlsxPackage, part: string): string[] {
  return readRelationships(pack, part).flatMap(({ part: target }) => target ?? []);
}
