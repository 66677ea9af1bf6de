// Exceptions that somebody wrote into our own list: rows that no rule and no log of theirs has put there.
import type { ExceptionItem, Reason } from './assessed';
import type { WrittenException } from './exceptionRecords';
import { flatMapInPieces, mapInPieces, type Pieces } from './pieces';
import { exceptionPlace, pairs } from './samePlace';
import { NO_WORDS } from './words';

const TYPED = 'Entered on PMO Exceptions';
const TYPED_KEY = 'typed:';

/** True of an item that stands on PMO Exceptions only because somebody typed it there. */
export function isTyped({ key }: Pick<ExceptionItem, 'key'>): boolean {
  return key.startsWith(TYPED_KEY);
}

/** How the reasons begin that a refresh writes; whatever else stands in that column, a person has put there. */
const OURS =
  /^(YTD finance (Red|Amber):|Milestones Red$|Due to start in |Start .+ later than planned|Low confidence of recovery$|Entered in the PMO's )/;

/**
 * Each typed exception with its row. A row without a reason of ours was never one of ours, and stays open until somebody deletes
 * it. What a person wrote as the reason is the reason.
 */
export function* typedExceptions(
  found: readonly ExceptionItem[],
  written: readonly WrittenException[],
): Pieces<Map<ExceptionItem, WrittenException>> {
  const known = new Set((yield* pairs(found, written, exceptionPlace)).values());
  yield;
  const isTypedRow = (row: WrittenException) => row.reasons?.trim() === '' || typedReasons(row).length > 0;
  const typed = yield* flatMapInPieces(written, (row) => (known.has(row) || !isTypedRow(row) ? [] : row));
  return new Map(yield* mapInPieces(typed, (row) => [typedItem(row), row] as const));
}

/** What people wrote among the reasons of a row, without what the rules put there. */
export function typedReasons({ reasons }: Pick<WrittenException, 'reasons'>): Reason[] {
  const lines = (reasons ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !OURS.test(line)).map((text) => ({ code: 'entered', text }));
}

function typedItem(row: WrittenException): ExceptionItem {
  const { programme, schemeId, area, where } = row;
  const reasons = typedReasons(row);
  return {
    key: `${TYPED_KEY}${where.cell}`,
    programme,
    schemeId,
    scheme: area,
    reasons: reasons.length > 0 ? reasons : [{ code: 'entered', text: TYPED }],
    position: '',
    ...NO_WORDS,
    carried: NO_WORDS,
    added: {},
    where,
  };
}
