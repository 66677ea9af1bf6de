// What is to be done to take edits back in a workbook that people may have edited since.
// A cell that holds anything but what the edits left there is somebody's, and stays as it is.
import type { CellRef, Finding } from '../domain/finding';
import type { Applied } from './applied';
import { cellAddress } from './address';
import { type CellGrid, gridAfter, gridOf, valueAt } from './cellGrid';
import type { DeleteSheet, Edit } from './edit';
import { endangeredValues } from './endangeredValues';
import { isGenerated } from './mark';
import { movedCells } from './movedCells';
import { sameValue } from './outputCells';
import { type CellValue, EMPTY_FORMULA, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';
import { type UndoPlan, undoneOnSheet } from './undoneOnSheet';

export function planUndo(applied: Applied, now: WorkbookSnapshot): UndoPlan {
  const { edits, findings } = planKeeping(new Set(), applied, now);
  const losses = applied.undo.lost.map(({ sheet, what }) => lostFinding(sheet, what));
  return { edits, findings: [...findings, ...losses] };
}

/** Where one value is left, another that would have taken its place may become endangered. */
function planKeeping(kept: ReadonlySet<CellValue>, applied: Applied, now: WorkbookSnapshot): UndoPlan {
  const plans = sheetNames(applied.undo.edits).map((name) => planSheet(name, kept, applied, now));
  const edits = plans.flatMap((plan) => plan.edits);
  const endangered = endangeredValues(applied, now, edits);
  if (endangered.length > 0) return planKeeping(new Set([...kept, ...endangered]), applied, now);
  return { edits, findings: plans.flatMap(({ findings }) => findings) };
}

function sheetNames(edits: readonly Edit[]): string[] {
  return [...new Set(edits.map(({ sheet }) => sheet))];
}

/** Sheets are independent of one another: taking one back needs nothing of the others. */
function planSheet(
  name: string,
  kept: ReadonlySet<CellValue>,
  { edits, undo, before }: Applied,
  now: WorkbookSnapshot,
): UndoPlan {
  const [then, sheet] = [sheetNamed(name, before), sheetNamed(name, now)];
  const ofSheet = (list: readonly Edit[]) => list.filter((edit) => edit.sheet === name);
  if (!sheet) return leave(goneFinding(name));
  const written = ofSheet(edits);
  if (sheet.mark !== markAfter(then, written))
    return leave(leftFinding(name, 'has been refreshed since by somebody else', []));
  const after = gridAfter(then, written);
  const back = ofSheet(undo.edits);
  const deletion = back.find((edit) => edit.kind === 'deleteSheet');
  const current = gridOf(sheet);
  if (deletion) return planDeletion(deletion, after, current, kept);
  const plan = undoneOnSheet(back, sheet, { after, current, kept, ...movedCells(after, current) });
  return isGenerated(sheet) ? wholeOrNothing(name, plan) : plan;
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
function planDeletion(
  deletion: DeleteSheet,
  after: CellGrid,
  current: CellGrid,
  kept: ReadonlySet<CellValue>,
): UndoPlan {
  const { sheet } = deletion;
  const cells = differingCells(after, current);
  if (cells.length === 0 && !current.flat().some((value) => kept.has(value)))
    return { edits: [deletion], findings: [] };
  return leave(
    leftFinding(
      sheet,
      'has been edited since it was added',
      cells.map((cell) => ({ sheet, cell })),
    ),
  );
}

function differingCells(after: CellGrid, current: CellGrid): string[] {
  return Array.from({ length: Math.max(after.length, current.length) }, (_, row) => row).flatMap((row) =>
    Array.from({ length: Math.max(after[row]?.length ?? 0, current[row]?.length ?? 0) }, (_, col) => col)
      .filter((col) => !isAsLeft(valueAt(current, row, col), valueAt(after, row, col)))
      .map((col) => cellAddress(row, col)),
  );
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
