// What stands in XML as text or as an attribute's value, as what it says: `&amp;`, `&#10;` and the ends of lines.
// Knows the five names that XML has itself; others would be declared by a document type, which is refused.

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#(\d+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));|&/g;
/** XML 1.0, 2.2. */
const ALLOWED = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u;

/** Most texts hold nothing of it, and one look tells. */
const IN_TEXT = /[&\r\]]/;
const IN_VALUE = /[&<\t\n\r]/;

/** @throws Error where there is a reference to what XML does not know, or the end of a section of text. */
export function resolvedText(text: string): string {
  if (!IN_TEXT.test(text)) return text;
  if (text.includes(']]>')) throw new Error('the end of what did not begin');
  return text.replace(/\r\n?/g, '\n').replace(REFERENCE, character);
}

/** A line's end in an attribute is a space, unless it is a reference. @throws Error as `resolvedText`, and where a tag begins in it. */
export function resolvedValue(value: string): string {
  if (!IN_VALUE.test(value)) return value;
  if (value.includes('<')) throw new Error(`the value ${value}`);
  return value.replace(/\r\n?|[\t\n]/g, ' ').replace(REFERENCE, character);
}

function character(reference: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name]!;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const found = Number.isNaN(code) ? '' : String.fromCodePoint(code);
  if (!ALLOWED.test(found)) throw new Error(`the reference ${reference}`);
  return found;
}
