// One child of a worksheet's root as a tree of its own, under the names that the root declares.
// Knows nothing of which child it is.
import type { XmlElement } from './xmlTree';
import { childrenOf, parseXml } from './xmlDocument';
import { escapeAttribute } from './xmlEscapes';

/** @param namespaces by prefix, as the part's root declares them. */
export function parseFragment(xml: string, namespaces: ReadonlyMap<string, string>): XmlElement {
  const root = parseXml(`<wrapper${declarations(namespaces)}>${xml}</wrapper>`, 'a worksheet');
  const [element] = childrenOf(root);
  if (!element) throw new Error('An empty piece of a worksheet.');
  return element;
}

function declarations(namespaces: ReadonlyMap<string, string>): string {
  return [...namespaces]
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`)
    .join('');
}
