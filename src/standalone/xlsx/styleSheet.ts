// The styles part as something to add to: number formats, fonts, fills, borders, cell format records, rule looks.
// Knows how each is written and nothing of which cell wants it.
import type { XmlElement } from './xmlTree';
import type { ConditionalRule } from '../../workbook/edit';
import { builtInNumberFormatId } from './builtInNumberFormats';
import { BLANK_STYLES } from './blankWorkbook';
import { StyleList } from './styleList';
import type { CellFormat } from '../cellFormat';
import {
  appendLike,
  childOf,
  childrenOf,
  createLike,
  ensureChild,
  insertInOrder,
  parseXml,
  writeXml,
} from './xmlDocument';

const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');
const XF_ORDER = ['alignment', 'protection', 'extLst'];
/** Excel keeps the numbers below for itself. */
const FIRST_OWN_NUMBER_FORMAT = 164;

export class StyleSheet {
  private readonly root: XmlElement;
  private readonly lists = new Map<string, StyleList>();

  constructor(xml: string) {
    this.root = parseXml(xml, 'styles');
  }

  xml(): string {
    return writeXml(this.root);
  }

  /** The number of a record like `base`, a look of `was`, that looks like `now`; all else about `base` is kept. */
  cellRecord(base: number, was: CellFormat, now: CellFormat): number {
    const xf = this.list('cellXfs').copy(base);
    const differs = (...fields: (keyof CellFormat)[]) => fields.some((field) => was[field] !== now[field]);
    if (differs('numberFormat')) point(xf, 'numFmtId', this.numberFormat(now.numberFormat), 'applyNumberFormat');
    if (differs('bold', 'italic', 'fontSize', 'fontName', 'color'))
      point(xf, 'fontId', this.font(numberIn(xf, 'fontId'), was, now), 'applyFont');
    if (differs('fill')) point(xf, 'fillId', this.fill(now.fill), 'applyFill');
    if (differs('lineBelow'))
      point(xf, 'borderId', this.border(numberIn(xf, 'borderId'), now.lineBelow), 'applyBorder');
    if (differs('horizontal', 'vertical', 'wrap', 'indent')) align(xf, was, now);
    return this.list('cellXfs').add(xf);
  }

  ruleLook({ fill, color, bold }: Pick<ConditionalRule, 'fill' | 'color' | 'bold'>): number {
    const dxf = createLike(this.root, 'dxf');
    if (bold || color !== null) {
      const font = appendLike(dxf, 'font');
      if (bold) appendLike(font, 'b');
      if (color !== null) appendLike(font, 'color', { rgb: argb(color) });
    }
    if (fill !== null) appendLike(appendLike(appendLike(dxf, 'fill'), 'patternFill'), 'bgColor', { rgb: argb(fill) });
    return this.list('dxfs').add(dxf);
  }

  private list(name: string): StyleList {
    const known = this.lists.get(name);
    if (known) return known;
    const element = ensureChild(this.root, name, ORDER);
    if (element.nodes.length === 0) addStandardEntries(element);
    const list = new StyleList(element);
    this.lists.set(name, list);
    return list;
  }

  private numberFormat(code: string): number {
    const builtIn = builtInNumberFormatId(code);
    if (builtIn !== null) return builtIn;
    const list = ensureChild(this.root, 'numFmts', ORDER);
    const formats = childrenOf(list);
    const known = formats.find((format) => format.getAttribute('formatCode') === code);
    if (known) return numberIn(known, 'numFmtId');
    const id = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...formats.map((format) => numberIn(format, 'numFmtId'))) + 1;
    appendLike(list, 'numFmt', { numFmtId: id, formatCode: code });
    list.setAttribute('count', String(formats.length + 1));
    return id;
  }

  private font(base: number, was: CellFormat, now: CellFormat): number {
    const font = this.list('fonts').copy(base);
    if (was.bold !== now.bold) setChild(font, 'b', now.bold ? {} : null, FONT_ORDER);
    if (was.italic !== now.italic) setChild(font, 'i', now.italic ? {} : null, FONT_ORDER);
    if (was.fontSize !== now.fontSize) setChild(font, 'sz', { val: now.fontSize }, FONT_ORDER);
    if (was.color !== now.color)
      setChild(font, 'color', now.color === '' ? null : { rgb: argb(now.color) }, FONT_ORDER);
    if (was.fontName !== now.fontName) rename(font, now.fontName);
    return this.list('fonts').add(font);
  }

  private fill(colour: string): number {
    const fill = createLike(this.root, 'fill');
    const pattern = appendLike(fill, 'patternFill', { patternType: colour === '' ? 'none' : 'solid' });
    if (colour !== '') {
      appendLike(pattern, 'fgColor', { rgb: argb(colour) });
      appendLike(pattern, 'bgColor', { indexed: 64 });
    }
    return this.list('fills').add(fill);
  }

  private border(base: number, colour: string): number {
    const border = this.list('borders').copy(base);
    const bottom = setChild(border, 'bottom', colour === '' ? {} : { style: 'thin' }, BORDER_ORDER);
    if (bottom && colour !== '') appendLike(bottom, 'color', { rgb: argb(colour) });
    return this.list('borders').add(border);
  }
}

/** Records point at entries by number, so a list that a file left out begins as Excel's own does. */
function addStandardEntries(list: XmlElement): void {
  const standard = childOf(parseXml(BLANK_STYLES, 'styles'), list.localName);
  for (const entry of childrenOf(standard)) list.insert(entry.copy(list.prefix));
}

/** Points a record at an entry and says that it counts, whatever the record's named style says. */
function point(xf: XmlElement, attribute: string, number: number, applies: string): void {
  xf.setAttribute(attribute, String(number));
  xf.setAttribute(applies, '1');
}

function numberIn(element: XmlElement, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0);
}

/** A child as if it were new, or none where `attributes` is null. */
function setChild(
  parent: XmlElement,
  name: string,
  attributes: Record<string, string | number> | null,
  order: readonly string[],
): XmlElement | null {
  const old = childOf(parent, name);
  if (old) parent.remove([old]);
  if (!attributes) return null;
  const created = createLike(parent, name, attributes);
  insertInOrder(parent, created, order);
  return created;
}

/** A font that follows the theme would ignore its name. */
function rename(font: XmlElement, name: string): void {
  for (const part of ['scheme', 'family', 'charset']) setChild(font, part, null, FONT_ORDER);
  setChild(font, 'name', { val: name }, FONT_ORDER);
}

function align(xf: XmlElement, was: CellFormat, now: CellFormat): void {
  const alignment = ensureChild(xf, 'alignment', XF_ORDER);
  if (was.horizontal !== now.horizontal) setWord(alignment, 'horizontal', now.horizontal, 'General');
  if (was.vertical !== now.vertical) setWord(alignment, 'vertical', now.vertical, 'Bottom');
  if (was.wrap !== now.wrap) setWord(alignment, 'wrapText', now.wrap ? '1' : '0', '0');
  if (was.indent !== now.indent) setWord(alignment, 'indent', String(now.indent), '0');
  if (Object.keys(alignment.attributes).length === 0) xf.remove([alignment]);
  xf.setAttribute('applyAlignment', '1');
}

function setWord(element: XmlElement, name: string, value: string, standard: string): void {
  if (value === standard) element.removeAttribute(name);
  else element.setAttribute(name, value.toLowerCase());
}

function argb(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
