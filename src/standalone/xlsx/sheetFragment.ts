// One child of a worksheet's root as a tree of its own, and back to the text it came from.
// Knows nothing of which child it is.
import type { Element } from '@xmldom/xmldom';
import { childrenOf, parseXml, rootOf, xmlOf } from './xmlDocument';
import { escapeAttribute } from './xmlEscapes';

/** @param namespaces by prefix, as the part's root declares them. */
export function parseFragment(xml: string, namespaces: ReadonlyMap<string, string>): Element {
  const root = rootOf(parseXml(`<wrapper${declarations(namespaces)}>${xml}</wrapper>`, 'a worksheet'));
  const [element] = childrenOf(root);
  if (!element) throw new Error('An empty piece of a worksheet.');
  return element;
}

/** Without the declarations that the part's root makes already: they would only swell the part. */
export function fragmentXml(element: Element): string {
  const wrapper = element.parentNode as Element;
  const xml = xmlOf(wrapper);
  return xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('</'));
}

function declarations(namespaces: ReadonlyMap<string, string>): string {
  return [...namespaces]
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`)
    .join('');
}
