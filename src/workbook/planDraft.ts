// From a draft to the edits that bring a sheet of ours into that state. A sheet that is in it already needs none.
// Refuses to know what its cells say.
import { type Pieces, whole } from '../domain/pieces';
import { type Draft, draftSize } from './draft';
import { rowHeightsInPieces } from './draftHeights';
import type { Block, Edit } from './edit';
import { lostWords, withFoundWords } from './foundWords';
import { BODY } from './look';
import { fingerprint, type Mark, markText, readMark } from './mark';
import { chartsEdit, chartsInPlace, rememberedWithCharts } from './planCharts';
import { isMarkOf, ourSheet } from './ourSheet';
import { rememberedLayout, rulesEdit, rulesInPlace } from './planRules';
import { planValuesInPieces } from './planValues';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

export interface DraftPlan {
  edits: Edit[];
  /** The name the sheet has or gets. */
  sheet: string;
  /** True where people have a sheet of the wanted name, so that ours is called otherwise. */
  renamed: boolean;
}

/** @param isOurs tells our own texts on the sheet from people's, which are then kept; null where nothing is known of them */
export function planDraft(
  wanted: Draft,
  snapshot: WorkbookSnapshot,
  isOurs: ((text: string) => boolean) | null = null,
): DraftPlan {
  return whole(planDraftInPieces(wanted, snapshot, isOurs));
}

export function* planDraftInPieces(
  wanted: Draft,
  snapshot: WorkbookSnapshot,
  isOurs: ((text: string) => boolean) | null,
): Pieces<DraftPlan> {
  const existing = ourSheet(snapshot, wanted.id, wanted.name);
  const changes = yield* planValuesInPieces(wanted, existing);
  const lost = existing && isOurs ? yield* lostWords(yield* changes.changed(), isOurs) : [];
  const draft = withFoundWords(wanted, lost);
  const values = draft === wanted ? changes : yield* planValuesInPieces(draft, existing);
  const sheet = existing?.name ?? freeName(draft.name, snapshot);
  const mark = readMark(existing?.mark ?? null);
  const heights = yield* rowHeightsInPieces(draft);
  yield;
  const layout = layoutOf(draft, heights);
  const isLaidOut = existing !== null && mark?.layout === layout && isComplete(draft, existing);
  const written = yield* values.blocks(sheet);
  const edits = [
    ...addSheet(draft, sheet, existing),
    ...(isLaidOut ? [] : layoutEdits(draft, heights, layout, sheet, existing, mark)),
    ...written,
    // Last: Excel looks at the cells to tell which of them are the headings of a new chart.
    ...(isLaidOut ? [] : chartsEdit(sheet, ownCharts(existing), draft.charts, mark?.charts)),
  ];
  return { edits, sheet, renamed: isTaken(draft, snapshot) };
}

/** People have a sheet of the name that ours would have. */
function isTaken({ id, name }: Draft, { sheets }: WorkbookSnapshot): boolean {
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase() && !isMarkOf(sheet.mark, id));
}

/** `PMO Summary`, or `PMO Summary 2` where people have a sheet of that name. */
export function freeName(name: string, { sheets }: WorkbookSnapshot): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function addSheet({ visibility, tabColor }: Draft, sheet: string, existing: SheetSnapshot | null): Edit[] {
  return existing ? [] : [{ kind: 'ensureSheet', sheet, visibility, tabColor }];
}

function layoutOf(draft: Draft, heights: readonly number[]): string {
  const { formats, rules, widths, frozen, page, printedCols, charts } = draft;
  const size = { ...draftSize(draft), printedCols };
  return fingerprint(JSON.stringify([formats, rules, widths, heights, frozen, page, size, ...charts]));
}

function ownCharts(existing: SheetSnapshot | null): string[] | null {
  return existing ? existing.ownCharts : [];
}

/** Nobody has deleted or copied a rule or a chart of ours since. */
function isComplete({ rules, charts }: Draft, existing: SheetSnapshot): boolean {
  return rulesInPlace(existing.ownRules, rules) && chartsInPlace(existing.ownCharts, charts);
}

function layoutEdits(
  draft: Draft,
  heights: number[],
  layout: string,
  sheet: string,
  existing: SheetSnapshot | null,
  mark: Mark | null,
): Edit[] {
  const size = draftSize(draft);
  const { formats, rules, widths, frozen, charts } = draft;
  const whole: Block = {
    row: 0,
    col: 0,
    rows: Math.max(size.rows, mark?.rows ?? 0),
    cols: Math.max(size.cols, mark?.cols ?? 0),
  };
  const found = existing ? existing.ownRules : [];
  const remembered = rememberedWithCharts(rememberedLayout(layout, found), ownCharts(existing), charts);
  return [
    {
      kind: 'markSheet',
      sheet,
      mark: markText({ kind: 'generated', id: draft.id, layout: remembered, ...size, charts }),
    },
    ...(formats.length === 0
      ? []
      : [{ kind: 'formatBlock' as const, sheet, block: whole, format: { ...BODY, numberFormat: 'General' } }]),
    ...formats.map(({ block, format }) => ({ kind: 'formatBlock' as const, sheet, block, format })),
    ...(widths.length === 0 ? [] : [{ kind: 'setColumnWidths' as const, sheet, col: 0, widths }]),
    ...(frozen.rows + frozen.cols === 0 ? [] : [{ kind: 'freezePanes' as const, sheet, ...frozen }]),
    ...(heights.length === 0 ? [] : [{ kind: 'setRowHeights' as const, sheet, row: 0, heights }]),
    ...rulesEdit(sheet, found, rules),
    ...pageEdit(draft, sheet),
  ];
}

/** What says where figures come from is for reading on the sheet. */
function pageEdit(draft: Draft, sheet: string): Edit[] {
  const { page, printedCols } = draft;
  const { rows, cols } = draftSize(draft);
  return page ? [{ kind: 'setPage', sheet, area: { row: 0, col: 0, rows, cols: printedCols ?? cols }, ...page }] : [];
}
