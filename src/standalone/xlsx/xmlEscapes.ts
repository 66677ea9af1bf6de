// Text → XML text and back, with Excel's own escapes for characters that XML cannot hold.
// Knows nothing of where the text stands.

const FOR_TEXT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const FOR_ATTRIBUTE: Record<string, string> = {
  ...FOR_TEXT,
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => FOR_TEXT[character] ?? character);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\t\r]/g, (character) => FOR_ATTRIBUTE[character] ?? character);
}

/**
 * What Excel writes as `_xHHHH_`: control characters, half a surrogate pair, the two characters that XML forbids, and the
 * underscore of a text that looks like such an escape, or would once the next character is written as one.
 */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are the point
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4})|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A cell's text as Excel would have XML say it, before the escapes of XML itself. */
export function withExcelEscapes(text: string): string {
  return text.replace(UNWRITABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** A cell's text as XML text. */
export function encodeCellText(text: string): string {
  return escapeText(withExcelEscapes(text));
}

/** For titles and names, where Excel has no escapes for what XML cannot hold. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');
}

/** XML text, its entities resolved already, as the cell's text. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
