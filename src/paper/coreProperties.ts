// A document's own account of itself, as its properties: title, author, subject, language, when it was made.
// Written here because the library would take the date from the clock, and has no place for a language.
import type { Paper } from './paper';
import { escapedText } from './plainText';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

export function coreProperties({ title, subtitle, author, marking }: Paper, written: Date): string {
  const date = `${written.toISOString().slice(0, 19)}Z`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>`,
    `<dc:title>${escapedText(title)}</dc:title>`,
    `<dc:subject>${escapedText(subtitle)}</dc:subject>`,
    `<dc:creator>${escapedText(author)}</dc:creator>`,
    ...(marking === null ? [] : [`<dc:description>${escapedText(marking)}</dc:description>`]),
    '<dc:language>en-GB</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
