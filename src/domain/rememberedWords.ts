// Words about exceptions from the months that were closed: last month's confidence, and what was written of a scheme that comes back.
import type { ExceptionItem } from './assessed';
import { groupedInPieces } from './grouped';
import { flatMapInPieces, gatherInPieces, mapInPieces, type Pieces } from './pieces';
import { exceptionPlace, pairsOfMonths, type Place, wordsKey } from './samePlace';
import { monthsBetween, type Period, reportingMonth } from './period';
import type { WrittenException } from './exceptionRecords';
import type { ClosedLine, ClosedMonth } from './records';
import { WORD_NAMES, type Words, wordsFrom } from './words';

/** What is said of one month only. */
const OF_THE_MONTH: readonly (keyof Words)[] = ['confidence', 'previousConfidence', 'escalation'];

/**
 * This month's "last month" is what was reported then; where the month before was not closed it is what the log says.
 * A log that still says what was reported then says nothing of this month.
 */
export function* withLastConfidence(
  items: readonly ExceptionItem[],
  previous: ClosedMonth | null,
): Pieces<ExceptionItem[]> {
  const closed = yield* pairsOfMonths(items, yield* wordLines(previous ? [previous] : []), exceptionPlace);
  return yield* mapInPieces(items, (item) => {
    const confidence = closed.get(item)?.words.confidence ?? '';
    if (confidence === '') return item;
    const previousConfidence = confidence;
    const now = item.confidence === previousConfidence ? '' : item.confidence;
    const words = { previousConfidence, confidence: now };
    return { ...item, ...words, carried: { ...item.carried, ...words } };
  });
}

/** An exception without a row on our sheet is new or has come back: what was written when it left stands beside it again. */
export function* withWordsFromHistory(
  items: readonly ExceptionItem[],
  written: readonly WrittenException[],
  history: readonly ClosedMonth[],
): Pieces<ExceptionItem[]> {
  const latest = new Map((yield* wordLines(history)).map((line) => [line.key, line.words]));
  if (latest.size === 0) return [...items];
  const rows = new Set(
    yield* mapInPieces(written, ({ schemeId, programme, area }) => wordsKey(schemeId, programme, area)),
  );
  return yield* mapInPieces(items, (item) => {
    const words = rows.has(keyOf(item)) ? undefined : latest.get(keyOf(item));
    if (!words) return item;
    const kept = (name: keyof Words) => item[name] || (OF_THE_MONTH.includes(name) ? '' : words[name]);
    return { ...item, ...wordsFrom(kept) };
  });
}

/** Without those whose words an earlier month has put on record to the letter: they need no room on this month's sheet. */
export function* notOnRecord(
  items: readonly ExceptionItem[],
  history: readonly ClosedMonth[],
  period: Period | null,
): Pieces<ExceptionItem[]> {
  if (!period) return [...items];
  const earlier = history.filter((month) => monthsBetween(reportingMonth(month.period), reportingMonth(period)) > 0);
  const closed = (yield* wordLines(earlier)).filter(({ level }) => level === 'closed exception');
  const byPlace = yield* groupedInPieces(closed, ({ key }) => key);
  const isOnRecord = (item: ExceptionItem) =>
    byPlace.get(keyOf(item))?.some(({ words }) => WORD_NAMES.every((name) => isKept(name, item, words))) ?? false;
  return yield* flatMapInPieces(items, (item) => (Object.keys(item.added).length > 0 || !isOnRecord(item) ? item : []));
}

/** Starting the next month empties what is said of one month only. */
function isKept(name: keyof Words, item: ExceptionItem, words: Words): boolean {
  return item[name] === words[name] || (item[name] === '' && OF_THE_MONTH.includes(name));
}

type WordLine = ClosedLine & Place;

function* wordLines(history: readonly ClosedMonth[]): Pieces<WordLine[]> {
  return yield* gatherInPieces(
    history.map(
      ({ lines }) =>
        () =>
          flatMapInPieces(lines, (line) => (isWordLine(line) ? asPlace(line) : [])),
    ),
  );
}

function isWordLine({ level }: ClosedLine): boolean {
  return level === 'exception' || level === 'closed exception';
}

function asPlace(line: ClosedLine): WordLine {
  return { schemeId: line.id, area: line.name, ...line };
}

function keyOf({ schemeId, programme, scheme }: ExceptionItem): string {
  return wordsKey(schemeId, programme, scheme);
}
