// The styles part of an .xlsx → every cell format record as a look, and the looks of conditional formats.
// Knows nothing of cells; what a look cannot express stays in the part and is kept through the record's number.
import type { XmlElement } from './xmlTree';
import type { HorizontalAlignment, VerticalAlignment } from '../../workbook/edit';
import { BUILT_IN_NUMBER_FORMATS } from './builtInNumberFormats';
import { DEFAULT_FORMAT, type CellFormat } from '../cellFormat';
import { vastWorkbook } from '../workbookFileError';
import type { Palette } from './palette';
import { childOf, childrenOf, flag } from './xmlDocument';

/** Excel itself opens no file of more than 65,490. */
const MOST_FORMATS = 100_000;

/** What a conditional format's look says beside what a rule of ours can say makes it null. */
export type RuleLook = { fill: string | null; color: string | null; bold: boolean } | null;

export interface StylesOfFile {
  /** By number of the `xf` record. */
  formats: CellFormat[];
  /** By number of the `dxf` record. */
  ruleLooks: RuleLook[];
}

/** @param root of the styles part, or null where the file has none. */
export function readStyles(root: XmlElement | null, palette: Palette): StylesOfFile {
  const parts = {
    palette,
    numberFormats: readNumberFormats(root),
    fonts: childrenOf(childOf(root, 'fonts'), 'font').map((font) => readFont(font, palette)),
    fills: childrenOf(childOf(root, 'fills'), 'fill').map((fill) => readFill(fill, palette)),
    linesBelow: childrenOf(childOf(root, 'borders'), 'border').map((border) => readLineBelow(border, palette)),
  };
  const records = childrenOf(childOf(root, 'cellXfs'), 'xf');
  if (records.length > MOST_FORMATS) throw vastWorkbook('its styles have more than 100,000 looks of cells');
  const formats = records.map((xf) => readFormat(xf, parts));
  return {
    formats: formats.length > 0 ? formats : [DEFAULT_FORMAT],
    ruleLooks: childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) => readRuleLook(dxf, palette)),
  };
}

type Font = Pick<CellFormat, 'bold' | 'italic' | 'fontSize' | 'fontName' | 'color'>;

interface StyleParts {
  numberFormats: Map<number, string>;
  fonts: Font[];
  fills: string[];
  linesBelow: string[];
}

function readNumberFormats(root: XmlElement | null): Map<number, string> {
  const formats = new Map(BUILT_IN_NUMBER_FORMATS);
  for (const element of childrenOf(childOf(root, 'numFmts'), 'numFmt'))
    formats.set(Number(element.getAttribute('numFmtId')), element.getAttribute('formatCode') ?? 'General');
  return formats;
}

function readFont(font: XmlElement, palette: Palette): Font {
  return {
    bold: isOn(childOf(font, 'b')),
    italic: isOn(childOf(font, 'i')),
    fontSize: Number(valueOf(font, 'sz') ?? DEFAULT_FORMAT.fontSize),
    fontName: valueOf(font, 'name') ?? DEFAULT_FORMAT.fontName,
    color: palette.colour(childOf(font, 'color')),
  };
}

/** `<b/>` alone means bold; only `val="0"` takes it back. */
function isOn(element: XmlElement | null): boolean {
  return element !== null && flag(element, 'val', true);
}

function valueOf(parent: XmlElement, name: string): string | null {
  return childOf(parent, name)?.getAttribute('val') ?? null;
}

/** Only a solid fill is one colour; patterns and gradients are kept in the file but not seen. */
function readFill(fill: XmlElement, palette: Palette): string {
  const pattern = childOf(fill, 'patternFill');
  if (pattern?.getAttribute('patternType') !== 'solid') return '';
  return palette.colour(childOf(pattern, 'fgColor'));
}

function readLineBelow(border: XmlElement, palette: Palette): string {
  const bottom = childOf(border, 'bottom');
  const style = bottom?.getAttribute('style') ?? 'none';
  return style === 'none' ? '' : palette.colour(childOf(bottom, 'color')) || '#000000';
}

const HORIZONTAL = new Map<string, HorizontalAlignment>([
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
]);
const VERTICAL = new Map<string, VerticalAlignment>([
  ['top', 'Top'],
  ['center', 'Center'],
]);

function readFormat(xf: XmlElement, { numberFormats, fonts, fills, linesBelow }: StyleParts): CellFormat {
  const number = (name: string) => Number(xf.getAttribute(name) ?? 0);
  const alignment = childOf(xf, 'alignment');
  return {
    ...DEFAULT_FORMAT,
    ...fonts[number('fontId')],
    numberFormat: numberFormats.get(number('numFmtId')) ?? 'General',
    fill: fills[number('fillId')] ?? '',
    lineBelow: linesBelow[number('borderId')] ?? '',
    horizontal: HORIZONTAL.get(alignment?.getAttribute('horizontal') ?? '') ?? 'General',
    vertical: VERTICAL.get(alignment?.getAttribute('vertical') ?? '') ?? 'Bottom',
    wrap: flag(alignment, 'wrapText'),
    indent: Number(alignment?.getAttribute('indent') ?? 0),
  };
}

function readRuleLook(dxf: XmlElement, palette: Palette): RuleLook {
  const font = childOf(dxf, 'font');
  const fill = childOf(childOf(dxf, 'fill'), 'patternFill');
  if (!isExpressible(dxf, font, fill)) return null;
  const background = palette.colour(childOf(fill, 'bgColor')) || palette.colour(childOf(fill, 'fgColor'));
  const color = palette.colour(childOf(font, 'color'));
  return { fill: background || null, color: color || null, bold: isOn(childOf(font, 'b')) };
}

function isExpressible(dxf: XmlElement, font: XmlElement | null, fill: XmlElement | null): boolean {
  const pattern = fill?.getAttribute('patternType') ?? 'solid';
  return (
    childrenOf(dxf).every(({ localName }) => localName === 'font' || localName === 'fill') &&
    childrenOf(childOf(dxf, 'fill')).every(({ localName }) => localName === 'patternFill') &&
    pattern === 'solid' &&
    childrenOf(font).every((part) => part.localName === 'b' || part.localName === 'color' || isOffItalic(part))
  );
}

/** Excel writes "not italic" beside bold when somebody chose the regular bold face. */
function isOffItalic(part: XmlElement): boolean {
  return part.localName === 'i' && !isOn(part);
}
