// Text that any file format can hold: without the characters that XML forbids, in any form of escape.
// Refuses to change what a reader would see.

// What XML 1.0 leaves out: control characters but tab and line ends, halves of pairs, and two code points at the end.
// eslint-disable-next-line no-control-regex -- control characters are the point
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

export function plainText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n');
}

/** What Excel would take for a formula when a table is pasted into it: "=1+1", "@lead", "-frailty"; no figure such as "-105" or "+3%". */
export function looksLikeFormula(text: string): boolean {
  return /^\s*(?:[=@]|[+-](?!\s*£?[\d.]))\s*\S/.test(text);
}

/** For an element's text and for an attribute in double quotes, in XML and in HTML. */
export function escapedText(text: string): string {
  return plainText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
