// The children of a worksheet's root besides its cells: replace one, add one where the schema wants it, take one away.
// Knows their order and nothing of what they say.
import type { XmlElement } from './xmlTree';
import type { SheetLayout, SheetPiece } from './scanSheet';
import { parseFragment } from './sheetFragment';
import type { XmlPatch } from './xmlPatch';

/** Of transitional and strict files. */
const RELATIONSHIPS = /\/officeDocument\/(2006\/)?relationships$/;

/** CT_Worksheet of ECMA-376. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

export class SheetPieces {
  /** Kept back so that several new pieces at one place come in the schema's order. */
  private readonly added: { rank: number; xml: string }[] = [];

  constructor(
    private readonly xml: string,
    private readonly layout: SheetLayout,
    private readonly patch: XmlPatch,
  ) {}

  get prefix(): string {
    return this.layout.prefix;
  }

  all(name: string): SheetPiece[] {
    return this.layout.pieces.filter((piece) => piece.name === name);
  }

  text({ start, end }: SheetPiece): string {
    return this.xml.slice(start, end);
  }

  tree(piece: SheetPiece): XmlElement {
    return parseFragment(this.text(piece), this.layout.namespaces);
  }

  /** Alters the first piece of the name, or a new and empty one. */
  edit(name: string, change: (element: XmlElement) => void): void {
    const [piece] = this.all(name);
    const element = piece ? this.tree(piece) : parseFragment(`<${this.prefix}${name}/>`, this.layout.namespaces);
    change(element);
    this.put(name, element.xml());
  }

  /** Replaces the first piece of the name, or adds it. */
  put(name: string, xml: string): void {
    const [piece] = this.all(name);
    if (piece) this.replace(piece, xml);
    else this.add(name, xml);
  }

  replace({ start, end }: SheetPiece, xml: string): void {
    this.patch.replace(start, end, xml);
  }

  /** Adds a piece behind all others of its name. */
  add(name: string, xml: string): void {
    this.added.push({ rank: ORDER.indexOf(name), xml });
  }

  remove(name: string): void {
    for (const piece of this.all(name)) this.replace(piece, '');
  }

  /** The attributes that lead to another part, with the prefix that this part has for them. */
  relationshipAttribute(id: string): string {
    for (const [prefix, uri] of this.layout.namespaces)
      if (prefix !== '' && RELATIONSHIPS.test(uri)) return `${prefix}:id="${id}"`;
    const uri = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    return `xmlns:r="${uri}" r:id="${id}"`;
  }

  /** To be called when all pieces are as they should be. */
  finish(): void {
    for (const { rank, xml } of this.added.sort((a, b) => a.rank - b.rank)) this.patch.insert(this.placeFor(rank), xml);
  }

  /** Behind the last piece that the schema has before or at this rank; pieces it does not know keep their neighbours. */
  private placeFor(rank: number): number {
    const before = this.layout.pieces.filter(({ name }) => {
      const other = ORDER.indexOf(name);
      return other >= 0 && other <= rank;
    });
    return Math.max(this.layout.rootOpenEnd, ...before.map(({ end }) => end));
  }
}
