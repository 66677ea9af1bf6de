// The smallest Word document around a given body, for tests of one thing in its XML.
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Styles as a translated Word has them: names stay English, ids do not. */
const STYLES = ['heading 1', 'heading 2']
  .map(
    (name, index) =>
      `<w:style w:type="paragraph" w:styleId="berschrift${index + 1}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');

/** @param body the XML inside `<w:body>`. */
export function smallDocx(body: string): Uint8Array {
  const part = (root: string, content: string) => strToU8(`<w:${root} xmlns:w="${W}">${content}</w:${root}>`);
  return zipSync({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', STYLES),
  });
}

/** @param properties the XML inside `<w:pPr>`. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function heading(level: 1 | 2, text: string): string {
  return p(text, `<w:pStyle w:val="berschrift${level}"/>`);
}

export function item(text: string): string {
  return p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
}

export function row(...cells: string[]): string {
  return `<w:tr>${cells.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`;
}
