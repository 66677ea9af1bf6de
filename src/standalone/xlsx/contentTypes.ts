// Which kind of content each part of a package is declared to be.
// Knows nothing of what the kinds mean.
import type { XlsxPackage } from './xlsxPackage';
import type { XmlElement } from './xmlTree';
import { appendLike, childrenOf, parseXml, writeXml } from './xmlDocument';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

export function contentTypeOf(pack: XlsxPackage, part: string): string | null {
  const root = contentTypes(pack);
  if (!root) return null;
  const override = overridesOf(root, part)[0];
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = childrenOf(root, 'Default').find(
    (element) => element.getAttribute('Extension')?.toLowerCase() === extension,
  );
  return (override ?? byExtension)?.getAttribute('ContentType') ?? null;
}

export function setContentType(pack: XlsxPackage, part: string, type: string): void {
  if (contentTypeOf(pack, part) !== type) setContentTypes(pack, [part], type);
}

/** In one go: to read and write the list once a part would take long for many. */
export function setContentTypes(pack: XlsxPackage, parts: readonly string[], type: string): void {
  edit(pack, (root) => {
    removeOverrides(root, parts);
    for (const part of parts) appendLike(root, 'Override', { PartName: `/${part}`, ContentType: type });
  });
}

export function removeContentTypes(pack: XlsxPackage, parts: readonly string[]): void {
  edit(pack, (root) => removeOverrides(root, parts));
}

function contentTypes(pack: XlsxPackage): XmlElement | null {
  const text = pack.text(CONTENT_TYPES_PART);
  return text === null ? null : parseXml(text, CONTENT_TYPES_PART);
}

function edit(pack: XlsxPackage, change: (root: XmlElement) => void): void {
  const root = contentTypes(pack);
  if (!root) return;
  change(root);
  pack.put(CONTENT_TYPES_PART, writeXml(root));
}

function removeOverrides(root: XmlElement, parts: readonly string[]): void {
  const names = new Set(parts.map((part) => `/${part}`.toLowerCase()));
  const isRemoved = (override: XmlElement) => names.has(override.getAttribute('PartName')?.toLowerCase() ?? '');
  root.remove(childrenOf(root, 'Override').filter(isRemoved));
}

function overridesOf(root: XmlElement, part: string): XmlElement[] {
  const wanted = `/${part}`.toLowerCase();
  return childrenOf(root, 'Override').filter((element) => element.getAttribute('PartName')?.toLowerCase() === wanted);
}
