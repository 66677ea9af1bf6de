// What is to be done to take edits back in a workbook that people may have edited since.
// A cell that holds anything but what the edits left there is somebody's, and stays as it is.
import type { CellRef, Finding } from '../domain/finding';
import { flatMapInPieces, mapInPieces, type Pieces } from '../domain/pieces';
import type { Applied } from './applied';
import { cellAddress } from './address';
import { type CellGrid, gridAfter, gridOf, valueAt } from './cellGrid';
import type { DeleteSheet, Edit } from './edit';
import { type Change, endangeredValues, valuesGone } from './endangeredValues';
import { isGenerated } from './mark';
import { movedCells } from './movedCells';
import { sameValue } from './outputCells';
import { range } from './range';
import { type CellValue, EMPTY_FORMULA, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { columnsOf, type ThenAndNow, type UndoPlan, undoneOnSheet } from './undoneOnSheet';

export function* planUndo(applied: Applied, now: WorkbookSnapshot): Pieces<UndoPlan> {
  const changes = yield* changedSheets(applied);
  const sheets: LookedAt[] = [];
  for (const name of sheetNames(applied.undo.edits)) sheets.push(yield* lookAt(name, applied, now, changes));
  const { edits, findings } = yield* planKeeping(sheets, yield* movedValues(applied, changes), now);
  const losses = applied.undo.lost.map(({ sheet, what }) => lostFinding(sheet, what));
  return { edits, findings: [...findings, ...losses] };
}

/** Where one value is left, another that would have taken its place may become endangered. */
function* planKeeping(
  sheets: readonly LookedAt[],
  moved: ReadonlySet<CellValue>,
  now: WorkbookSnapshot,
): Pieces<UndoPlan> {
  const kept = new Set<CellValue>();
  for (;;) {
    const plans: UndoPlan[] = [];
    for (const sheet of sheets) plans.push(yield* planSheet(sheet, kept));
    const edits = plans.flatMap((plan) => plan.edits);
    const endangered = yield* endangeredValues(moved, now, edits);
    if (endangered.size === 0) return { edits, findings: plans.flatMap(({ findings }) => findings) };
    for (const value of endangered) kept.add(value);
  }
}

function sheetNames(edits: readonly Edit[]): string[] {
  return [...new Set(edits.map(({ sheet }) => sheet))];
}

function ofSheet(name: string, edits: readonly Edit[]): Edit[] {
  return edits.filter(({ sheet }) => sheet === name);
}

/** By name, what the edits made of each sheet. */
function* changedSheets({ edits, undo, before }: Applied): Pieces<Map<string, Change>> {
  const changes = new Map<string, Change>();
  for (const name of sheetNames([...edits, ...undo.edits])) {
    const from = gridOf(sheetNamed(name, before));
    changes.set(name, { from, to: yield* gridAfter(from, ofSheet(name, edits)) });
  }
  return changes;
}

/** What no longer stands where it stood before the edits. */
function movedValues({ before }: Applied, changes: ReadonlyMap<string, Change>): Pieces<Set<CellValue>> {
  return valuesGone(before.sheets.flatMap(({ name }) => changes.get(name) ?? []));
}

/** A sheet that is left, one that is to go, or one whose cells go back. */
type LookedAt =
  | { left: Finding }
  | { deletion: DeleteSheet; after: CellGrid; current: CellGrid }
  | { back: Edit[]; sheet: SheetSnapshot; cells: Omit<ThenAndNow, 'kept'> };

function* lookAt(
  name: string,
  { edits, undo, before }: Applied,
  now: WorkbookSnapshot,
  changes: ReadonlyMap<string, Change>,
): Pieces<LookedAt> {
  const sheet = sheetNamed(name, now);
  if (!sheet) return { left: goneFinding(name) };
  if (sheet.mark !== markAfter(sheetNamed(name, before), ofSheet(name, edits)))
    return { left: leftFinding(name, 'has been refreshed since by somebody else', []) };
  const [after, current] = [changes.get(name)!.to, gridOf(sheet)];
  const back = ofSheet(name, undo.edits);
  const deletion = back.find((edit) => edit.kind === 'deleteSheet');
  if (deletion) return { deletion, after, current };
  const moved = yield* movedCells(after, current, columnsOf(back));
  return { back, sheet, cells: { after, current, ...moved } };
}

/** Sheets are independent of one another: taking one back needs nothing of the others. */
function* planSheet(looked: LookedAt, kept: ReadonlySet<CellValue>): Pieces<UndoPlan> {
  if ('left' in looked) return leave(looked.left);
  if ('deletion' in looked) return yield* planDeletion(looked.deletion, looked.after, looked.current, kept);
  const { back, sheet, cells } = looked;
  const plan = yield* undoneOnSheet(back, sheet, { ...cells, kept });
  return isGenerated(sheet) ? wholeOrNothing(sheet.name, plan) : plan;
}

/** Half old and half new, a sheet of ours would be read wrongly, and people's words on it lost by the next refresh. */
function wholeOrNothing(sheet: string, plan: UndoPlan): UndoPlan {
  const where = plan.findings.flatMap((finding) => finding.where);
  return plan.findings.length === 0 ? plan : leave(leftFinding(sheet, 'has been edited since', where));
}

function leave(finding: Finding): UndoPlan {
  return { edits: [], findings: [finding] };
}

function sheetNamed(name: string, { sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

function markAfter(then: SheetSnapshot | null, written: readonly Edit[]): string | null {
  const last = written.findLast((edit) => edit.kind === 'markSheet');
  return last ? last.mark : (then?.mark ?? null);
}

/** Only a sheet on which nobody has written anything goes, and on which nothing stands that stands nowhere else. */
function* planDeletion(
  deletion: DeleteSheet,
  after: CellGrid,
  current: CellGrid,
  kept: ReadonlySet<CellValue>,
): Pieces<UndoPlan> {
  const { sheet } = deletion;
  const cells = yield* differingCells(after, current);
  const isKept = yield* mapInPieces(current, (line) => line.some((value) => kept.has(value)));
  if (cells.length === 0 && !isKept.includes(true)) return { edits: [deletion], findings: [] };
  return leave(
    leftFinding(
      sheet,
      'has been edited since it was added',
      cells.map((cell) => ({ sheet, cell })),
    ),
  );
}

function differingCells(after: CellGrid, current: CellGrid): Pieces<string[]> {
  return flatMapInPieces(range(0, Math.max(after.length, current.length) - 1), (row) => {
    const width = Math.max(after[row]?.length ?? 0, current[row]?.length ?? 0);
    const cells: string[] = [];
    for (let col = 0; col < width; col++)
      if (!isAsLeft(valueAt(current, row, col), valueAt(after, row, col))) cells.push(cellAddress(row, col));
    return cells;
  });
}

/** A formula of ours that gives "" looks empty where it stands beyond all values. */
function isAsLeft(current: CellValue, after: CellValue): boolean {
  return sameValue(current, after) || (current === '' && after === EMPTY_FORMULA);
}

function goneFinding(sheet: string): Finding {
  const message = `There is no sheet "${sheet}" any more, so nothing could be put back on it.`;
  return { code: 'undo-sheet-gone', severity: 'info', message, where: [] };
}

function leftFinding(sheet: string, why: string, where: CellRef[]): Finding {
  return { code: 'undo-sheet-left', severity: 'warning', message: `The sheet "${sheet}" ${why}, and was left.`, where };
}

function lostFinding(sheet: string, what: string): Finding {
  const message = `On the sheet "${sheet}", ${what} could not be put back.`;
  return { code: 'undo-lost', severity: 'warning', message, where: [] };
}
