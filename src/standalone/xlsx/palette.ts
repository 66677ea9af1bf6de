// The colours that a styles part names by theme or by number, as `#RRGGBB`.
// Knows nothing of what is coloured.
import type { XmlElement } from './xmlTree';
import { childOf, childrenOf, parseXml } from './xmlDocument';

/** The palette of before 2007, numbers 8 to 63; 0 to 7 repeat the first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 ' +
  'C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF ' +
  '800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC ' +
  '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Office's own, for files without a theme. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
];

/** The order in which cells number a theme's colours, which is not the order they stand in. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

export class Palette {
  private constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  /** @param styles the styles part's root, which may bring numbered colours of its own. */
  static read(theme: string | null, styles: XmlElement | null): Palette {
    const own = childrenOf(childOf(childOf(styles, 'colors'), 'indexedColors'), 'rgbColor');
    const indexed = own.map((element) => (element.getAttribute('rgb') ?? '').slice(-6));
    return new Palette(
      theme === null ? OFFICE_THEME : themeColours(theme),
      indexed.length ? indexed : standardIndexed(),
    );
  }

  /** `''` for an automatic colour, or none. */
  colour(element: XmlElement | null): string {
    if (!element) return '';
    const rgb = element.getAttribute('rgb') ?? this.named(element);
    if (!/^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) return '';
    return tinted(`#${rgb.slice(-6).toUpperCase()}`, Number(element.getAttribute('tint') ?? 0));
  }

  private named(element: XmlElement): string {
    const theme = element.getAttribute('theme');
    if (theme !== null) return this.theme[Number(theme)] ?? '';
    const indexed = element.getAttribute('indexed');
    return indexed === null ? '' : (this.indexed[Number(indexed)] ?? '');
  }
}

function standardIndexed(): string[] {
  return [...PALETTE.slice(0, 8), ...PALETTE];
}

function themeColours(xml: string): string[] {
  const scheme = childOf(childOf(parseXml(xml, 'theme'), 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name) => {
    const colour = childrenOf(childOf(scheme, name))[0] ?? null;
    return colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? '';
  });
}

/** Lighter by a positive tint, darker by a negative one: the share of the way to white or black in lightness. */
function tinted(colour: string, tint: number): string {
  if (!tint) return colour;
  const rgb = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...rgb) + Math.min(...rgb)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return `#${rgb.map((part) => hex(withLightness(part, lightness, wanted))).join('')}`;
}

/** Keeps hue and saturation: distances from the lightness shrink or grow with the room that is left for them. */
function withLightness(part: number, from: number, to: number): number {
  const roomBefore = 1 - Math.abs(2 * from - 1);
  const roomAfter = 1 - Math.abs(2 * to - 1);
  return roomBefore === 0 ? to : to + ((part - from) * roomAfter) / roomBefore;
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
