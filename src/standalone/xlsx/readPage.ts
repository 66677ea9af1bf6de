// How an opened sheet prints → a book's page. Only pages with one print area are understood.
// Knows nothing of the rest of the sheet.
import type { XmlElement } from './xmlTree';
import { parseBlock, withoutSheet } from '../../workbook/address';
import type { BookPage } from '../book';
import { childOf, childrenOf, flag } from './xmlDocument';

/** What of a sheet says how it prints; each null where the sheet does not have it. */
export interface PageXml {
  properties: XmlElement | null;
  margins: XmlElement | null;
  setup: XmlElement | null;
  headerFooter: XmlElement | null;
  breaks: XmlElement | null;
  /** The texts of the names `_xlnm.Print_Area` and `_xlnm.Print_Titles`. */
  area: string | null;
  titles: string | null;
}

const POINTS_PER_INCH = 72;
const ONE_AREA = /^(?:.*!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

export function readPage(xml: PageXml): BookPage | null {
  if (xml.area === null || !ONE_AREA.test(xml.area)) return null;
  const header = splitSections(childOf(xml.headerFooter, 'oddHeader')?.text ?? '');
  const footer = splitSections(childOf(xml.headerFooter, 'oddFooter')?.text ?? '');
  const fits = flag(childOf(xml.properties, 'pageSetUpPr'), 'fitToPage');
  return {
    orientation: xml.setup?.getAttribute('orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    pagesWide: fits ? Number(xml.setup?.getAttribute('fitToWidth') ?? 1) : 1,
    area: parseBlock(withoutSheet(xml.area)),
    repeatRows: readRepeatRows(xml.titles),
    breaks: readBreaks(xml.breaks),
    headerLeft: header.L,
    headerRight: header.R,
    footerLeft: footer.L,
    footerRight: footer.R,
    margin: Math.round(Number(xml.margins?.getAttribute('left') ?? 0.7) * POINTS_PER_INCH * 100) / 100,
  };
}

/** Only those that somebody set. */
function readBreaks(element: XmlElement | null): number[] {
  const manual = childrenOf(element, 'brk').filter((one) => flag(one, 'man'));
  return manual.map((one) => Number(one.getAttribute('id') ?? 0));
}

function readRepeatRows(titles: string | null): BookPage['repeatRows'] {
  const [, first, last] = /(?:^|!|,)\$?(\d+):\$?(\d+)(?:,|$)/.exec(titles ?? '') ?? [];
  return first === undefined || last === undefined ? null : { first: Number(first) - 1, last: Number(last) - 1 };
}

export interface Sections {
  L: string;
  C: string;
  R: string;
}

/** `&Lleft&Cmiddle&Rright`: what stands before any of the three is in the middle. */
export function splitSections(text: string): Sections {
  const sections: Sections = { L: '', C: '', R: '' };
  let current: keyof Sections = 'C';
  for (const piece of text.match(/&[^]|[^&]+|&/g) ?? []) {
    const code = piece.length === 2 && piece.startsWith('&') ? piece.charAt(1).toUpperCase() : '';
    if (code === 'L' || code === 'C' || code === 'R') current = code;
    else sections[current] += piece;
  }
  return sections;
}
